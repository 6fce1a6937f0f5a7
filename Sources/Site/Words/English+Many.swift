import Analysis
import Periods

/// What is said where there are more products than a page has room for.
extension Words {
  /// Which of many are shown.
  func notableNote(_ notable: NotableProducts) -> String {
    let all = NumberText.count(notable.shown.count + notable.others.count)
    return "\(NumberText.count(notable.shown.count)) of \(all) \(products): the highest and the "
      + "lowest scores, and the largest clear changes."
  }

  /// `The other 44 products`.
  func others(_ count: Int) -> String { "The other \(NumberText.count(count)) \(products)" }

  /// `All 60 products in Q3 2026`.
  func allProductsIn(_ count: Int, _ period: Period) -> String {
    "All \(NumberText.count(count)) \(products) in \(self.period(period))"
  }

  /// That the products of a comparison stand on their own pages.
  var onTheirPages: String { "Each \(product) has the same on its page." }
}
