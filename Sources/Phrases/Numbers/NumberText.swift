package import Periods
import Statistics

/// The one formatter of numbers, of one language: every figure on every page is written by it.
package struct NumberText: Hashable, Sendable {
  /// What a terminal is written in, and files whose numbers are for reading.
  package static let english = NumberText(.english)

  /// English without commas between thousands.
  package static let plain = NumberText(.english, leastDigits: .max)

  static let minus = "\u{2212}"
  /// Keeps a number and its unit on one line.
  package static let noBreak = "\u{A0}"

  /// What stands between units and tenths, between thousands, and before a percent sign.
  package let decimal: String
  package let group: String
  let percentGap: String
  /// Numbers of fewer digits have no thousands set apart.
  private let leastDigits: Int

  /// As the Unicode Common Locale Data Repository has it, but for a wider gap before French signs.
  package init(_ language: Language) {
    self.init(language, leastDigits: language == .spanish ? 5 : 4)
  }

  private init(_ language: Language, leastDigits: Int) {
    decimal = language == .english ? "." : ","
    group =
      switch language {
      case .english: ","
      case .german, .spanish, .portuguese: "."
      case .french: "\u{202F}"
      }
    percentGap = language == .portuguese ? "" : Self.noBreak
    self.leastDigits = leastDigits
  }

  /// A score or difference in whole points: `+36`, `−12`, `0`.
  package func signed(_ points: Int) -> String {
    points > 0 ? "+" + count(points) : points < 0 ? Self.minus + count(-points) : "0"
  }

  /// A number of things, its thousands set apart: `5,976`.
  package func count(_ number: Int) -> String {
    let digits = String(number.magnitude)
    let sign = number < 0 ? Self.minus : ""
    let length = digits.utf8.count
    guard length >= leastDigits else { return sign + digits }
    var grouped = sign
    for (index, digit) in digits.unicodeScalars.enumerated() {
      if index > 0, (length - index) % 3 == 0 { grouped += group }
      grouped.unicodeScalars.append(digit)
    }
    return grouped
  }

  /// A number and its noun, for a terminal: `1 answer`, `5,976 answers`.
  package func counted(_ number: Int, _ singular: String, _ plural: String) -> String {
    count(number) + Self.noBreak + (number == 1 ? singular : plural)
  }

  /// A share in whole percent: `22 %`.
  package func percent(_ share: Int) -> String {
    count(share) + percentGap + "%"
  }

  /// A number of tenths with one decimal: `7.9`.
  package func tenths(_ tenths: Int) -> String {
    let (whole, part) = tenths.magnitude.quotientAndRemainder(dividingBy: 10)
    return (tenths < 0 ? Self.minus : "") + "\(whole)\(decimal)\(part)"
  }

  /// A number with a fixed number of decimals (0…9): `0.0312`, `−1.50`.
  package func decimals(_ value: Double, _ places: Int) -> String {
    let places = min(max(places, 0), 9)
    let rounded = Rounding.decimals(value, places)
    var scale = 1.0
    for _ in 0..<places { scale *= 10 }
    let units = Rounding.whole(rounded.magnitude * scale)
    let digits = String(units)
    let padded = String(repeating: "0", count: max(0, places + 1 - digits.utf8.count)) + digits
    let sign = rounded < 0 ? Self.minus : ""
    guard places > 0 else { return sign + count(units) }
    return sign + padded.dropLast(places) + decimal + padded.suffix(places)
  }
}
