package import Statistics

/// What is known of the NPS of some responses.
package struct Estimate: Hashable, Sendable {
  /// The number of answers; shown even where nothing else is.
  package let n: Int
  /// The figures; nil without answers and where they are hidden.
  package let figures: Figures?
  package let standing: Standing

  /// How far an estimate may be shown and relied on.
  package enum Standing: String, Hashable, Sendable {
    /// There are no answers.
    case none
    /// The number is shown, the answers are withheld: they are fewer than hide-below, or fewer ones
    /// could be worked out with them.
    case hidden
    /// Fewer answers than mute-below: shown, marked as too few to rely on.
    case muted
    /// Shown.
    case shown
  }

  init(n: Int, figures: Figures?, standing: Standing) {
    self.n = n
    self.figures = figures
    self.standing = standing
  }
}

/// The figures of an estimate: exact, and as printed.
package struct Figures: Hashable, Sendable {
  package let counts: ScoreCounts
  package let groups: GroupCounts
  /// The NPS, −100…100.
  package let nps: Double
  /// Its interval, within −100…100.
  package let interval: Interval
  /// The mean score, 0…10.
  package let mean: Double
  package let printed: PrintedFigures
}

/// An estimate's figures rounded once, half away from zero; every surface prints these.
package struct PrintedFigures: Hashable, Sendable {
  /// Equals printed promoters minus printed detractors.
  package let nps: Int
  package let low: Int
  package let high: Int
  /// "Give or take": the greater distance from the printed NPS to a printed end of its interval.
  package let margin: Int
  /// Shares in whole percent that add up to 100.
  package let promoters: Int
  package let passives: Int
  package let detractors: Int
  /// The share of each score in whole percent, 0 first; they add up to the shares of the groups.
  package let distribution: [Int]
  /// The mean score in tenths.
  package let meanTenths: Int
}
