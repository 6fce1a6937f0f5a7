/// The values a theme gives to its custom properties: colours for light and dark, fonts, widths.
struct ThemeTokens: Hashable, Sendable {
  /// A group of tokens in `theme.yml`.
  enum Group: String, CaseIterable, Sendable {
    case light = "colors.light"
    case dark = "colors.dark"
    case fonts
    case widths

    /// Whether a value may stand in the style sheet.
    func accepts(_ value: String) -> Bool {
      switch self {
      case .light, .dark: Self.isColor(value)
      case .fonts: Self.isFontList(value)
      case .widths: Self.isWidth(value)
      }
    }

    /// `#` and three or six hexadecimal digits: what shines through has no contrast of its own.
    private static func isColor(_ value: String) -> Bool {
      let digits = value.utf8.dropFirst()
      return value.utf8.first == UInt8(ascii: "#") && [3, 6].contains(digits.count)
        && digits.allSatisfy { Character(Unicode.Scalar($0)).isHexDigit }
    }

    /// Names of fonts: nothing that could end the declaration or fetch anything.
    private static func isFontList(_ value: String) -> Bool {
      let quotes = value.utf8.filter { $0 == UInt8(ascii: "\"") }.count
      return !value.isEmpty && quotes.isMultiple(of: 2)
        && value.utf8.allSatisfy { byte in
          let scalar = Unicode.Scalar(byte)
          return scalar.isASCII
            && (scalar.properties.isAlphabetic || (0x30...0x39).contains(byte)
              || " ,-_\"".utf8.contains(byte))
        }
    }

    /// A number with a unit of length.
    private static func isWidth(_ value: String) -> Bool {
      let number = value.utf8.prefix { (0x30...0x39).contains($0) || $0 == UInt8(ascii: ".") }
      let unit = String(decoding: value.utf8.dropFirst(number.count), as: UTF8.self)
      return !number.isEmpty && number.filter { $0 == UInt8(ascii: ".") }.count < 2
        && ["px", "rem", "em", "ch"].contains(unit)
    }
  }

  /// A token's name and value.
  struct Token: Hashable, Sendable {
    let name: String
    var value: String
  }

  private var groups: [Group: [Token]] = [:]

  /// The tokens of a group, in the order of the built-in theme.
  func tokens(_ group: Group) -> [Token] { groups[group] ?? [] }

  func names(_ group: Group) -> [String] { tokens(group).map(\.name) }

  func value(_ name: String, _ group: Group) -> String? {
    tokens(group).first { $0.name == name }?.value
  }

  /// Gives a token a value; a new name comes last.
  mutating func set(_ name: String, to value: String, in group: Group) {
    var tokens = groups[group] ?? []
    if let index = tokens.firstIndex(where: { $0.name == name }) {
      tokens[index].value = value
    } else {
      tokens.append(Token(name: name, value: value))
    }
    groups[group] = tokens
  }
}
