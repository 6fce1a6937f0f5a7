package import Analysis
import Markup
package import Periods

/// Where the pages of a report are, for those who point to them from elsewhere.
package struct PageAddresses: Sendable {
  private let report: Report
  private let maps: [SiteMap]

  package init(_ report: Report) {
    self.report = report
    maps = SiteMap.all(of: report)
  }

  /// The page that is about a product and period of a survey, or else the one that comes nearest, as
  /// a path from the output folder, percent-encoded where addresses ask for it.
  /// - Parameters:
  ///   - survey: the survey's place in the report.
  ///   - product: nil for the whole.
  package func path(survey: Int, product: String?, period: Period) -> String {
    guard maps.indices.contains(survey) else { return SurveyList.path }
    let map = maps[survey]
    return Link(path: map.path(key(report.surveys[survey], map, product, period))).reference
  }

  private func key(
    _ survey: SurveyReport, _ map: SiteMap, _ product: String?, _ period: Period
  ) -> PageKey {
    let isHeadline = period == survey.headline
    guard let product, let index = survey.products.firstIndex(where: { $0.name == product }) else {
      return isHeadline || !map.has(.period(period)) ? .index : .period(period)
    }
    let own = PageKey.productPeriod(product: index, period: period)
    return isHeadline || !map.has(own) ? .product(index) : own
  }
}

extension SiteMap {
  /// One for each survey; several lie in a folder each.
  static func all(of report: Report) -> [SiteMap] {
    let names = report.surveys.map { $0.name ?? "" }
    let slugs = Slug.unique(names, reserved: ["charts", "data", "tables"])
    return zip(report.surveys, slugs).map { survey, slug in
      SiteMap(survey, of: report, folder: report.surveys.count > 1 ? slug + "/" : "")
    }
  }
}
