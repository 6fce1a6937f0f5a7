/// A statistical method as the method page states it, word for word as `Documentation/Method.md`
/// does.
struct MethodEntry: Sendable {
  /// Its anchor: `method-interval` on the method page.
  let key: String
  let name: String
  /// When the report uses it, and what it says.
  let use: String
  /// The formula, a line each.
  let formula: [String]
  /// Where the formula is published.
  let source: String
}

extension Words {
  /// Every method of the report, in the order in which a reader meets them.
  var methodEntries: [MethodEntry] {
    scoreMethods + comparisonMethods + trendMethods + movementMethods
      + [suppressionMethod, targetMethod]
  }
}
