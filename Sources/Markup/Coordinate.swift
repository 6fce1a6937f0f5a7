/// Numbers as SVG wants them: at most two decimals, no exponent, no trailing zeros, no −0.
package enum Coordinate {
  /// The text of a coordinate; values that are not finite, or beyond a million, are written as
  /// the nearest of 0 and ±1,000,000.
  package static func text(_ value: Double) -> String {
    guard value.isFinite else { return "0" }
    let bounded = min(max(value, -1_000_000), 1_000_000)
    let hundredths = Int((bounded * 100).rounded(.toNearestOrAwayFromZero))
    let (whole, part) = hundredths.magnitude.quotientAndRemainder(dividingBy: 100)
    guard part > 0 else { return String(hundredths / 100) }
    let sign = hundredths < 0 ? "-" : ""
    let digits = part % 10 == 0 ? "\(part / 10)" : part < 10 ? "0\(part)" : "\(part)"
    return "\(sign)\(whole).\(digits)"
  }
}
