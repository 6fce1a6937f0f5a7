/// The test of two NPS from different people, b against a, on adjusted-Wald quantities.
///
/// δ = NPS′ᵦ − NPS′ₐ, SE = √(V′ₐ/n′ₐ + V′ᵦ/n′ᵦ), z = δ/SE, p = 2(1 − Φ(|z|)). The difference to
/// print is the raw one; interval and p come from the adjusted one, so that a zero in one group
/// cannot make a handful of answers look certain. Source: MeasuringU, "Three significance tests
/// for the Net Promoter Score", with the pseudo-responses of ``AdjustedWald`` in each sample.
package struct DifferenceTest: Hashable, Sendable {
  /// The raw difference, NPSᵦ − NPSₐ, on −2…2.
  package let difference: Double
  /// The interval of the adjusted difference, clipped to −2…2.
  package let interval: Interval
  /// The difference of the adjusted NPS, on which interval, z and p rest.
  package let adjustedDifference: Double
  /// The standard error of the adjusted difference, in units of the NPS.
  package let standardError: Double
  package let z: Double
  /// The two-sided p-value.
  package let p: Double

  /// Nil when either sample has no responses or impossible counts, and for a confidence level that
  /// is not strictly between 0 and 1.
  package init?(from a: GroupCounts, to b: GroupCounts, confidence: Double) {
    guard let before = a.shares?.nps, let after = b.shares?.nps,
      let z = Normal.reach(confidence: confidence)
    else { return nil }
    let (first, second) = (AdjustedWald(a), AdjustedWald(b))
    let adjusted = second.nps - first.nps
    let error = (first.squaredError + second.squaredError).squareRoot()
    guard error > 0 else { return nil }
    let reach = z * error
    difference = after - before
    interval = Interval(low: adjusted - reach, high: adjusted + reach).clipped(to: -2...2)
    adjustedDifference = adjusted
    standardError = error
    self.z = adjusted / error
    p = Normal.twoSided(adjusted / error)
  }
}
