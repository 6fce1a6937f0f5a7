/// Keeps words that are written from right to left apart from what stands around them.
///
/// Without that, a figure behind a Hebrew or Arabic name would be drawn before it, its sign on the
/// wrong side. Each stretch of such words in a text of both directions is put between the characters
/// FIRST STRONG ISOLATE and POP DIRECTIONAL ISOLATE of Unicode's bidirectional algorithm (UAX #9).
enum Isolation {
  private static let start: Unicode.Scalar = "\u{2068}"
  private static let end: Unicode.Scalar = "\u{2069}"

  /// The text with its stretches kept apart; as it is where it has one direction alone.
  static func isolated(_ text: String) -> String {
    guard mayRunLeftwards(text) else { return text }
    let scalars = Array(text.unicodeScalars)
    guard scalars.contains(where: runsLeftwards),
      scalars.contains(where: { !runsLeftwards($0) && $0 != " " }),
      !scalars.contains(start)
    else { return text }
    var result = String.UnicodeScalarView()
    var index = 0
    while index < scalars.count {
      guard runsLeftwards(scalars[index]) else {
        result.append(scalars[index])
        index += 1
        continue
      }
      let stretch = index..<endOfStretch(scalars, from: index)
      result.append(start)
      result.append(contentsOf: scalars[stretch])
      result.append(end)
      index = stretch.upperBound
    }
    return String(result)
  }

  /// From a letter to the last one before a word of the other direction, with the brackets that
  /// close what it opened.
  private static func endOfStretch(_ scalars: [Unicode.Scalar], from start: Int) -> Int {
    var last = start
    var index = start
    var isOpen = false
    while index < scalars.count {
      let scalar = scalars[index]
      if runsLeftwards(scalar) || (isOpen && scalar == ")") {
        last = index
        if scalar == ")" { isOpen = false }
      } else if scalar == "(" {
        isOpen = true
      } else if !separates(scalar) {
        break
      }
      index += 1
    }
    return last + 1
  }

  /// What may stand between two words of a name.
  private static func separates(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case " ", "-", "'", "\"", "\u{A0}", "/", "&": true
    default: scalar.properties.canonicalCombiningClass != .notReordered
    }
  }

  /// Hebrew, Arabic, Syriac, Thaana, N’Ko and their neighbours, their digits left out.
  private static func runsLeftwards(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0660...0x0669, 0x06F0...0x06F9: false
    case 0x0591...0x08FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFC, 0x10800...0x10FFF, 0x1E800...0x1EFFF:
      true
    default: false
    }
  }

  /// Whether the first bytes of such letters are among the text's: most texts have none.
  private static func mayRunLeftwards(_ text: String) -> Bool {
    text.utf8.contains { byte in
      (0xD6...0xE0).contains(byte) || byte == 0xEF || byte == 0xF0
    }
  }
}
