package import Periods

/// What the periods of the whole or of one product say together: computed from published estimates
/// of complete periods alone.
package struct LineTrend: Hashable, Sendable {
  /// Whether the score drifts in one direction.
  package var drift = Drift()
  /// Whether the periods differ by more than chance gives.
  package var heterogeneity = Heterogeneity()
  /// The level over a year at the end of each period that it is known for, in order of time.
  package var rolling: [RollingLevel] = []

  package init() {}
}

/// Which periods of the headline grain a trend is judged by.
package struct JudgedPeriods: Hashable, Sendable {
  /// From the first period with enough answers to the last.
  package let span: PeriodSpan
  /// How many periods with at least mute-below answers there are from the first to the last.
  package let count: Int
}
