/// The chart of exponentially weighted moving averages (EWMA), which finds small lasting shifts.
///
/// wₜ = λ xₜ + (1 − λ) wₜ₋₁, w₀ the target; the limits are target ± L σ √(λ/(2 − λ) · [1 − (1 −
/// λ)²ᵗ]), or without the bracket. Source: Roberts (1959), Technometrics 1, 239–250; NIST/SEMATECH
/// e-Handbook of Statistical Methods 6.3.2.4.
package struct EWMAChart: Hashable, Sendable {
  /// Which limits the averages are held against.
  package enum Width: Hashable, Sendable {
    /// Those of the t-th average itself, narrow at first.
    case exact
    /// Those that the exact ones tend to.
    case steady
  }

  /// The averages, one per value.
  package let averages: [Double]
  /// The limits, one per value.
  package let limits: [ControlLimits]
  /// The averages beyond their limits.
  package let signals: [ControlSignal]

  /// - Parameters:
  ///   - values: the values in the order of time.
  ///   - target: the level to hold them against, in the unit of the values.
  ///   - sigma: the standard deviation of one value, above 0.
  ///   - weight: λ, the weight of the newest value, above 0 and at most 1.
  ///   - reach: L, the limits' distance in standard deviations of an average, above 0.
  ///
  /// Nil without values, for more than 5,000, and for numbers outside these ranges.
  package init?(
    _ values: [Double], target: Double, sigma: Double, weight: Double = 0.2, reach: Double = 3,
    width: Width = .exact
  ) {
    guard Series.isUsable(values, atLeast: 1), Series.isUsable(target), Series.isUsable(sigma),
      Series.isUsable(reach), sigma > 0, reach > 0, weight > 0, weight <= 1
    else { return nil }
    var average = target
    var kept = 1.0
    var averages: [Double] = []
    var limits: [ControlLimits] = []
    for value in values {
      // The same as λ x + (1 − λ) w, and exactly w where the two are equal.
      average += weight * (value - average)
      kept *= (1 - weight) * (1 - weight)
      let share = weight / (2 - weight) * (width == .exact ? 1 - kept : 1)
      let distance = reach * sigma * share.squareRoot()
      averages.append(average)
      limits.append(
        ControlLimits(centre: target, low: target - distance, high: target + distance))
    }
    self.averages = averages
    self.limits = limits
    signals = averages.indices.compactMap { index in
      let side = limits[index].side(beyondLimits: averages[index])
      guard side != 0 else { return nil }
      return ControlSignal(index: index, rule: .beyondLimits, isAbove: side > 0)
    }
  }
}
