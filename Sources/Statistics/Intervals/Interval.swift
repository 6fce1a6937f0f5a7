/// A closed interval of numbers, in the unit of whatever it belongs to.
package struct Interval: Hashable, Sendable {
  package let low: Double
  package let high: Double

  package init(low: Double, high: Double) {
    self.low = low
    self.high = high
  }

  /// The interval with both ends kept within the bounds.
  package func clipped(to bounds: ClosedRange<Double>) -> Interval {
    Interval(
      low: min(max(low, bounds.lowerBound), bounds.upperBound),
      high: min(max(high, bounds.lowerBound), bounds.upperBound))
  }

  /// The interval, widened where that takes in a value.
  package func including(_ value: Double) -> Interval {
    Interval(low: min(low, value), high: max(high, value))
  }

  /// The interval with both ends multiplied by a positive factor.
  package func scaled(by factor: Double) -> Interval {
    Interval(low: low * factor, high: high * factor)
  }
}
