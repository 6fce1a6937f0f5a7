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
        hideBelow: configuration.privacy.hideBelow, muteBelow: configuration.privacy.muteBelow),
      about: configuration.about, productSingular: configuration.product.singular,
      productPlural: configuration.product.plural, files: reading.files,
      account: reading.account, assumptions: [asOf.assumption],
      surveys: surveys(in: reading.tally, asOf: asOf))
  }

  private func surveys(in tally: Tally, asOf: AsOf) -> [SurveyReport] {
    let cells = Dictionary(grouping: tally.counts, by: \.key.survey)
    return cells.keys.sorted().compactMap { key in
      let name = cells[key, default: []].map(\.key.survey).min(by: Self.isSpelledBefore) ?? key
      let table = SurveyCounts(
        cells: Dictionary(
          uniqueKeysWithValues: cells[key, default: []].map { ($0.key, $0.value) }))
      return SurveyAnalysis(table: table, configuration: configuration, asOf: asOf.date)
        .report(name: name.isEmpty ? nil : name)
    }
  }

  /// Which of two spellings that Unicode holds equal stands for both, whatever order they are met in.
  private static func isSpelledBefore(_ left: String, _ right: String) -> Bool {
    left.utf8.lexicographicallyPrecedes(right.utf8)
  }
}

extension Diagnostic {
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
