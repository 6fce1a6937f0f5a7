import Analysis
import Periods

/// Which pages of a survey a document holds.
enum DocumentExtent: Sendable {
  /// All of them.
  case whole
  /// The overview, and how its figures are counted.
  case summary

  /// The pages in the order of reading: the overview, the list of all, each period with what belongs
  /// to it from the latest on, the other kinds, and the method at the end.
  ///
  /// The addresses of former names lead to pages; a document has no use for them.
  func keys(_ site: SurveyContext) -> [PageKey] {
    guard self == .whole else { return [.index, .method] }
    let map = site.map
    let products = site.survey.products.indices
    var keys: [PageKey] = [.index, .search]
    for period in map.periods.reversed() {
      keys += [.period(period), .moved(period)]
      keys += products.map { .productPeriod(product: $0, period: period) }
    }
    keys += map.years.reversed().map { .period($0) }
    keys += products.map { .product($0) }
    keys += site.survey.dimensions.indices.map { .dimension($0) }
    keys += [.trends, .method]
    return keys.filter(map.has)
  }
}
