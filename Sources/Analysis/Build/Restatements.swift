package import Periods

/// What has become of the scores that an earlier report published.
package struct Restatements: Hashable, Sendable {
  /// The day that the earlier report speaks of.
  package var asOf: CivilDate
  /// Nil where the earlier report was made before builds had names.
  package var build: BuildID?
  /// Whether both reports were made by the same configuration; nil where that isn't known.
  package var isConfigurationSame: Bool?
  /// The version of the program that made the earlier report, and this one's; nil where they are the
  /// same or not known.
  package var programs: Programs?
  /// The scores of complete periods of the headline grain that were restated: by survey, in order of
  /// time, the whole before its products.
  package var entries: [Restatement]
  /// The surveys that have a complete period of the headline grain in both reports.
  package var surveysCompared: [String?]

  package struct Programs: Hashable, Sendable {
    package var then: String
    package var now: String

    package init(then: String, now: String) {
      self.then = then
      self.now = now
    }
  }

  package init(
    asOf: CivilDate, build: BuildID?, isConfigurationSame: Bool?, programs: Programs?,
    entries: [Restatement], surveysCompared: [String?] = [nil]
  ) {
    self.asOf = asOf
    self.build = build
    self.isConfigurationSame = isConfigurationSame
    self.programs = programs
    self.entries = entries
    self.surveysCompared = surveysCompared
  }

  /// Whether an earlier score isn't repeated, as it would tell of too few answers.
  package var hasScoreNotRepeated: Bool {
    entries.contains { entry in
      switch entry.score {
      case .notRepeated, .gone(nil): true
      default: false
      }
    }
  }
}

/// One score that was published and is no longer the same, or rests on other answers.
package struct Restatement: Hashable, Sendable {
  /// Nil for the only survey.
  package var survey: String?
  /// Nil for all answers.
  package var product: String?
  package var period: Period
  package var score: Score
  /// How many answers came in.
  package var added: Answers
  /// How many answers went.
  package var gone: Answers
  /// Whether answers came in and nothing else is known to have changed.
  package var isLate: Bool

  /// The score then and now, as printed.
  package enum Score: Hashable, Sendable {
    case changed(then: Int, now: Int)
    /// The earlier score would tell of too few answers.
    case notRepeated(now: Int)
    /// It was published and is withheld now.
    case nowHidden
    /// It was withheld and is published now.
    case thenHidden(now: Int)
    /// There were no answers then.
    case appeared(now: Int)
    /// There are no answers now; the score then unless it would tell of too few answers.
    case gone(then: Int?)
  }

  /// A number of answers, unless it is too small to be told.
  package enum Answers: Hashable, Sendable {
    case none
    case unknown
    case fewer(than: Int)
    case exactly(Int)
  }

  package init(
    survey: String?, product: String?, period: Period, score: Score, added: Answers = .none,
    gone: Answers = .none, isLate: Bool = false
  ) {
    self.survey = survey
    self.product = product
    self.period = period
    self.score = score
    self.added = added
    self.gone = gone
    self.isLate = isLate
  }
}
