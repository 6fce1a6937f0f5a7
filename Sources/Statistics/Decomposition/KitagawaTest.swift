/// Whether the two effects of a change of NPS, within segments and of their mix, are beyond chance.
///
/// Each is divided by its standard error, taken by the delta method: errors of the shares and of
/// the rates are carried on by the first derivatives of the effect. The variance of a rate is
/// Uₖ = V′ₖ / (nₖ − 1), for one response V′ₖ: V′ is that of ``AdjustedWald``, so that a segment whose
/// responses are all of one group does not look certain, but the rates are not drawn towards 0, which
/// over many small segments would add up.
///
/// - within, shares given: SE² = Σ w̄ₖ² (U⁰ₖ + U¹ₖ), over the segments that are in both periods.
/// - mix: the effect Σ (w¹ₖ − w⁰ₖ) aₖ with aₖ = r̄ₖ − c has the derivatives ±aₖ by the shares, which
///   are multinomial in each period, and (w¹ₖ − w⁰ₖ) by the mean rates. So
///   SE² = Σₜ (Σₖ wᵗₖ aₖ² − (Σₖ wᵗₖ aₖ)²) / nᵗ + Σₖ (w¹ₖ − w⁰ₖ)² Var(r̄ₖ), where Var(r̄ₖ) is
///   (U⁰ₖ + U¹ₖ) / 4, or U of the only period that a segment is in. c drops out of the variance,
///   because the shares of a period add up to 1.
package struct KitagawaTest: Hashable, Sendable {
  /// An effect in units of the NPS, with its test.
  package struct Effect: Hashable, Sendable {
    package let value: Double
    package let standardError: Double

    /// The effect in standard errors; 0 where nothing was uncertain.
    package var z: Double { standardError > 0 ? value / standardError : 0 }
    /// The two-sided p-value.
    package var p: Double { Normal.twoSided(z) }

    /// The interval of the effect; nil unless the confidence level is strictly between 0 and 1.
    package func interval(confidence: Double) -> Interval? {
      Normal.reach(confidence: confidence).map { reach in
        Interval(low: value - reach * standardError, high: value + reach * standardError)
      }
    }
  }

  /// The split of the change, in units of the NPS.
  package let split: Kitagawa
  /// What the changes within segments add.
  package let within: Effect
  /// What the changes of shares add.
  package let mix: Effect

  /// Nil where ``NPSKitagawa`` is.
  /// - Parameters:
  ///   - before: the counts of each segment in the first period; empty ones for a new segment.
  ///   - after: the counts of the same segments in the second period.
  package init?(before: [GroupCounts], after: [GroupCounts]) {
    guard let kitagawa = NPSKitagawa(before: before, after: after) else { return nil }
    split = kitagawa.split
    let variances = Self.variances(before, after, kitagawa.split)
    within = Effect(
      value: kitagawa.split.within, standardError: variances.within.squareRoot())
    mix = Effect(value: kitagawa.split.mix, standardError: variances.mix.squareRoot())
  }

  /// The squared standard errors of both effects.
  private static func variances(
    _ before: [GroupCounts], _ after: [GroupCounts], _ split: Kitagawa
  ) -> (within: Double, mix: Double) {
    let sizes = (before.reduce(0) { $0 + $1.size }, after.reduce(0) { $0 + $1.size })
    let centre = (split.before + split.after) / 2
    var (old, new) = (Moments(), Moments())
    var (within, ofRates) = (0.0, 0.0)
    for (first, second) in zip(before, after) {
      let rates = [first.nps, second.nps].compactMap(\.self)
      guard !rates.isEmpty else { continue }
      let distance = rates.reduce(0, +) / Double(rates.count) - centre
      let shares = (first.size / sizes.0, second.size / sizes.1)
      old.add(distance, share: shares.0)
      new.add(distance, share: shares.1)
      let variance = first.rateVariance + second.rateVariance
      let (moved, mean) = (shares.1 - shares.0, (shares.0 + shares.1) / 2)
      ofRates += moved * moved * variance / Double(rates.count * rates.count)
      if rates.count == 2 { within += mean * mean * variance }
    }
    return (within, old.variance / sizes.0 + new.variance / sizes.1 + ofRates)
  }

  /// The first two moments of the segments' distances from the centre, in one period.
  private struct Moments {
    private var mean = 0.0
    private var square = 0.0

    mutating func add(_ distance: Double, share: Double) {
      mean += share * distance
      square += share * distance * distance
    }

    var variance: Double { max(0, square - mean * mean) }
  }
}

extension GroupCounts {
  fileprivate var size: Double { Double(total) }

  /// V′ / (n − 1), for one response V′; 0 without responses.
  fileprivate var rateVariance: Double {
    total == 0 ? 0 : AdjustedWald(self).variance / max(1, size - 1)
  }
}
