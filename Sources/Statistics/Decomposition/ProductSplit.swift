/// Why a product of two factors moved: what the change of each factor adds.
///
/// The effect of a is (a¹ − a⁰)(b⁰ + b¹)/2 and that of b is (b¹ − b⁰)(a⁰ + a¹)/2; they add up to the
/// change of a b. Source: Das Gupta (1993), Standardization and Decomposition of Rates, Current
/// Population Reports P23-186, chapter 2.
package struct ProductSplit: Hashable, Sendable {
  /// The product in each period.
  package let before: Double
  package let after: Double
  /// What the change of the first factor adds.
  package let first: Double
  /// What the change of the second factor adds.
  package let second: Double

  /// The change of the product.
  package var change: Double { after - before }

  /// Nil where a number is not finite or becomes so.
  /// - Parameters:
  ///   - a: the first factor in each period.
  ///   - b: the second factor in each period.
  package init?(a: (before: Double, after: Double), b: (before: Double, after: Double)) {
    before = a.before * b.before
    after = a.after * b.after
    first = (a.after - a.before) * (b.before + b.after) / 2
    second = (b.after - b.before) * (a.before + a.after) / 2
    guard change.isFinite, first.isFinite, second.isFinite else { return nil }
  }
}
