extension Normal {
  /// How many standard errors an interval reaches to each side, Φ⁻¹((1 + c) / 2): 1.96 for 0.95.
  ///
  /// Nil for what is no confidence level: one that is not strictly between 0 and 1, or so near to 1
  /// that the interval would have no end.
  package static func reach(confidence: Double) -> Double? {
    guard confidence > 0, confidence < 1 else { return nil }
    let z = quantile((1 + confidence) / 2)
    return z.isFinite ? z : nil
  }

  /// The two-sided p-value of a standard normal statistic, 2 (1 − Φ(|z|)).
  package static func twoSided(_ z: Double) -> Double {
    min(1, 2 * upperTail(abs(z)))
  }
}
