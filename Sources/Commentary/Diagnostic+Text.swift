import Diagnostics

/// About a file's text as a whole.
extension Diagnostic {
  static func tooLarge(path: String, bytes: Int, limit: Int) -> Diagnostic {
    Diagnostic(
      "commentary-too-large", about: .commentary,
      "the file has \(bytes) bytes; at most \(limit) are read", at: Place(file: path),
      remedy: "Keep what belongs to the page, and move the rest out of the folder.")
  }

  static func invalidUTF8(count: Int, at mark: SourceMark) -> Diagnostic {
    Diagnostic(
      "not-utf-8", .warning, about: .commentary,
      "the text is not UTF-8 \(count == 1 ? "at one place" : "at \(count) places, first here")",
      at: mark.place, excerpt: mark.excerpt,
      remedy: "Save the file as UTF-8; the unreadable bytes are shown as \u{FFFD}.")
  }

  static func controlCharacter(count: Int, at mark: SourceMark) -> Diagnostic {
    Diagnostic(
      "control-character", .warning, about: .commentary,
      "the text has \(count == 1 ? "a control character" : "\(count) control characters")",
      at: mark.place, excerpt: mark.excerpt,
      remedy: "Remove what an editor does not show; it appears as \u{FFFD}.")
  }

  static func draft(path: String) -> Diagnostic {
    Diagnostic(
      "draft", .note, about: .commentary, "the file is a draft and is left out",
      at: Place(file: path), remedy: "Remove `draft: true` to publish it.")
  }
}
