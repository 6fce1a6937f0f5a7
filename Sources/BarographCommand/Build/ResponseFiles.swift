import Configuration
import Diagnostics
import Responses

/// The response files that a configuration names, each with the entry it is read by.
struct ResponseFiles {
  struct Entry: Sendable {
    let file: InputFile
    let source: ResponseSource
  }

  private struct FileOfSurvey: Hashable {
    let survey: String?
    let file: FilePath
  }

  private(set) var entries: [Entry] = []
  /// Globs that match nothing, files that two entries of one survey would count twice.
  private(set) var diagnostics: [Diagnostic] = []

  init(_ sources: [ResponseSource], in root: FilePath, environment: Environment) {
    var taken: [FileOfSurvey: ResponseSource] = [:]
    for source in sources {
      let search = InputSearch(source.files, in: root, environment: environment)
      diagnostics += search.diagnostics
      for file in search.files {
        let key = FileOfSurvey(survey: source.survey, file: file.identity)
        if let first = taken[key] {
          diagnostics.append(.countedTwice(file, at: source.place, and: first.place))
          continue
        }
        taken[key] = source
        entries.append(Entry(file: file, source: source))
      }
    }
  }

  /// Reads all files.
  /// - Parameters:
  ///   - jobs: how many are read at a time.
  ///   - progress: told the name of each file when it is begun; may be called from any thread.
  /// - Throws: all that keeps any of them from being read, sorted by place.
  func read(
    settings: ReadingSettings, jobs: Int, progress: @escaping @Sendable (String) -> Void
  ) throws(Refusal) -> [FileResult] {
    let outcomes = ParallelMap.map(entries, jobs: jobs) { entry in
      progress(entry.file.shown)
      return Self.read(entry, settings: settings)
    }
    let refused = outcomes.flatMap(\.diagnostics)
    guard refused.isEmpty else { throw Refusal(refused.sorted()) }
    return outcomes.compactMap(\.result)
  }

  /// Reads one file.
  static func read(_ entry: Entry, settings: ReadingSettings) -> Outcome {
    do throws(Refusal) {
      let result = try ResponseReader.read(
        path: entry.file.shown, source: entry.source, settings: settings,
        contents: try entry.file.contents())
      return Outcome(result: result, diagnostics: [])
    } catch {
      return Outcome(result: nil, diagnostics: error.diagnostics)
    }
  }

  /// What came of one file: its counts, or why there are none.
  struct Outcome: Sendable {
    let result: FileResult?
    let diagnostics: [Diagnostic]
  }
}

extension Diagnostic {
  static func countedTwice(_ file: InputFile, at place: Place?, and first: Place?) -> Diagnostic {
    let where_ = first.map { " (\($0.text))" } ?? ""
    return Diagnostic(
      "counted-twice", about: .configuration,
      "two entries of `responses:` name the file \(file.shown), which would count twice",
      at: place,
      remedy: "Name it in one entry only\(where_), or give the entries different surveys.")
  }
}
