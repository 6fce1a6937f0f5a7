import Configuration
import Diagnostics

extension Diagnostic {
  static func encodingUnread(_ path: String, _ name: String) -> Diagnostic {
    Diagnostic(
      "encoding-unread", about: .input, "this file is text in \(name)", at: Place(file: path),
      remedy: "Export it in UTF-8 or UTF-16.")
  }

  static func unknownPreset(
    _ name: String, nearest: String?, _ path: String, _ source: ResponseSource
  ) -> Diagnostic {
    let known = Preset.names.joined(separator: ", ")
    return Diagnostic(
      "unknown-preset", about: .configuration, "there is no preset named \(name.quotedName)",
      at: source.place ?? Place(file: path),
      remedy: nearest.map { "Did you mean `\($0)`?" } ?? "Choose one of \(known).")
  }
}
