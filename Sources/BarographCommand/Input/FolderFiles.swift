import Diagnostics

/// The files of a folder and those below it, in memory: commentary, events, a theme.
///
/// Names that start with a dot are left out. A link is read only where it leads to a file inside
/// the folder.
struct FolderFiles: Sendable {
  struct File: Hashable, Sendable {
    /// Relative to the folder, `/` between the parts.
    let path: String
    let bytes: [UInt8]
  }

  /// Sorted by the bytes of their paths.
  private(set) var files: [File] = []
  /// Links that lead out, names that are no UTF-8 (warnings), files that can't be read (errors).
  private(set) var diagnostics: [Diagnostic] = []
  private let root: FilePath
  private let shown: String
  private let accepts: @Sendable (String) -> Bool

  /// - Parameters:
  ///   - folder: if it is missing there are no files and no diagnostics.
  ///   - shown: the folder's name in diagnostics, relative to the project's root.
  ///   - accepts: whether a file of this relative path is wanted.
  init(
    in folder: FilePath, shown: String,
    accepting accepts: @escaping @Sendable (String) -> Bool = { _ in true }
  ) {
    root = (try? SystemCalls.resolved(folder)) ?? folder
    self.shown = shown
    self.accepts = accepts
    collect("")
    files.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  private mutating func collect(_ folder: String) {
    do throws(SystemError) {
      for name in try SystemCalls.names(in: root.appending(folder))
      where name.first != UInt8(ascii: ".") {
        guard let text = String(validating: name, as: UTF8.self) else {
          diagnostics.append(.nameNotUTF8(in: shownPath(folder)))
          continue
        }
        try add(folder.isEmpty ? text : folder + "/" + text)
      }
    } catch {
      let isMissingRoot = folder.isEmpty && error.isAbsence
      if !isMissingRoot { diagnostics.append(.unreadableFolder(error, at: nil)) }
    }
  }

  private mutating func add(_ path: String) throws(SystemError) {
    let full = root.appending(path)
    switch try SystemCalls.status(of: full).kind {
    case .folder: collect(path)
    case .link where !leadsToFileInside(full):
      diagnostics.append(.linkNotFollowed(shownPath(path)))
    case .link, .file, .other: if accepts(path) { read(path) }
    }
  }

  private mutating func read(_ path: String) {
    let file = InputFile(path: root.appending(path), shown: shownPath(path))
    do throws(Diagnostic) {
      files.append(File(path: path, bytes: try FileBytes.all(of: file)))
    } catch {
      diagnostics.append(error)
    }
  }

  private func leadsToFileInside(_ link: FilePath) -> Bool {
    guard let target = try? SystemCalls.resolved(link), target.remainder(below: root) != nil else {
      return false
    }
    return (try? SystemCalls.status(of: target))?.kind == .file
  }

  private func shownPath(_ path: String) -> String {
    path.isEmpty ? shown : shown + "/" + path
  }
}
