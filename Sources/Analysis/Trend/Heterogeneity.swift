/// Whether the scores of several periods differ at all, beyond what chance gives.
package struct Heterogeneity: Hashable, Sendable {
  /// What may be said about a series as a whole.
  package enum Verdict: String, Hashable, Sendable {
    /// The periods differ by more than chance gives.
    case moved
    /// They differ by no more than chance gives.
    case flat
    /// They differ by no more than chance gives together, though a change between two of them is
    /// clear by itself.
    case singleChanges = "single-changes"
    /// Fewer than ``Heterogeneity/leastPeriods`` periods with enough answers.
    case tooFew = "too-few"
  }

  /// The fewest periods that are held against one another.
  package static let leastPeriods = 3

  package var verdict = Verdict.tooFew
  /// The periods held against one another; nil where none has enough answers.
  package var judged: JudgedPeriods?
  /// The test; nil for too few periods.
  package var test: HeterogeneityTest?

  package init() {}
}

/// The test of whether periods differ: Cochran's Q.
package struct HeterogeneityTest: Hashable, Sendable {
  package let q: Double
  /// The number of periods, less one.
  package let degrees: Int
  /// The probability of such a Q or a larger one if nothing moves.
  package let p: Double
  /// The p-value corrected for the family: the same test of the whole and of all products.
  package let qValue: Double
  /// How many tests the family holds.
  package let comparisons: Int
  /// The lowest and the highest NPS of the periods, −100…100.
  package let lowest: Double
  package let highest: Double
}
