import Analysis
import Periods

extension Words {
  var skipToContent: String { say(NavigationPhrase.skipToContent) }
  var menu: String { say(NavigationPhrase.menu) }
  var mainNavigation: String { say(NavigationPhrase.main) }
  var breadcrumbNavigation: String { say(NavigationPhrase.breadcrumbs) }
  var neighbourNavigation: String { say(NavigationPhrase.neighbours) }
  var overview: String { say(NavigationPhrase.overview) }
  var segments: String { say(NavigationPhrase.segments) }
  var trends: String { say(NavigationPhrase.trends) }
  var method: String { say(NavigationPhrase.method) }
  var surveys: String { say(NavigationPhrase.surveys) }
  /// `Quarters`.
  func navigation(_ grain: Grain) -> String { say(NavigationPhrase.periods, ["grain": grain]) }
  /// `All quarters`.
  func allPeriods(_ grain: Grain) -> String {
    say(NavigationPhrase.allPeriods, ["grain": grain])
  }
  var allProducts: String { say(NavigationPhrase.allProducts) }
  var allDimensions: String { say(NavigationPhrase.allDimensions) }
  func allSegments(_ label: String, _ count: Int) -> String {
    say(
      count == 1 ? NavigationPhrase.theSegment : .allSegments, ["label": label, "n": count])
  }
  var productsNavigation: String { capitalized(products) }
  /// `Store, Q3 2026`.
  func productInPeriod(_ product: String, _ period: Period) -> String {
    say(
      NavigationPhrase.productInPeriod,
      ["product": named(product), "period": dated(period)])
  }
  /// The window's title, from the narrowest to the widest.
  func documentTitle(_ parts: [String]) -> String { parts.joined(separator: " · ") }
  var trademarks: String { say(NavigationPhrase.trademarks) }
  func basis(asOf: CivilDate, counted: Int) -> String {
    say(NavigationPhrase.basis, ["date": date(asOf), "n": counted])
  }
  /// What stands at the edge of printed pages: whose report it is, what it is called, and the day it
  /// stands for.
  func furniture(of report: Report) -> String {
    [
      report.organization, report.title,
      say(NavigationPhrase.asOf, ["date": date(report.asOf)]),
    ].compactMap(\.self).joined(separator: " · ")
  }
  var surveyHead: String { say(NavigationPhrase.survey) }
  func survey(_ name: String?) -> String { name ?? say(NavigationPhrase.unnamedSurvey) }
  func surveyList(_ count: Int) -> String { say(NavigationPhrase.surveyList, ["n": count]) }
  var surveysAreNotPooled: String { say(NavigationPhrase.surveysAreNotPooled) }
}
