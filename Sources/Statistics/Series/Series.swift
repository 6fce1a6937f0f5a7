/// What a list of numbers must be so that something can be computed from it as a series.
package enum Series {
  /// The longest series that pairs are formed of: more than 13 years of days.
  package static let longest = 5_000
  /// The largest magnitude of a value, so that no sum of squares overflows.
  package static let largest = 1e100

  /// Whether all values are numbers that can be computed with, and as many as are needed.
  static func isUsable(_ values: [Double], atLeast least: Int) -> Bool {
    (max(1, least)...longest).contains(values.count) && values.allSatisfy(isUsable)
  }

  /// Whether a value is a number that can be computed with.
  static func isUsable(_ value: Double) -> Bool { value.magnitude <= largest }

  /// −1, 0 or 1: how `later` lies to `earlier`.
  static func sign(from earlier: Double, to later: Double) -> Int {
    later > earlier ? 1 : later < earlier ? -1 : 0
  }

  /// The mean of the values; nil without any.
  static func mean(_ values: [Double]) -> Double? {
    values.isEmpty ? nil : values.reduce(0, +) / Double(values.count)
  }

  /// The middle one of values in ascending order, or the mean of the two in the middle.
  static func median(ascending values: [Double]) -> Double? {
    guard !values.isEmpty else { return nil }
    let middle = values.count / 2
    return values.count.isMultiple(of: 2)
      ? values[middle - 1] + (values[middle] - values[middle - 1]) / 2 : values[middle]
  }

  /// The middle one of finite values in any order; nil without any.
  package static func median(_ values: [Double]) -> Double? {
    median(ascending: values.sorted())
  }

  /// The mean of |xₜ − xₜ₋₁|, the moving range of two; nil for fewer than two values.
  static func meanMovingRange(_ values: [Double]) -> Double? {
    mean(zip(values, values.dropFirst()).map { ($1 - $0).magnitude })
  }
}
