import Diagnostics
import Glibc

/// Writes the files of a new project, all of them or none.
struct NewProject: Sendable {
  struct File: Hashable, Sendable {
    /// Relative to the project's folder, `/` between the parts.
    let path: String
    let bytes: [UInt8]

    init(_ path: String, _ text: String) {
      self.path = path
      bytes = Array(text.utf8)
    }
  }

  let files: [File]
  var disk = Disk()

  /// Makes the folder if it is missing, and the files in it.
  /// - Throws: `Refusal` if one of the files exists, or where one can't be written.
  func create(in folder: FilePath) throws(Refusal) {
    let existing = files.filter { file in
      (try? SystemCalls.status(of: folder.appending(file.path))) != nil
    }
    guard existing.isEmpty else {
      throw Refusal(existing.map { .fileExists(folder.appending($0.path).text) })
    }
    var made: [FilePath] = []
    do throws(SystemError) {
      for file in files {
        let path = folder.appending(file.path)
        try disk.makeFolders(path.parent)
        made.append(path)
        try disk.create(path, holding: file.bytes)
      }
    } catch {
      for path in made where path != error.path || error.code != EEXIST {
        try? disk.removeFile(path)
      }
      throw Refusal([.cannotInit(error)])
    }
  }
}

extension Diagnostic {
  static func fileExists(_ path: String) -> Diagnostic {
    Diagnostic(
      "file-exists", about: .output, "the file exists and isn't overwritten",
      at: Place(file: path), remedy: "Move it away, or start the project in another folder.")
  }

  static func cannotInit(_ error: SystemError) -> Diagnostic {
    Diagnostic(
      "cannot-init", about: .output, "can't write: \(error.reason)",
      at: Place(file: error.path.text), remedy: "Mend this, or choose another folder.")
  }
}
