#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Pettitt's test for one sudden shift of the level at an unknown point of a series.
///
/// Source: Pettitt (1979), Applied Statistics 28, 126–135. Worth reading from 10 values on.
package struct Pettitt: Hashable, Sendable {
  /// The largest |Uₖ|, Uₖ = Σ sgn(xᵢ − xⱼ) over all i ≤ k < j.
  package let u: Int
  /// How many values stand before the shift: the first k at which |Uₖ| is largest.
  package let valuesBefore: Int
  /// Whether the level after the shift is the higher one; false if nothing shifts.
  package let isUpward: Bool
  /// The two-sided p-value, 2 exp(−6U² / (n³ + n²)), an approximation, at most 1.
  package let p: Double

  /// Nil for fewer than 3 values or more than 5,000, and for values that are no finite numbers.
  package init?(_ values: [Double]) {
    guard Series.isUsable(values, atLeast: 3) else { return nil }
    // Pairs within the first k cancel out, so that Uₖ grows by each value's comparison with all.
    var (sum, largest, place) = (0, 0, 1)
    for (index, value) in values.dropLast().enumerated() {
      for other in values { sum += Series.sign(from: other, to: value) }
      if sum.magnitude > largest.magnitude { (largest, place) = (sum, index + 1) }
    }
    let (count, u) = (Double(values.count), Double(largest))
    self.u = Int(largest.magnitude)
    valuesBefore = place
    isUpward = largest < 0
    p = min(1, 2 * exp(-6 * u * u / (count * count * count + count * count)))
  }
}
