/// Text that stands in Markdown as it is: whatever could be markup is escaped.
enum MarkdownText {
  /// - Parameter text: a line; line ends and other control characters become spaces.
  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      if scalar.value < 0x20 || scalar.value == 0x7F || separators.contains(scalar) {
        result.unicodeScalars.append(" ")
        continue
      }
      if special.contains(scalar) { result.unicodeScalars.append("\\") }
      result.unicodeScalars.append(scalar)
    }
    return result
  }

  /// What begins or ends a span, a link, a cell, an entity or a tag. Lines begin with our own marks,
  /// so that what only has a meaning there needs no escape.
  private static let special = Set("\\`*_[]<>|~#&!$".unicodeScalars)
  /// The ends of lines and paragraphs beyond ASCII.
  private static let separators: Set<Unicode.Scalar> = ["\u{85}", "\u{2028}", "\u{2029}"]
}
