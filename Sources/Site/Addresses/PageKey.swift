import Periods

/// A page of one survey.
enum PageKey: Hashable, Sendable {
  case index
  case period(Period)
  /// By the product's place in the report.
  case product(Int)
  /// A former name of a product, by its place in the map.
  case formerProduct(Int)
  case productPeriod(product: Int, period: Period)
  /// By the dimension's place in the report.
  case dimension(Int)
  /// What moved the score of a period.
  case moved(Period)
  case trends
  /// Every page of the survey in one list.
  case search
  case method
}
