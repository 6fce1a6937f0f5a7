extension ThemeTokens.Group {
  /// Whether a value may stand in the style sheet, and keeps charts as they are laid out.
  func accepts(_ value: String, for name: String) -> Bool {
    switch self {
    case .light, .dark: RGB(value) != nil
    case .fonts: Self.isFontList(value)
    case .sizes: Self.isSize(value, of: name)
    case .widths: Self.isWidth(value, of: name)
    case .logo: Self.isFileName(value)
    }
  }

  /// What a value must look like, as a sentence.
  func form(of name: String) -> String {
    switch self {
    case .light, .dark: "Write a colour as \"#rrggbb\", in quotation marks."
    case .fonts: "Write names of fonts, set apart by commas."
    case .sizes:
      Self.sizeLimits[name].map {
        "Write a number of pixels from \($0.lowerBound)px to \($0.upperBound)px."
      } ?? "Write a number with px."
    case .widths:
      name == "page"
        ? "Write a number of pixels from \(Self.leastPage)px on: charts are laid out for that width."
        : "Write a number with px, rem, em or ch."
    case .logo: "Write the name of a file beside theme.yml, ending in .svg or .png."
    }
  }

  /// The sizes that the page's layout has room for, in pixels.
  private static let sizeLimits = [
    "text": 14...22, "headline": 22...48, "score": 48...120, "logo": 12...96,
  ]
  /// The width that wide charts are laid out for, in pixels.
  private static let leastPage = 1000

  private static func isSize(_ value: String, of name: String) -> Bool {
    guard let pixels = pixels(value) else { return false }
    return sizeLimits[name]?.contains(pixels) ?? false
  }

  private static func pixels(_ value: String) -> Int? {
    guard value.hasSuffix("px"), let first = value.utf8.first, (0x30...0x39).contains(first)
    else { return nil }
    return Int(value.dropLast(2))
  }

  /// Names of fonts: nothing that could end the declaration or fetch anything.
  private static func isFontList(_ value: String) -> Bool {
    let quotes = value.utf8.filter { $0 == UInt8(ascii: "\"") }.count
    return !value.isEmpty && quotes.isMultiple(of: 2)
      && value.utf8.allSatisfy { byte in
        isLetterOrDigit(byte) || " ,-_\"".utf8.contains(byte)
      }
  }

  /// A number with a unit of length.
  private static func isWidth(_ value: String, of name: String) -> Bool {
    if name == "page" { return (pixels(value) ?? 0) >= leastPage }
    let number = value.utf8.prefix { (0x30...0x39).contains($0) || $0 == UInt8(ascii: ".") }
    let unit = String(decoding: value.utf8.dropFirst(number.count), as: UTF8.self)
    return !number.isEmpty && number.filter { $0 == UInt8(ascii: ".") }.count < 2
      && ["px", "rem", "em", "ch"].contains(unit)
  }

  private static func isFileName(_ value: String) -> Bool {
    (value.hasSuffix(".svg") || value.hasSuffix(".png")) && value.utf8.count > 4
      && value.utf8.first != UInt8(ascii: ".")
      && value.utf8.allSatisfy { isLetterOrDigit($0) || "-_.".utf8.contains($0) }
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: false
    }
  }
}
