/// How figures become whole numbers: once, half away from zero, never −0.
package enum Rounding {
  /// The nearest whole number, half away from zero: 12.5 gives 13, −12.5 gives −13.
  ///
  /// A quotient of counts that is exactly a half is meant to go away from zero, but may lie a hair
  /// below it in binary; values within 1e-9 of a half are taken as one. Not-a-number gives 0;
  /// values beyond ±1e15 are cut there.
  package static func whole(_ value: Double) -> Int {
    guard !value.isNaN else { return 0 }
    let bounded = min(max(value, -1e15), 1e15)
    let nudged = bounded + (bounded < 0 ? -1e-9 : 1e-9)
    return Int(nudged.rounded(.toNearestOrAwayFromZero))
  }

  /// The value rounded to a number of decimals (0…9), half away from zero, never −0.
  package static func decimals(_ value: Double, _ count: Int) -> Double {
    var scale = 1.0
    for _ in 0..<min(max(count, 0), 9) { scale *= 10 }
    let scaled = (value * scale)
    guard scaled.magnitude < 1e15 else { return value }
    let rounded = Double(whole(scaled)) / scale
    return rounded == 0 ? 0 : rounded
  }
}
