import Analysis
import Periods

/// What is said where there are more products than a page has room for.
extension Words {
  /// Which of many are shown.
  func notableNote(_ notable: NotableProducts, countingDrifts: Bool = false) -> String {
    let all = numbers.count(notable.shown.count + notable.others.count)
    let reasons =
      countingDrifts
      ? "the largest clear changes, and the largest clear drifts" : "and the largest clear changes"
    return "\(numbers.count(notable.shown.count)) of \(all) \(products): the highest and the "
      + "lowest scores, \(reasons)."
  }

  /// `The other 44 products`.
  func others(_ count: Int) -> String { "The other \(numbers.count(count)) \(products)" }

  /// `All 60 products in Q3 2026`.
  func allProductsIn(_ count: Int, _ period: Period) -> String {
    "All \(numbers.count(count)) \(products) in \(self.period(period))"
  }

  /// Which of many periods are shown: `The latest 20 quarters.`
  func latest(_ count: Int, _ grain: Grain) -> String {
    "The latest \(numbers.count(count)) \(nouns(grain))."
  }

  /// That the products of a comparison stand on their own pages.
  var onTheirPages: String { "Each \(product) has the same on its page." }
}
