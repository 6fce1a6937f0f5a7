package import Analysis
package import Periods
import Phrases

extension Words {
  package var search: String { say(DownloadPhrase.search) }
  package var searchFor: String { say(DownloadPhrase.searchFor) }
  package var allPages: String { say(DownloadPhrase.allPages) }
  package var reportPages: String { say(DownloadPhrase.reportPages) }
  package func productsByPeriod(_ grain: Grain) -> String {
    say(DownloadPhrase.productsByPeriod, ["grain": grain])
  }
  /// `formerly Atlas One and Atlas`.
  package func formerly(_ names: [String]) -> String {
    say(DownloadPhrase.formerly, ["names": list(names)])
  }
  /// What the script of the page of all pages says; `#` stands for the number.
  package var onePageFound: String { say(DownloadPhrase.onePageFound) }
  package var pagesFound: String { say(DownloadPhrase.pagesFound) }
  package var noPageFound: String { say(DownloadPhrase.noPageFound) }
  /// What stands beside a link that was copied.
  package var copied: String { say(DownloadPhrase.copied) }

  /// What a link to the place it stands at is called.
  package var linkHere: String { say(DownloadPhrase.link) }

  /// Products that a short list leaves out.
  package func moreProducts(_ count: Int) -> String {
    say(DownloadPhrase.moreProducts, ["n": count])
  }

  /// The head of a column in a table's file: `NPS`, `95 % interval low`.
  package func fileHead(_ label: String, _ part: FigurePart) -> String {
    [label, filePart(part)].filter { !$0.isEmpty }.joined(separator: " ")
      .withSpaces(for: NumberText.noBreak)
  }

  private func filePart(_ part: FigurePart) -> String {
    switch part {
    case .whole: ""
    case .before: say(DownloadPhrase.before)
    case .after: say(DownloadPhrase.after)
    case .low: say(DownloadPhrase.low)
    case .high: say(DownloadPhrase.high)
    case .best: say(DownloadPhrase.best)
    case .worst: say(DownloadPhrase.worst)
    case .verdict: say(DownloadPhrase.verdict)
    case .detectable: say(DownloadPhrase.detectable)
    case .standing: say(DownloadPhrase.standing)
    case .answers: say(DownloadPhrase.answers)
    }
  }

  /// Where a drawing that stands alone comes from.
  package func chartSource(_ report: Report, _ survey: SurveyReport) -> String {
    let isOne = report.surveys.count < 2
    return [
      report.organization, report.title, isOne ? nil : survey.name,
      say(DownloadPhrase.asOf, ["date": date(report.asOf)]),
      say(DownloadPhrase.answersInAll, ["n": survey.whole.overall.n]),
    ].compactMap(\.self).joined(separator: " · ")
  }
}
