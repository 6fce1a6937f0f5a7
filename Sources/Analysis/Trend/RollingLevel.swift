package import Periods
import Statistics

/// The answers of a year's worth of headline periods taken together: a level, never tested, since
/// neighbouring levels share most of their answers.
package struct RollingLevel: Hashable, Sendable {
  /// The year's worth of periods.
  package let span: PeriodSpan
  package let estimate: Estimate
}

extension RollingLevel {
  /// The levels of a series: one at the end of each run of a year's worth of consecutive complete
  /// periods, all of them published.
  static func levels(of periods: [PeriodEstimate], by estimator: Estimator) -> [RollingLevel] {
    guard let grain = periods.first?.period.grain, grain < .year else { return [] }
    let count = 12 / grain.months
    return periods.indices.dropFirst(count - 1).compactMap { end -> RollingLevel? in
      let year = periods[(end - count + 1)...end]
      guard let first = year.first?.period, let last = year.last?.period,
        last == first.advanced(by: count - 1), year.allSatisfy(\.isComplete)
      else { return nil }
      let published = year.compactMap(\.estimate.figures?.counts)
      guard published.count == count else { return nil }
      let estimate = estimator.estimate(
        published.reduce(into: ScoreCounts()) { $0 += $1 }, isWithheld: false)
      return estimate.figures == nil
        ? nil : RollingLevel(span: PeriodSpan(from: first, through: last), estimate: estimate)
    }
  }
}
