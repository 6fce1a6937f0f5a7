package import Analysis
package import Periods
import Phrases

extension Words {
  package var skipToContent: String { say(NavigationPhrase.skipToContent) }
  package var menu: String { say(NavigationPhrase.menu) }
  package var mainNavigation: String { say(NavigationPhrase.main) }
  package var breadcrumbNavigation: String { say(NavigationPhrase.breadcrumbs) }
  package var neighbourNavigation: String { say(NavigationPhrase.neighbours) }
  package var overview: String { say(NavigationPhrase.overview) }
  package var segments: String { say(NavigationPhrase.segments) }
  package var trends: String { say(NavigationPhrase.trends) }
  package var method: String { say(NavigationPhrase.method) }
  package var surveys: String { say(NavigationPhrase.surveys) }
  /// `Quarters`.
  package func navigation(_ grain: Grain) -> String {
    say(NavigationPhrase.periods, ["grain": grain])
  }
  /// `All quarters`.
  package func allPeriods(_ grain: Grain) -> String {
    say(NavigationPhrase.allPeriods, ["grain": grain])
  }
  package var allProducts: String { say(NavigationPhrase.allProducts) }
  package var allDimensions: String { say(NavigationPhrase.allDimensions) }
  package func allSegments(_ label: String, _ count: Int) -> String {
    say(
      count == 1 ? NavigationPhrase.theSegment : .allSegments, ["label": label, "n": count])
  }
  package var productsNavigation: String { capitalized(products) }
  /// `Store, Q3 2026`.
  package func productInPeriod(_ product: String, _ period: Period) -> String {
    say(
      NavigationPhrase.productInPeriod,
      ["product": named(product), "period": dated(period)])
  }
  /// The window's title, from the narrowest to the widest.
  package func documentTitle(_ parts: [String]) -> String { parts.joined(separator: " · ") }
  package var trademarks: String { say(NavigationPhrase.trademarks) }
  package func basis(asOf: CivilDate, counted: Int) -> String {
    say(NavigationPhrase.basis, ["date": date(asOf), "n": counted])
  }
  /// The basis of a page that speaks of answers up to a day and is not changed by later ones.
  package func basis(to last: CivilDate) -> String {
    say(NavigationPhrase.basisOfPeriod, ["date": date(last)])
  }
  /// What stands at the edge of printed pages: whose report it is, what it is called, and the day it
  /// stands for.
  /// - Parameter last: the last day that a page speaks of, where later answers leave it as it is.
  package func furniture(of report: Report, to last: CivilDate? = nil) -> String {
    [
      report.organization, report.title,
      last.map { say(NavigationPhrase.answersTo, ["date": date($0)]) }
        ?? say(NavigationPhrase.asOf, ["date": date(report.asOf)]),
    ].compactMap(\.self).joined(separator: " · ")
  }
  package var surveyHead: String { say(NavigationPhrase.survey) }
  package func survey(_ name: String?) -> String { name ?? say(NavigationPhrase.unnamedSurvey) }
  package func surveyList(_ count: Int) -> String { say(NavigationPhrase.surveyList, ["n": count]) }
  package var surveysAreNotPooled: String { say(NavigationPhrase.surveysAreNotPooled) }
}
