import Analysis
import Periods
import Responses

/// One line with a link at its end.
struct LinkedLine: Sendable {
  let head: String
  let text: String
  let link: String
  /// The id on the method page, without the page's key.
  let fragment: String
}

extension Words {
  /// `Third quarter 2026 · answers to 30 September 2026`.
  func eyebrow(_ estimate: PeriodEstimate, asOf: CivilDate) -> String {
    let end = estimate.isComplete ? estimate.period.lastDay : min(asOf, estimate.period.lastDay)
    return "\(longPeriod(estimate.period))\(estimate.isComplete ? "" : " \(soFar)") · "
      + "answers to \(date(end))"
  }

  var notComparedYet: String { "Not compared with whole periods." }

  var methodInOneLine: LinkedLine {
    LinkedLine(
      head: "Method.",
      text: "NPS is the share of promoters (9–10) minus the share of detractors (0–6); passives "
        + "(7–8) count in the base. Adjusted-Wald intervals, changes corrected by "
        + "Benjamini-Hochberg, \(qLimit).",
      link: "Definitions and arithmetic", fragment: "method-definition-section")
  }

  /// - Parameter read: the files of the survey.
  func dataInOneLine(_ read: [FileReading], asOf: CivilDate) -> LinkedLine {
    let account = read.account
    return LinkedLine(
      head: "Data.",
      text: "\(files(read.count)), \(counted(account.rows, "row", "rows")) read: "
        + "\(accountParts(account)). As of \(date(asOf)).",
      link: "Files, exclusions and downloads", fragment: "method-read-section")
  }

  func productPeriodsTitle(_ name: String, _ grain: Grain) -> String {
    "\(named(name)) by \(noun(grain))"
  }
  /// - Parameter scope: a period or a span of them.
  func segmentsIn(_ scope: String) -> String { "Segments in \(scope)" }
  func overallCaption(_ label: String) -> String { "\(label), all answers of all periods" }
  /// What is counted over all periods.
  func overallNote(_ survey: SurveyReport) -> String {
    "\(capitalized(counted(survey.whole.overall.n, "answer", "answers"))), "
      + "\(whateverPeriod(survey))."
  }
  /// `whatever their period`, but for the periods that no total contains.
  private func whateverPeriod(_ survey: SurveyReport) -> String {
    survey.leftOut.isEmpty
      ? "whatever their period"
      : "whatever their period but for \(list(survey.leftOut.map { period($0.period) })), left out "
        + "of every total"
  }
  func byPeriodTitle(_ label: String, _ grain: Grain) -> String {
    "\(label) by \(noun(grain))"
  }
  func byProductTitle(_ label: String) -> String { "\(label) by \(product)" }
  func productSegmentsNote(_ survey: SurveyReport) -> String {
    "All answers of this \(product), \(whateverPeriod(survey)). " + contrastNote
  }
  func segmentsHeadline(_ scope: SegmentScope) -> String {
    "\(title(scope.contrasts)) in \(scope.name)"
  }
  /// How many answers a change of ten points takes, where there are fewer.
  func neededForTenPoints(_ needed: Int, _ n: Int, _ period: Period) -> String {
    "A change of 10 points shows in four of five cases with \(answers(needed)) in each "
      + "\(noun(period.grain)); \(self.period(period)) has \(numbers.count(n))."
  }
  var productTrends: String { "Each \(product) over time" }
}
