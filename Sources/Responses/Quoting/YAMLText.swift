/// Texts as they have to be written in YAML.
package enum YAMLText {
  /// A text as a YAML scalar: plain where that is certain to be read back, else in double quotes.
  package static func scalar(_ text: String) -> String {
    let isPlain = text.unicodeScalars.allSatisfy {
      $0.properties.isAlphabetic || ("0"..."9").contains($0) || " _-".unicodeScalars.contains($0)
    }
    let first = text.unicodeScalars.first
    if isPlain, let first, first.properties.isAlphabetic, !words.contains(text.lowercased()) {
      return text
    }
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case "\r": quoted += "\\r"
      case "\t": quoted += "\\t"
      case "\0"..<" ", "\u{7F}"..."\u{9F}", "\u{2028}", "\u{2029}", "\u{FEFF}":
        let digits = String(scalar.value, radix: 16)
        quoted += "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }

  /// Plain scalars that YAML does not take for text.
  private static let words = ["null", "true", "false", "yes", "no", "on", "off", "y", "n"]
}
