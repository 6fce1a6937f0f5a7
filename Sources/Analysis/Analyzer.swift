package import Configuration
package import Diagnostics
import Periods
package import Responses
import Statistics

/// Turns a tally into the report: the only place where figures come into being.
package struct Analyzer: Sendable {
  package let configuration: Configuration

  package init(configuration: Configuration) {
    self.configuration = configuration
  }

  /// The report on everything read.
  ///
  /// - Parameter asOf: the day given; without one it is the last of the latest answer's month.
  /// - Throws: a refusal when no response counts.
  package func report(on reading: Reading, asOf given: AsOf?) throws(Refusal) -> Report {
    guard let lastAnswer = reading.lastAnswer else {
      throw Refusal([.noAnswers(reading.account)])
    }
    let asOf = given ?? .latest(answer: lastAnswer)
    return Report(
      title: configuration.title, organization: configuration.organization,
      language: configuration.language, asOf: asOf.date, calendar: configuration.calendar,
      settings: MethodSettings(
        headline: configuration.headline, history: configuration.history,
        confidence: configuration.statistics.confidence,
        hideBelow: configuration.privacy.hideBelow, muteBelow: configuration.privacy.muteBelow,
        isStrict: configuration.privacy.isStrict,
        commentsBelow: configuration.showsComments ? configuration.privacy.commentsBelow : nil),
      about: configuration.about, productSingular: configuration.product.singular,
      productPlural: configuration.product.plural,
      productValues: configuration.product.values, files: reading.files,
      account: reading.account, assumptions: [asOf.assumption],
      surveys: surveys(in: reading, asOf: asOf))
  }

  /// What is doubtful about an as-of date that follows from the answers: a warning where the latest
  /// answer stands far from all others, as one with a mistyped year does.
  package func doubts(about reading: Reading, asOf given: AsOf?) -> [Diagnostic] {
    let months = Set(reading.tally.counts.keys.map(\.month)).sorted()
    guard given == nil, let last = months.last, let before = months.dropLast().last,
      last.index - before.index > Self.longestPause, let answer = reading.lastAnswer,
      let file = reading.files.first(where: { $0.lastAnswer == answer })
    else { return [] }
    return [.latestAnswerApart(answer, after: before, in: file.path)]
  }

  /// So many months may pass without an answer before the next one is doubtful.
  private static let longestPause = 6

  private func surveys(in reading: Reading, asOf: AsOf) -> [SurveyReport] {
    let cells = Dictionary(grouping: reading.tally.counts, by: \.key.survey)
    return cells.keys.sorted().compactMap { key in
      let name = cells[key, default: []].map(\.key.survey).min(by: Self.isSpelledBefore) ?? key
      let table = SurveyCounts(
        cells: Dictionary(
          uniqueKeysWithValues: cells[key, default: []].map { ($0.key, $0.value) }))
      return SurveyAnalysis(table: table, configuration: configuration, asOf: asOf.date)
        .report(name: name.isEmpty ? nil : name)?
        .explained(
          confidence: configuration.statistics.confidence,
          privacy: configuration.privacy
        )
        .settingTargets(configuration)
        .quoting(
          reading.comments, of: key, privacy: configuration.privacy,
          headline: configuration.headline)
    }
  }

  /// Which of two spellings that Unicode holds equal stands for both, whatever order they are met in.
  private static func isSpelledBefore(_ left: String, _ right: String) -> Bool {
    left.utf8.lexicographicallyPrecedes(right.utf8)
  }
}

extension Diagnostic {
  /// The as-of date follows from an answer that stands apart.
  static func latestAnswerApart(
    _ answer: CivilDate, after month: Month, in file: String
  ) -> Diagnostic {
    Diagnostic(
      "latest-answer-apart", .warning, about: .input,
      "the latest answer, of \(answer.text), follows the ones before it, of \(month.text), after a "
        + "long pause, and the as-of date follows from it", at: Place(file: file),
      remedy: "If its date is a slip, give the day of the report by `as-of:` or --as-of.")
  }

  /// Nothing that was read counts.
  static func noAnswers(_ account: Account) -> Diagnostic {
    let reasons = account.reasons.map { "\($0.count) \($0.reason.rawValue)" }
      .joined(separator: ", ")
    return Diagnostic(
      "no-answers", about: .input,
      "none of the \(account.rows) rows read is an answer that counts: "
        + "\(account.unanswered) unanswered, \(account.excluded) excluded, "
        + "\(account.setAsideTotal) set aside" + (reasons.isEmpty ? "" : " (\(reasons))"),
      remedy: "Check the score and date columns with `barograph inspect FILE`.")
  }
}
