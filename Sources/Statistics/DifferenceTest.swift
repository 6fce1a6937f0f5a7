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
  package let z: Double
  /// The two-sided p-value.
  package let p: Double

  /// Nil when either sample has no responses.
  package init?(from a: GroupCounts, to b: GroupCounts, confidence: Double) {
    guard let before = a.nps, let after = b.nps else { return nil }
    let (first, second) = (AdjustedWald(a), AdjustedWald(b))
    let adjusted = second.nps - first.nps
    let error = (first.squaredError + second.squaredError).squareRoot()
    let reach = Normal.quantile((1 + confidence) / 2) * error
    difference = after - before
    interval = Interval(low: adjusted - reach, high: adjusted + reach).clipped(to: -2...2)
    z = adjusted / error
    p = 2 * Normal.upperTail(abs(z))
  }
}
