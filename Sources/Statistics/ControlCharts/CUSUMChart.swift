/// The chart of cumulative sums (CUSUM), which finds small lasting shifts and tells when they began.
///
/// C⁺ₜ = max(0, C⁺ₜ₋₁ + yₜ − k) and C⁻ₜ = max(0, C⁻ₜ₋₁ − yₜ − k) with y = (x − target) / σ; a sum
/// above h is a signal. Source: Page (1954), Biometrika 41, 100–115.
package struct CUSUMChart: Hashable, Sendable {
  /// A sum that has come to lie above h.
  package struct Signal: Hashable, Sendable {
    /// The position of the first value at which it does, from 0.
    package let index: Int
    /// The position of the value after the last at which the sum was 0: where the shift began.
    package let start: Int
    /// Whether the values have shifted upwards.
    package let isAbove: Bool
  }

  /// C⁺, one per value.
  package let upper: [Double]
  /// C⁻, one per value, as a number from 0 up.
  package let lower: [Double]
  /// The signals in the order of time; a sum signals once until it is back within h.
  package let signals: [Signal]

  /// - Parameters:
  ///   - values: the values in the order of time.
  ///   - target: the level to hold them against, in the unit of the values.
  ///   - sigma: the standard deviation of one value, above 0.
  ///   - allowance: k, in standard deviations, from 0 up; half of the shift that matters.
  ///   - decision: h, in standard deviations, above 0.
  ///
  /// Nil without values, for more than 5,000, for numbers outside these ranges, and where the sums
  /// go beyond the range of numbers.
  package init?(
    _ values: [Double], target: Double, sigma: Double, allowance: Double = 0.5,
    decision: Double = 5
  ) {
    guard Series.isUsable(values, atLeast: 1), Series.isUsable(target), Series.isUsable(sigma),
      Series.isUsable(allowance), Series.isUsable(decision), sigma > 0, allowance >= 0,
      decision > 0
    else { return nil }
    let scores = values.map { ($0 - target) / sigma }
    upper = Self.sums(scores, allowance: allowance)
    lower = Self.sums(scores.map { -$0 }, allowance: allowance)
    guard upper.allSatisfy(\.isFinite), lower.allSatisfy(\.isFinite) else { return nil }
    signals =
      (Self.signals(upper, above: decision, isAbove: true)
      + Self.signals(lower, above: decision, isAbove: false)).sorted { $0.index < $1.index }
  }

  private static func sums(_ scores: [Double], allowance: Double) -> [Double] {
    var sum = 0.0
    return scores.map { score in
      sum = max(0, sum + score - allowance)
      return sum
    }
  }

  private static func signals(_ sums: [Double], above decision: Double, isAbove: Bool) -> [Signal] {
    var signals: [Signal] = []
    var start = 0
    var wasAbove = false
    for (index, sum) in sums.enumerated() {
      if sum > decision, !wasAbove {
        signals.append(Signal(index: index, start: start, isAbove: isAbove))
      }
      wasAbove = sum > decision
      if sum == 0 { start = index + 1 }
    }
    return signals
  }
}
