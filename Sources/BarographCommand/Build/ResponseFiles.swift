import Configuration
import Diagnostics
import Responses
import Threads

/// The response files that a configuration names, each with the entry it is read by.
struct ResponseFiles {
  struct Entry: Sendable {
    let file: InputFile
    let source: ResponseSource
    /// The file that the entry's `lookup:` names.
    var lookup: LookupTable?

    /// What reading takes of it. Standard input is read once and kept, since it ends.
    /// - Parameter inputs: takes note of it.
    func responses(_ inputs: BuildInputs? = nil) -> ResponseSet.File {
      let open = opening
      return ResponseSet.File(
        path: file.shown, source: source, lookup: lookup,
        contents: inputs?.add(at: file.shown, as: .responses, open) ?? open)
    }

    private var opening: @Sendable () throws(Refusal) -> any FileContents {
      let file = file
      guard file.isStandardInput else { return { () throws(Refusal) in try file.contents() } }
      let kept = KeptInput(file)
      return { () throws(Refusal) in try kept.contents() }
    }
  }

  private struct FileOfSurvey: Hashable {
    let survey: String?
    let file: FilePath
  }

  private(set) var entries: [Entry] = []
  /// Globs that match nothing, files that two entries of one survey would count twice.
  private(set) var diagnostics: [Diagnostic] = []

  /// - Parameter inputs: takes note of the files that are joined.
  init(
    _ sources: [ResponseSource], in root: FilePath, environment: Environment,
    inputs: BuildInputs? = nil
  ) {
    var taken: [FileOfSurvey: ResponseSource] = [:]
    var lookups = LookupFiles(in: root, environment: environment, inputs: inputs)
    for source in sources {
      let lookup = lookups.table(of: source)
      let search = InputSearch(source.files, in: root, environment: environment)
      diagnostics += search.diagnostics
      for file in search.files {
        let key = FileOfSurvey(survey: source.survey, file: file.identity)
        if let first = taken[key] {
          diagnostics.append(.countedTwice(file, at: source.place, and: first.place))
          continue
        }
        taken[key] = source
        entries.append(Entry(file: file, source: source, lookup: lookup))
      }
    }
    diagnostics += lookups.diagnostics
  }

  /// Reads all files of a build.
  /// - Parameters:
  ///   - threads: who reads, several files or several parts of one.
  ///   - progress: told the name of each file when it is begun; may be called from any thread.
  /// - Throws: all that keeps any of them from being read, sorted by place.
  static func read(
    _ set: ResponseSet, threads: ThreadPool, progress: @escaping @Sendable (String) -> Void
  ) throws(Refusal) -> [FileResult] {
    var set = set
    set.means = ReadingMeans(threads: threads)
    let paths = set.files.map(\.path)
    do throws(Refusal) {
      return try set.read { indices, work in
        threads.map(indices) { index in
          progress(paths[index])
          return work(index)
        }
      }
    } catch {
      throw Refusal(error.diagnostics.sorted())
    }
  }

  /// Reads files one by one, with their scales judged together.
  static func readEach(_ entries: [Entry], settings: ReadingSettings) -> [Outcome] {
    ResponseSet.readEach(entries.map { $0.responses() }, settings: settings).map { outcome in
      switch outcome {
      case .success(let result): Outcome(result: result, diagnostics: [])
      case .failure(let refusal): Outcome(result: nil, diagnostics: refusal.diagnostics)
      }
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
