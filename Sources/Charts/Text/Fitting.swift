/// Text fitted into a width.
extension TextStyle {
  /// What sums of widths may differ by without meaning it, in CSS pixels.
  private static let tolerance = 0.01

  /// The widest that a text may be drawn in this style, in CSS pixels.
  package func width(of text: String) -> Double {
    var sum = 0
    for scalar in text.unicodeScalars {
      sum += Advances.thousandths(scalar, bold: isBold)
    }
    return Double(sum) * size / 1000
  }

  /// The widest of several texts; 0 without any.
  func widest(_ texts: some Sequence<String>) -> Double {
    texts.reduce(0) { max($0, width(of: $1)) }
  }

  /// The text, or as much of its beginning as fits with an ellipsis; empty where not even one
  /// character does.
  ///
  /// Cuts between whole characters, so that a letter keeps its marks.
  func shortened(_ text: String, to limit: Double) -> String {
    guard width(of: text) > limit + Self.tolerance else { return text }
    var room = limit - width(of: "…")
    var kept = ""
    for character in text {
      room -= width(of: String(character))
      guard room >= 0 else { break }
      kept.append(character)
    }
    while kept.last?.isWhitespace == true { kept.removeLast() }
    return kept.isEmpty ? "" : kept + "…"
  }

  /// The text in at most `lines` lines, broken at spaces, the last one shortened if it must be.
  ///
  /// A first word that is too long by itself is not broken: then the whole is one shortened line.
  func wrapped(_ text: String, to limit: Double, lines: Int = 2) -> [String] {
    guard lines > 1, width(of: text) > limit + Self.tolerance else {
      return [shortened(text, to: limit)].filter { !$0.isEmpty }
    }
    let words = text.split(separator: " ")
    var line = ""
    for (index, word) in words.enumerated() {
      let longer = line.isEmpty ? String(word) : line + " " + word
      if width(of: longer) <= limit {
        line = longer
      } else if line.isEmpty {
        break
      } else {
        let rest = words[index...].joined(separator: " ")
        return [line] + wrapped(rest, to: limit, lines: lines - 1)
      }
    }
    return [shortened(text, to: limit)].filter { !$0.isEmpty }
  }
}
