package import Periods
package import Statistics

/// What the whole is split into.
package enum Partition: Hashable, Sendable {
  case products
  /// The segments of a dimension, by its key.
  case dimension(String)
}

/// A part of the whole by name.
package enum PartName: Hashable, Sendable {
  case named(String)
  /// Responses that state none.
  case notStated
  /// Whatever is not shown by itself, in one: the whole minus the parts shown.
  case others
}

/// Why the NPS of the whole moved from one period to another, split in several ways.
package struct Movement: Hashable, Sendable {
  package let period: Period
  /// The change of the whole, with its test.
  package let change: Change
  /// One by product and one by each dimension, in the order of the report; none of fewer than two
  /// parts.
  package let splits: [MovementSplit]
}

/// A change of the whole as effects within parts and of their mix, which add up to it exactly.
package struct MovementSplit: Hashable, Sendable {
  package let partition: Partition
  /// In the order of the report, ``PartName/others`` last.
  package let parts: [MovementPart]
  /// What the changes of the parts' scores add.
  package let within: MovementEffect
  /// What the changes of their shares add.
  package let mix: MovementEffect
  /// How the mix hides or turns round what happened within the parts, where it does.
  package let reversal: Reversal?
}

/// What one part adds to a change of the whole.
package struct MovementPart: Hashable, Sendable {
  package let name: PartName
  package let before: PartLevel
  package let after: PartLevel
  /// By the change of its score, in points; 0 for a part that is in one period only.
  package let within: Double
  /// By the change of its share, compared with the whole's score, in points.
  package let mix: Double
  /// The change of the part's score with its test, corrected for its family: for products their own
  /// change. Nil for ``PartName/others`` and for a part of one period only.
  package let change: Change?

  /// Both effects together, in points.
  package var total: Double { within + mix }
}

/// A part in one period.
package struct PartLevel: Hashable, Sendable {
  package let n: Int
  /// Its share of all answers, 0…1.
  package let share: Double
  /// Its NPS, −100…100; nil without answers.
  package let nps: Double?

  package init(n: Int, share: Double, nps: Double?) {
    self.n = n
    self.share = share
    self.nps = nps
  }
}

/// The sum of one kind of effect over all parts, with its test.
package struct MovementEffect: Hashable, Sendable {
  /// In points.
  package let points: Double
  package let interval: Interval
  /// The two-sided p-value.
  package let p: Double
  /// The p-value corrected for its family: both effects of all splits of one period and reference.
  /// Nil where too few answers kept it out of one.
  package let q: Double?
  /// How many tests its family holds; 0 where it is in none.
  package let comparisons: Int
  package let verdict: Verdict
}

/// How the mix of answers turns round what happened within the parts.
package enum Reversal: String, Hashable, Sendable {
  /// The whole changed clearly and so did the mix, the same way, while no part's score moved that way.
  case noPartAlong = "no-part-along"
  /// The whole and the mix changed clearly one way, the effect within the parts clearly the other.
  case outweighed
  /// The whole shows no clear change, because clear effects within and of the mix are opposite.
  case cancelled
}
