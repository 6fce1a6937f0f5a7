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
  /// Satterthwaite's degrees of freedom, (a + b)² / (a²/(nₐ − 1) + b²/(nᵦ − 1)) with the squared
  /// errors a and b of the two adjusted NPS; a sample of one response counts as two.
  package let degrees: Double

  /// The two-sided p-value by Student's t with ``degrees``: for tests that are one of many.
  ///
  /// Of 40 tests the least p-value has to be near 0.001 to count, and so far out the normal p is too
  /// small where a sample has few responses: with 30 against many, 7 in 100 families of 40 in which
  /// nothing differs would show a difference, by this one at most 5. It is never below ``p``, and
  /// equals it for many responses. Source: Satterthwaite (1946), Biometrics Bulletin 2, 110–114;
  /// Welch (1947), Biometrika 34, 28–35.
  package var familyP: Double {
    max(p, StudentT(degrees: degrees)?.twoSided(z) ?? p)
  }

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
    degrees = Self.degrees(
      first.squaredError, second.squaredError, counts: (Double(a.total), Double(b.total)))
    p = Normal.twoSided(adjusted / error)
  }

  /// The ratios of the squared errors to their sum come first, so that nothing under- or overflows.
  private static func degrees(
    _ a: Double, _ b: Double, counts: (a: Double, b: Double)
  ) -> Double {
    let (first, second) = (a / (a + b), b / (a + b))
    return 1 / (first * first / max(1, counts.a - 1) + second * second / max(1, counts.b - 1))
  }
}
