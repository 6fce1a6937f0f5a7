/// The chart of individual values and moving ranges (XmR), for periods with about equally many
/// responses.
///
/// Source: Shewhart's chart for single values as in Montgomery, Introduction to Statistical Quality
/// Control; d₂ is not rounded to 1.128. The centre and the limits come from the baseline alone.
/// Rolling windows, which share responses, must not be charted.
package struct XmRChart: Hashable, Sendable {
  /// The mean of the baseline's |xₜ − xₜ₋₁|.
  package let meanMovingRange: Double
  /// The mean moving range over d₂, which estimates the standard deviation.
  package let sigma: Double
  /// The baseline's mean ± 3 sigma.
  package let limits: ControlLimits
  /// The upper limit of moving ranges, 3.267 times their mean; the lower one is 0.
  package let movingRangeLimit: Double
  package let signals: [ControlSignal]

  /// - Parameters:
  ///   - values: the values in the order of time.
  ///   - baseline: how many of the first values set the limits; all of them by default. 8 or more are
  ///     worth reading, better 12.
  ///
  /// Nil for fewer than 2 values in the baseline or in all, for more than 5,000, and for values that
  /// are no finite numbers.
  package init?(_ values: [Double], baseline: Int? = nil) {
    let frozen = baseline ?? values.count
    guard Series.isUsable(values, atLeast: 2), (2...values.count).contains(frozen) else {
      return nil
    }
    let first = Array(values.prefix(frozen))
    guard let centre = Series.mean(first), let range = Series.meanMovingRange(first) else {
      return nil
    }
    meanMovingRange = range
    sigma = range / MovingRange.d2
    let limits = ControlLimits(centre: centre, low: centre - 3 * sigma, high: centre + 3 * sigma)
    self.limits = limits
    movingRangeLimit = MovingRange.d4 * range
    signals = ControlRuns.signals(
      values.enumerated().map { (index: $0.offset, value: $0.element, limits: limits) })
  }
}
