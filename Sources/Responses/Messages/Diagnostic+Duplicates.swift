import Diagnostics

extension Diagnostic {
  static func recordsMayRepeat(_ path: String, _ other: String) -> Diagnostic {
    Diagnostic(
      "records-may-repeat", .warning, about: .input,
      "many records of this file stand in \(other) as well, but not enough to be sure that one "
        + "repeats the other; all of them count", at: Place(file: path),
      remedy: "If both hold the same responses, leave one of them out, or name the column that "
        + "identifies a response with `id:`.")
  }

  /// - Parameter other: the path of the file that holds the same.
  static func filesEqual(_ path: String, _ other: String) -> Diagnostic {
    Diagnostic(
      "files-equal", .warning, about: .input,
      "this file holds the same rows as \(other), and so few that this may be chance; they count "
        + "once", at: Place(file: path),
      remedy: "Delete one of the files if it is a copy. If these are different answers, give each "
        + "file an entry of its own, with a `constant:` that tells them apart.")
  }
}
