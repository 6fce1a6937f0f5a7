extension Diagnostic {
  /// The diagnostic as one block of text, ending in a line break:
  /// `file:line:column: error: what is wrong [id]`, the line with a caret, and what to do.
  ///
  /// Control characters are shown as U+FFFD, so that data can neither drive the terminal nor make
  /// lines of its own.
  /// - Parameter colored: whether ANSI colours are wanted.
  package func text(colored: Bool = false) -> String {
    var block = Self.printable(place.map { "\($0.text): " } ?? "")
    block += severity.text(colored: colored)
    block += Self.printable(": \(message) [\(id)]") + "\n"
    block += excerpt?.block ?? ""
    block += remedy.map { "  \(Self.printable($0))\n" } ?? ""
    return block
  }

  fileprivate static func printable(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let isControl = scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
      result.append(isControl && scalar != "\t" ? "\u{FFFD}" : scalar)
    }
    return String(result)
  }
}

extension Place {
  /// `file`, `file:line` or `file:line:column`.
  package var text: String {
    guard let line else { return file }
    guard let column else { return "\(file):\(line)" }
    return "\(file):\(line):\(column)"
  }
}

extension Diagnostic.Severity {
  fileprivate func text(colored: Bool) -> String {
    let (word, color) =
      switch self {
      case .note: ("note", "36")
      case .warning: ("warning", "33")
      case .error: ("error", "31")
      }
    return colored ? "\u{1B}[1;\(color)m\(word)\u{1B}[0m" : word
  }
}

extension Excerpt {
  /// The line and, below it, the caret; tabs are kept so that both line up.
  fileprivate var block: String {
    let scalars = Array(text.unicodeScalars)
    let column = min(max(1, column), scalars.count + 1)
    let lead = scalars[..<(column - 1)].map { $0 == "\t" ? "\t" : " " }.joined()
    let width = max(1, min(self.width, scalars.count - column + 1))
    return "  \(Diagnostic.printable(text))\n  \(lead)\(String(repeating: "^", count: width))\n"
  }
}
