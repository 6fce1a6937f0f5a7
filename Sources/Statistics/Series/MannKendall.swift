/// The Mann-Kendall test: whether a series drifts in one direction, whatever the shape of the drift.
///
/// Source: Mann (1945), Econometrica 13, 245–259; Kendall (1975), Rank Correlation Methods. The values
/// must be those of separate periods: on rolling windows, which share responses, it finds drift in
/// noise. Pass unrounded values, as rounding makes ties. From 8 values on it is worth reading.
package struct MannKendall: Hashable, Sendable {
  /// S = Σ sgn(xⱼ − xᵢ) over all i < j: how many pairs rise, less how many fall.
  package let s: Int
  /// Var(S) = [n(n−1)(2n+5) − Σ t(t−1)(2t+5)] / 18, the sum over groups of t equal values.
  package let variance: Double
  /// (S − sgn S) / √Var(S), with the correction for continuity; 0 if S is 0.
  package let z: Double
  /// The two-sided p-value of z.
  package let p: Double
  /// The two-sided p-value by the distribution of S itself, for n ≤ 10 without ties; nil elsewhere.
  package let exactP: Double?
  /// 2S / (n(n−1)), on −1…1.
  package let tauA: Double
  /// S / √((n(n−1)/2 − Σ t(t−1)/2) · n(n−1)/2), on −1…1; nil if all values are equal.
  package let tauB: Double?

  /// Up to this length a series is reported with the exact p-value.
  private static let longestExact = 10

  /// The p-value to report: the exact one where there is one, otherwise that of z.
  package var reportedP: Double { exactP ?? p }

  /// Nil for fewer than 3 values or more than 5,000, and for values that are no finite numbers.
  package init?(_ values: [Double]) {
    guard Series.isUsable(values, atLeast: 3) else { return nil }
    let score = KendallScore(values)
    s = score.s
    variance = score.variance
    z = KendallScore.z(s: score.s, variance: score.variance)
    p = min(1, 2 * Normal.upperTail(z.magnitude))
    exactP = values.count <= Self.longestExact ? Self.exactP(of: score, count: values.count) : nil
    let pairs = Double(values.count) * Double(values.count - 1) / 2
    tauA = Double(score.s) / pairs
    let untied = pairs - score.tiedPairs
    tauB = untied > 0 ? Double(score.s) / (untied * pairs).squareRoot() : nil
  }

  /// The two-sided p-value by the distribution of S itself, for 3 to 200 values without ties.
  package static func exactP(of values: [Double]) -> Double? {
    guard Series.isUsable(values, atLeast: 3) else { return nil }
    return exactP(of: KendallScore(values), count: values.count)
  }

  private static func exactP(of score: KendallScore, count: Int) -> Double? {
    score.hasTies ? nil : KendallScore.exactP(s: score.s, count: count)
  }
}
