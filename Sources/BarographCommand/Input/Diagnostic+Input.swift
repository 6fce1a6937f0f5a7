import Configuration
import Diagnostics

extension Diagnostic {
  static func variableNotSet(_ name: String, in glob: LocatedText) -> Diagnostic {
    Diagnostic(
      "variable-not-set", about: .configuration,
      "the environment variable \(name.isEmpty ? "“”" : name) isn't set", at: glob.place,
      excerpt: glob.excerpt, remedy: "Set it before you run barograph, or write the path out.")
  }

  static func variableNotClosed(in glob: LocatedText) -> Diagnostic {
    Diagnostic(
      "invalid-variable", about: .configuration, "a variable that starts with ${ has no }",
      at: glob.place, excerpt: glob.excerpt, remedy: "Write it as ${NAME}.")
  }

  /// - Parameter pattern: the glob with its variables filled in.
  static func noFileMatches(
    _ pattern: String, in root: FilePath, of glob: LocatedText
  ) -> Diagnostic {
    Diagnostic(
      "no-file-matches", about: .missingInput, "no file matches “\(pattern)”", at: glob.place,
      excerpt: glob.excerpt, remedy: NearMiss(pattern, in: root).remedy)
  }

  static func unreadableFolder(_ error: SystemError, at place: Place?) -> Diagnostic {
    Diagnostic(
      "unreadable-folder", about: .missingInput,
      "can't list the folder \(error.path.text): \(error.reason)", at: place,
      remedy: "Allow reading it.")
  }

  static func inputMissing(_ file: InputFile) -> Diagnostic {
    Diagnostic(
      "input-missing", about: .missingInput, "the file doesn't exist", at: Place(file: file.shown),
      remedy: "Check the path.")
  }

  static func inputUnreadable(_ file: InputFile, _ error: SystemError) -> Diagnostic {
    Diagnostic(
      "input-unreadable", about: .missingInput, "can't read: \(error.reason)",
      at: Place(file: file.shown), remedy: "Allow reading it, or leave it out.")
  }

  static func inputNotAFile(_ file: InputFile) -> Diagnostic {
    Diagnostic(
      "input-not-a-file", about: .missingInput, "this is no file but a folder, a pipe or a device",
      at: Place(file: file.shown), remedy: "Name a file, or - for standard input.")
  }

  static func linkNotFollowed(_ path: String) -> Diagnostic {
    Diagnostic(
      "link-not-followed", .warning, about: .input,
      "a link that doesn't lead to a file of the same folder is left out", at: Place(file: path),
      remedy: "Put the file itself there.")
  }

  static func nameNotUTF8(in folder: String) -> Diagnostic {
    Diagnostic(
      "name-not-utf-8", .warning, about: .input, "a file whose name isn't UTF-8 is left out",
      at: Place(file: folder), remedy: "Rename it.")
  }
}

/// Where a glob that matches nothing went astray.
private struct NearMiss {
  let remedy: String

  init(_ glob: String, in root: FilePath) {
    var folder = glob.utf8.first == FilePath.slash ? FilePath("/") : root
    var shown = glob.utf8.first == FilePath.slash ? "/" : ""
    for part in glob.utf8.split(separator: FilePath.slash).map({ String(Substring($0)) }) {
      let names = (try? SystemCalls.names(in: folder)) ?? []
      if (try? SystemCalls.status(of: folder.appending(part))) == nil {
        remedy = Self.remedy(for: part, among: names, in: shown)
        return
      }
      folder = folder.appending(part)
      shown += part + "/"
    }
    remedy = "Paths are relative to the project's folder; a folder is written FOLDER/*.csv."
  }

  private static func remedy(for part: String, among names: [[UInt8]], in folder: String) -> String
  {
    let known = names.map { String(decoding: $0, as: UTF8.self) }
    let place = folder.isEmpty ? "the project's folder" : folder
    if GlobPattern(part).isWild { return "Put a file there: \(place) holds none of that name." }
    if let near = NearestName.of(part, among: known) { return "Did you mean \(folder)\(near)?" }
    return "There is no \(part) in \(place); paths are relative to the project's folder."
  }
}
