import Configuration
import Diagnostics

/// Finds the files that a list of globs stands for.
struct InputSearch: Sendable {
  /// Sorted by the bytes of their shown names; each file once, whatever the ways that lead to it.
  let files: [InputFile]
  /// Variables that are not set, globs that match nothing, folders that can't be listed.
  let diagnostics: [Diagnostic]

  /// - Parameters:
  ///   - globs: with `${NAME}` still in place; relative to the root, or absolute; `-` is standard
  ///     input.
  ///   - root: the project's root folder.
  init(_ globs: [LocatedText], in root: FilePath, environment: Environment = .process) {
    var found: [InputFile] = []
    var diagnostics: [Diagnostic] = []
    let namer = InputNamer(root: root)
    for glob in globs {
      do throws(Diagnostic) {
        let pattern = try Variables.fill(glob, from: environment)
        if pattern == InputFile.standardInput.shown {
          found.append(.standardInput)
          continue
        }
        let search = GlobSearch(pattern, in: root)
        diagnostics += search.failures.map { .unreadableFolder($0, at: glob.place) }
        if search.matches.isEmpty, search.failures.isEmpty {
          diagnostics.append(.noFileMatches(pattern, in: root, of: glob))
        }
        found += search.matches.map(namer.file)
      } catch {
        diagnostics.append(error)
      }
    }
    files = Self.unique(found)
    self.diagnostics = diagnostics
  }

  private static func unique(_ files: [InputFile]) -> [InputFile] {
    var seen: Set<FilePath> = []
    let sorted = files.sorted {
      $0.shown.utf8.lexicographicallyPrecedes($1.shown.utf8)
        || ($0.shown.utf8.elementsEqual($1.shown.utf8) && $0.path < $1.path)
    }
    return sorted.filter { seen.insert($0.identity).inserted }
  }
}

/// Gives files the names under which they are printed.
private struct InputNamer {
  private let resolvedRoot: FilePath?

  init(root: FilePath) {
    resolvedRoot = try? SystemCalls.resolved(root)
  }

  /// A glob that stays in the root names its files; others are named from the root if they end up
  /// in it after all.
  func file(_ match: GlobSearch.Match) -> InputFile {
    let name = FilePath(bytes: match.name)
    let parts = match.name.split(separator: FilePath.slash)
    let leadsOut = name.isAbsolute || parts.contains { $0.elementsEqual("..".utf8) }
    guard leadsOut, let resolvedRoot, let full = try? SystemCalls.resolved(match.path),
      let inside = full.remainder(below: resolvedRoot)
    else { return InputFile(path: match.path, shown: name.text) }
    return InputFile(path: match.path, shown: FilePath(bytes: inside).text)
  }
}
