import Analysis
package import Periods
import Phrases

/// What is said where there are more products than a page has room for.
extension Words {
  /// Which of many are shown.
  package func notableNote(_ notable: NotableProducts, countingDrifts: Bool = false) -> String {
    say(
      countingDrifts ? ManyPhrase.notableWithDrifts : .notable,
      ["shown": notable.shown.count, "n": notable.shown.count + notable.others.count])
  }

  /// `The other 44 products`.
  package func others(_ count: Int) -> String { say(ManyPhrase.others, ["n": count]) }

  /// `All 60 products in Q3 2026`.
  package func allProductsIn(_ count: Int, _ period: Period) -> String {
    say(ManyPhrase.allInPeriod, ["n": count, "period": dated(period)])
  }

  /// Which of many periods are shown: `The latest 20 quarters.`
  package func latest(_ count: Int, _ grain: Grain) -> String {
    say(ManyPhrase.latest, ["n": count, "grain": grain])
  }

  /// That the products of a comparison stand on their own pages.
  package var onTheirPages: String { say(ManyPhrase.onTheirPages) }
}
