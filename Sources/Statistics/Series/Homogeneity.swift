/// The test of whether the NPS of several periods differ at all, so that a series without movement
/// beyond the sampling error can be called flat.
///
/// Q = Σ (NPSₜ − m)² / SEₜ² with the mean m = Σ NPSₜ/SEₜ² / Σ 1/SEₜ², held against χ² with T − 1
/// degrees of freedom: Cochran's Q. NPSₜ and SEₜ² are those of ``AdjustedWald``, so that a period
/// whose answers are all of one group has no infinite weight; for two periods Q is the squared z and
/// p the p of ``DifferenceTest``. Source: Cochran (1954), Biometrics 10, 101–129.
package struct Homogeneity: Hashable, Sendable {
  /// Q, 0 where all periods agree.
  package let q: Double
  /// The number of periods with responses, less one.
  package let degrees: Int
  /// The probability of such a Q or a larger one if nothing differs.
  package let p: Double
  /// m, the level that the periods are held against, on −1…1.
  package let mean: Double

  /// - Parameter periods: counts of separate periods, or of separate groups of respondents; those
  ///   without responses are passed over.
  ///
  /// Nil for fewer than two with responses, for more than 5,000 and for impossible counts. Three or
  /// more are worth reading.
  package init?(_ periods: [GroupCounts]) {
    guard periods.count <= Series.longest, let shares = PeriodShares.all(of: periods),
      shares.count >= 2
    else { return nil }
    let estimates = shares.map { AdjustedWald(periods[$0.index]) }
    let weights = estimates.map { 1 / $0.squaredError }
    let whole = weights.reduce(0, +)
    guard whole.isFinite, whole > 0 else { return nil }
    let mean = zip(estimates, weights).reduce(0) { $0 + $1.0.nps * $1.1 } / whole
    let q = zip(estimates, weights).reduce(0) { sum, pair in
      let deviation = pair.0.nps - mean
      return sum + deviation * deviation * pair.1
    }
    guard let p = IncompleteGamma.chiSquareUpperTail(q, degrees: shares.count - 1) else {
      return nil
    }
    self.q = q
    self.mean = mean
    self.p = p
    degrees = shares.count - 1
  }
}
