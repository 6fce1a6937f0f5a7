import Analysis
import Periods

extension Words {
  var search: String { "Search" }
  var searchFor: String { "Search for" }
  var allPages: String { "All pages and what they hold" }
  var reportPages: String { "The report" }
  func productsByPeriod(_ grain: Grain) -> String { "\(capitalized(products)) by \(noun(grain))" }
  /// `formerly Atlas One and Atlas`.
  func formerly(_ names: [String]) -> String { "formerly \(list(names))" }
  /// What the script of the page of all pages says; `#` stands for the number.
  var onePageFound: String { "1 page found" }
  var pagesFound: String { "# pages found" }
  var noPageFound: String { "No page found" }
  /// What stands beside a link that was copied.
  var copied: String { "Link copied" }

  /// What a link to the place it stands at is called.
  var linkHere: String { "Link" }

  /// The head of a column in a table's file: `NPS`, `95 % interval low`.
  func fileHead(_ label: String, _ part: CellFigure.Part) -> String {
    [label, filePart(part)].filter { !$0.isEmpty }.joined(separator: " ")
      .split(separator: NumberText.noBreak).joined(separator: " ")
  }

  private func filePart(_ part: CellFigure.Part) -> String {
    switch part {
    case .whole: ""
    case .before: "before"
    case .after: "after"
    case .low: "low"
    case .high: "high"
    case .best: "from"
    case .worst: "to"
    case .verdict: "verdict"
    case .detectable: "shows from"
    case .standing: "standing"
    case .answers: "answers"
    }
  }

  /// Where a drawing that stands alone comes from.
  func chartSource(_ report: Report, _ survey: SurveyReport) -> String {
    let isOne = report.surveys.count < 2
    return [
      report.organization, report.title, isOne ? nil : survey.name,
      asOf(report.asOf), answersInAll(survey.whole.overall.n),
    ].compactMap(\.self).joined(separator: " · ")
  }

  func asOf(_ date: CivilDate) -> String { "as of \(self.date(date))" }
  private func answersInAll(_ count: Int) -> String { "\(answers(count)) in all" }
}
