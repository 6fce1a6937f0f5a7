/// A statistical method as the method page states it, word for word as `Documentation/Method.md`
/// does.
package struct MethodEntry: Sendable {
  /// Its anchor: `method-interval` on the method page.
  package let key: String
  package let name: String
  /// When the report uses it, and what it says.
  package let use: String
  /// The formula, a line each.
  package let formula: [String]
  /// Where the formula is published.
  package let source: String
}

extension Words {
  /// Every method of the report, in the order in which a reader meets them.
  package var methodEntries: [MethodEntry] {
    scoreMethods + comparisonMethods + trendMethods + movementMethods
      + [suppressionMethod, targetMethod]
  }
}
