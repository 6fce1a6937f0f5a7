package import Periods
package import Statistics

/// Whether a series of scores drifts in one direction: the slope of Theil and Sen with the test of
/// Mann and Kendall.
package struct Drift: Hashable, Sendable {
  /// What may be said about a drift.
  package enum Verdict: String, Hashable, Sendable {
    case up = "drifted-up"
    case down = "drifted-down"
    case unclear = "no-clear-drift"
    /// Fewer than ``Drift/leastPeriods`` periods with enough answers.
    case tooFew = "too-few"
  }

  /// The fewest periods that a drift is looked for in.
  package static let leastPeriods = 8
  /// From so many years on each period is compared with the same one of other years alone.
  package static let seasonalYears = 3

  /// How many periods a drift is looked for in at most: those that the pages show, and three years'
  /// worth at least.
  /// - Parameter history: how many periods of the headline grain are kept.
  package static func mostPeriods(_ grain: Grain, history: Int) -> Int {
    max(history, seasonalYears * 12 / grain.months)
  }

  package var verdict = Verdict.tooFew
  /// The periods it is judged by; nil where none has enough answers.
  package var judged: JudgedPeriods?
  /// The slope and its test; nil for too few periods.
  package var slope: DriftSlope?

  package init() {}
}

/// The slope of a drift, in NPS points.
package struct DriftSlope: Hashable, Sendable {
  /// What the slope is of.
  package enum Form: String, Hashable, Sendable {
    /// From one period to the next, over all pairs of periods.
    case perPeriod = "per-period"
    /// From one year to the next, over pairs of the same season: quarter with same quarter.
    case perYear = "per-year"
  }

  package let form: Form
  /// Points a period or a year.
  package let points: Double
  /// Its interval; nil where there are too few pairs for the confidence.
  package let interval: Interval?
  /// The two-sided p-value of Mann and Kendall's test: exact for up to 10 periods, or
  /// years, without ties.
  package let p: Double
  /// The p-value corrected for the family: the drifts of the whole and of all products.
  package let q: Double
  /// How many drifts the family holds.
  package let comparisons: Int
}
