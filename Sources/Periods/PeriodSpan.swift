/// Consecutive periods of one grain taken together, such as the last four quarters.
package struct PeriodSpan: Hashable, Sendable {
  package let first: Period
  /// Of the grain of the first, and not before it.
  package let last: Period

  /// A period and some before it.
  /// - Parameter count: how many periods; one at least.
  package init(_ count: Int, endingWith last: Period) {
    first = last.advanced(by: 1 - max(1, count))
    self.last = last
  }

  /// All periods from one to another of its grain; the first alone where the last lies before it.
  package init(from first: Period, through last: Period) {
    self.first = first
    self.last = max(first, last)
  }

  /// How many periods the span holds.
  package var count: Int {
    (last.firstMonth.index - first.firstMonth.index) / last.grain.months + 1
  }

  /// The periods in order of time.
  package var periods: [Period] { (0..<count).map(first.advanced) }

  /// The months in order of time.
  package var months: [Month] {
    (0..<count * last.grain.months).map(first.firstMonth.advanced)
  }
}
