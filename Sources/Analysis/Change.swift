package import Periods
package import Statistics

/// What may be said about a difference.
package enum Verdict: String, Hashable, Sendable {
  case rose
  case fell
  case noClearChange = "no-clear-change"
  /// Both sides are shown, but either number of answers is below mute-below.
  case tooFew = "too-few"
  /// Either side is withheld or without answers, so that there is no difference to speak of.
  case notCompared = "not-compared"
}

/// The period that a change is measured against.
package enum Reference: String, Hashable, Sendable, CaseIterable {
  /// The latest earlier period with at least mute-below answers.
  case previous
  /// The same period one year earlier.
  case yearEarlier = "year-earlier"
}

/// A difference of two estimates of different periods, with its test.
package struct Change: Hashable, Sendable {
  package let reference: Reference
  /// The period compared with.
  package let against: Period
  package let verdict: Verdict
  /// The difference and its test; nil where either estimate is hidden or without answers.
  package let difference: Difference?
}

/// How a segment stands against all other answers of the same period.
package struct Contrast: Hashable, Sendable {
  /// `rose` reads as above the rest, `fell` as below.
  package let verdict: Verdict
  package let difference: Difference?
}

/// A tested difference in NPS points.
package struct Difference: Hashable, Sendable {
  /// The raw difference in points, −200…200.
  package let points: Double
  /// The interval of the adjusted difference.
  package let interval: Interval
  /// The two-sided p-value.
  package let p: Double
  /// The p-value corrected for its family; nil where too few answers kept it out of one.
  package let q: Double?
  /// How many comparisons its family holds; 0 where it is in none.
  package let comparisons: Int
  /// The smallest true difference in points that a single comparison of so many answers finds in
  /// four of five cases, at the level of the report's intervals.
  package let detectable: Double
  package let printed: PrintedDifference
}

/// A difference rounded once, half away from zero unless said otherwise.
package struct PrintedDifference: Hashable, Sendable {
  package let points: Int
  package let low: Int
  package let high: Int
  /// The smallest difference that would show, rounded up.
  package let detectable: Int
}
