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
}
