import Statistics

/// The one formatter of numbers: every figure on every page is written here.
package enum NumberText {
  static let minus = "\u{2212}"
  /// Keeps a number and its unit on one line.
  static let noBreak = "\u{A0}"

  /// A score or difference in whole points: `+36`, `−12`, `0`.
  package static func signed(_ points: Int) -> String {
    points > 0 ? "+" + count(points) : points < 0 ? minus + count(-points) : "0"
  }

  /// A number of things, its thousands set apart: `5,976`.
  package static func count(_ number: Int) -> String {
    let digits = Array(String(number.magnitude).utf8)
    var grouped: [UInt8] = []
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { grouped.append(UInt8(ascii: ",")) }
      grouped.append(digit)
    }
    return (number < 0 ? minus : "") + String(decoding: grouped, as: UTF8.self)
  }

  /// A number and its noun: `1 answer`, `5,976 answers`.
  package static func counted(_ number: Int, _ singular: String, _ plural: String) -> String {
    count(number) + noBreak + (number == 1 ? singular : plural)
  }

  /// A share in whole percent: `22 %`.
  package static func percent(_ share: Int) -> String {
    count(share) + noBreak + "%"
  }

  /// A number of tenths with one decimal: `7.9`.
  package static func tenths(_ tenths: Int) -> String {
    let (whole, part) = tenths.magnitude.quotientAndRemainder(dividingBy: 10)
    return (tenths < 0 ? minus : "") + "\(whole).\(part)"
  }

  /// A number with a fixed number of decimals (0…9): `0.0312`, `−1.50`.
  package static func decimals(_ value: Double, _ places: Int) -> String {
    let places = min(max(places, 0), 9)
    let rounded = Rounding.decimals(value, places)
    var scale = 1.0
    for _ in 0..<places { scale *= 10 }
    let units = Rounding.whole(rounded.magnitude * scale)
    let digits = String(units)
    let padded = String(repeating: "0", count: max(0, places + 1 - digits.utf8.count)) + digits
    let sign = rounded < 0 ? minus : ""
    guard places > 0 else { return sign + count(units) }
    return sign + padded.dropLast(places) + "." + padded.suffix(places)
  }
}
