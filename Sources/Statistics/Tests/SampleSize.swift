/// How many responses are needed; the variance of one response, V, is 0…1 (see ``GroupShares``).
package struct SampleSize: Hashable, Sendable {
  /// The number that the formula gives, not rounded and at least 0.
  package let exact: Double

  /// The number of responses: the exact one rounded up, at least 1.
  package var responses: Int { Int(max(1, exact.rounded(.up))) }

  /// Nil for what is no number of responses, and beyond 2⁵³.
  private init?(_ exact: Double) {
    guard !exact.isNaN, exact <= Double(GroupShares.largestCount) else { return nil }
    self.exact = max(0, exact)
  }

  /// For an adjusted-Wald interval that reaches `halfWidth` to each side: z² V / m² − 3.
  ///
  /// Nil unless 0 < V ≤ 1, m > 0 and the confidence level is strictly between 0 and 1. Source:
  /// MeasuringU, "Sample sizes for NPS confidence intervals".
  /// - Parameter halfWidth: m, in units of the NPS: 0.05 for ±5 points.
  package init?(halfWidth: Double, variance: Double, confidence: Double) {
    guard let z = Normal.reach(confidence: confidence), halfWidth > 0, variance > 0, variance <= 1
    else { return nil }
    let ratio = z / halfWidth
    self.init(ratio * ratio * variance - 3)
  }

  /// For a test of two equally large samples that finds a difference δ:
  /// (z₁₋α⸝₂ + z_power)² (Vₐ + Vᵦ) / δ² responses in each.
  ///
  /// The adjusted-Wald test adds 3 pseudo-responses to each sample, which are not taken off here.
  /// Nil unless both variances are 0…1 and not both 0, δ ≠ 0, and 0 < α, power < 1.
  /// - Parameter difference: δ, in units of the NPS: 0.1 for 10 points.
  package init?(
    difference: Double, variances a: Double, _ b: Double, alpha: Double, power: Double
  ) {
    guard let reach = Power.reach(alpha: alpha, power: power), difference != 0,
      (0...1).contains(a), (0...1).contains(b), a + b > 0
    else { return nil }
    let ratio = reach / difference
    self.init(ratio * ratio * (a + b))
  }
}

/// What a test of two samples can find.
package enum Power {
  /// The difference that a test of two samples finds with a given probability:
  /// (z₁₋α⸝₂ + z_power) √(Vₐ/nₐ + Vᵦ/nᵦ), in units of the NPS.
  ///
  /// Nil unless variances are 0…1, counts above 0, and 0 < α, power < 1.
  package static func minimumDetectableDifference(
    variances: (a: Double, b: Double), counts: (a: Double, b: Double), alpha: Double, power: Double
  ) -> Double? {
    guard let reach = reach(alpha: alpha, power: power), counts.a > 0, counts.b > 0,
      (0...1).contains(variances.a), (0...1).contains(variances.b)
    else { return nil }
    return reach * (variances.a / counts.a + variances.b / counts.b).squareRoot()
  }

  /// The difference that the adjusted-Wald test of two samples such as these finds with a given
  /// probability, in units of the NPS; nil where there is no such test.
  package static func minimumDetectableDifference(
    between a: GroupCounts, and b: GroupCounts, alpha: Double, power: Double
  ) -> Double? {
    guard a.shares != nil, b.shares != nil else { return nil }
    let (first, second) = (AdjustedWald(a), AdjustedWald(b))
    return minimumDetectableDifference(
      variances: (first.variance, second.variance), counts: (first.count, second.count),
      alpha: alpha, power: power)
  }

  /// z₁₋α⸝₂ + z_power; nil unless both are strictly between 0 and 1 and the sum is above 0.
  static func reach(alpha: Double, power: Double) -> Double? {
    guard let z = Normal.reach(confidence: 1 - alpha), power > 0, power < 1 else { return nil }
    let sum = z + Normal.quantile(power)
    return sum > 0 && sum.isFinite ? sum : nil
  }
}
