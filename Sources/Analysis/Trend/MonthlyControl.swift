package import Periods
package import Statistics

/// The control chart of the whole's months, or why there is none.
package enum MonthlyControl: Hashable, Sendable {
  case charted(ControlSeries)
  /// Fewer complete months with at least mute-below answers than ``ControlSeries/leastMonths``.
  case tooFew(months: Int)
  /// All answers of the baseline are of one group, so that nothing tells how much a month varies.
  case uniform(baseline: JudgedPeriods)
}

/// The complete months of the whole on a control chart whose limits the first twelve set.
///
/// Months with fewer than mute-below answers are in it but neither set limits nor are held against
/// them; neither are months without figures, and runs pass over both.
package struct ControlSeries: Hashable, Sendable {
  /// A month of the chart.
  package struct Month: Hashable, Sendable {
    package let period: Period
    /// Without figures where the month's answers are withheld or it has none.
    package let estimate: Estimate
    /// The limits of a month with so many answers, −100…100; nil for a month that is not judged:
    /// one without figures or with fewer than mute-below answers.
    package let limits: Limits?
    /// Whether the month is one of those that set the centre and the limits.
    package let isBaseline: Bool
  }

  /// The limits of one month, exact and as printed.
  package struct Limits: Hashable, Sendable {
    package let interval: Interval
    package let printedLow: Int
    package let printedHigh: Int
  }

  /// Something in the chart that chance alone would hardly give.
  package struct Signal: Hashable, Sendable {
    package enum Kind: String, Hashable, Sendable {
      case aboveLimit = "above-limit"
      case belowLimit = "below-limit"
      /// Nine months in a row above the centre.
      case runAbove = "run-above"
      case runBelow = "run-below"
    }

    package let kind: Kind
    /// The month it shows in: of a run the ninth.
    package let period: Period
    /// The first month of a run; the month itself for one beyond a limit.
    package let first: Period
  }

  /// How many months set the limits.
  package static let baselineMonths = NPSChart.leastBaseline
  /// The fewest months that are charted: the baseline and one to hold against it.
  package static let leastMonths = baselineMonths + 1

  /// In order of time, from the first month that is judged to the last, gaps included.
  package let months: [Month]
  /// The first and the last month of the baseline.
  package let baseline: JudgedPeriods
  /// How many months that are not judged lie within the baseline and are passed over.
  package let baselineGaps: Int
  /// The NPS of the baseline's answers taken together, −100…100; printed as a whole number.
  package let centre: Double
  package let printedCentre: Int
  /// Laney's factor as computed, and as used: never below 1.
  package let laneyFactor: Double
  package let sigmaZ: Double
  /// In order of time.
  package let signals: [Signal]
}
