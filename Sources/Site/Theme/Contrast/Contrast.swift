/// A colour as red, green and blue, 0…255 each.
struct RGB: Hashable, Sendable {
  let red: Int
  let green: Int
  let blue: Int

  init(red: Int, green: Int, blue: Int) {
    self.red = red
    self.green = green
    self.blue = blue
  }

  /// `#rgb` or `#rrggbb`; nil for anything else.
  init?(_ text: String) {
    guard text.utf8.first == UInt8(ascii: "#") else { return nil }
    let digits = text.dropFirst().compactMap(\.hexDigitValue)
    guard digits.count == text.utf8.count - 1 else { return nil }
    switch digits.count {
    case 3: self.init(red: digits[0] * 17, green: digits[1] * 17, blue: digits[2] * 17)
    case 6:
      self.init(
        red: digits[0] * 16 + digits[1], green: digits[2] * 16 + digits[3],
        blue: digits[4] * 16 + digits[5])
    default: return nil
    }
  }

  static let black = RGB(red: 0, green: 0, blue: 0)
  static let white = RGB(red: 255, green: 255, blue: 255)

  /// `#rrggbb`.
  var text: String {
    "#"
      + [red, green, blue].map { part in
        String(part / 16 % 16, radix: 16) + String(part % 16, radix: 16)
      }.joined()
  }

  /// This colour drawn over another.
  /// - Parameter opacity: 0…1.
  func over(_ other: RGB, opacity: Double) -> RGB {
    func mixed(_ own: Int, _ below: Int) -> Int {
      Int((Double(own) * opacity + Double(below) * (1 - opacity)).rounded())
    }
    return RGB(
      red: mixed(red, other.red), green: mixed(green, other.green), blue: mixed(blue, other.blue))
  }

  /// The contrast with another colour after WCAG 2.2, 1…21.
  func contrast(with other: RGB) -> Double {
    let (one, two) = (luminance, other.luminance)
    return (max(one, two) + 0.05) / (min(one, two) + 0.05)
  }

  /// The relative luminance after WCAG 2.2, 0…1.
  private var luminance: Double {
    0.2126 * Self.linear(red) + 0.7152 * Self.linear(green) + 0.0722 * Self.linear(blue)
  }

  private static func linear(_ part: Int) -> Double {
    let share = Double(part) / 255
    guard share > 0.04045 else { return share / 12.92 }
    // x to the power of 2.4 as x² times the fifth root of x², by Newton's method from above.
    let x = (share + 0.055) / 1.055
    let square = x * x
    var root = 1.0
    for _ in 0..<40 {
      let fourth = root * root * root * root
      root -= (fourth * root - square) / (5 * fourth)
    }
    return square * root
  }
}
