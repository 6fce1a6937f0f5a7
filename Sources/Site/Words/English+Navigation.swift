import Periods

extension Words {
  var skipToContent: String { "Skip to the content" }
  var menu: String { "Pages" }
  var mainNavigation: String { "Main" }
  var breadcrumbNavigation: String { "Where you are" }
  var neighbourNavigation: String { "Previous and next" }
  var overview: String { "Overview" }
  var segments: String { "Segments" }
  var trends: String { "Trends" }
  var method: String { "Method" }
  var surveys: String { "Surveys" }
  /// `Quarters`.
  func navigation(_ grain: Grain) -> String { capitalized(nouns(grain)) }
  /// `All quarters`.
  func allPeriods(_ grain: Grain) -> String { "All \(nouns(grain))" }
  var allProducts: String { "All \(products)" }
  var allDimensions: String { "All splits" }
  func allSegments(_ label: String, _ count: Int) -> String {
    count == 1
      ? "The segment of \(label)" : "All \(counted(count, "segment", "segments")) of \(label)"
  }
  var productsNavigation: String { capitalized(products) }
  /// `Store, Q3 2026`.
  func productInPeriod(_ product: String, _ period: Period) -> String {
    "\(named(product)), \(self.period(period))"
  }
  /// The window's title, from the narrowest to the widest.
  func documentTitle(_ parts: [String]) -> String { parts.joined(separator: " · ") }
  var trademarks: String {
    "Net Promoter®, NPS® and Net Promoter Score® are registered trademarks of Bain & Company, "
      + "Inc., NICE Systems, Inc. and Fred Reichheld. This report is not affiliated with them."
  }
  func basis(asOf: CivilDate, counted: Int) -> String {
    "As of \(date(asOf)). \(answers(counted)) counted."
  }
  func files(_ count: Int) -> String { counted(count, "file", "files") }
  func surveyList(_ count: Int) -> String {
    "\(counted(count, "survey", "surveys")), each counted for itself"
  }
  var surveysAreNotPooled: String {
    "Surveys ask different people at different moments. Their scores are never pooled or compared."
  }
}
