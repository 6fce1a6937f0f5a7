package import Periods
package import Statistics

/// A value of a dimension, such as the region EMEA.
package struct Segment: Hashable, Sendable, Comparable {
  /// The dimension's key.
  package let dimension: String
  /// The segment's name; empty for responses that state none.
  package let name: String

  package init(dimension: String, name: String) {
    self.dimension = dimension
    self.name = name
  }

  package static func < (left: Segment, right: Segment) -> Bool {
    (left.dimension, left.name) < (right.dimension, right.name)
  }
}

/// What counts are kept by: survey × month × product × segment.
///
/// A month is the finest period; every other period is a sum of months. A cell without a segment
/// holds all responses of its product and month; for each dimension, the cells with a segment hold
/// the same responses once more.
package struct Cell: Hashable, Sendable {
  /// The survey's name; empty for the only one.
  package let survey: String
  package let month: Month
  /// The product's name; nil where the survey has no products, empty for responses that state none.
  package let product: String?
  package let segment: Segment?

  package init(survey: String, month: Month, product: String?, segment: Segment?) {
    self.survey = survey
    self.month = month
    self.product = product
    self.segment = segment
  }
}

/// Score counts per cell.
///
/// Tallies are a commutative monoid: the tallies of two files, added in either order, are the
/// tally of both.
package struct Tally: Hashable, Sendable {
  package private(set) var counts: [Cell: ScoreCounts]

  package init() {
    counts = [:]
  }

  /// Adds counts to a cell.
  package mutating func add(_ scores: ScoreCounts, to cell: Cell) {
    counts[cell, default: ScoreCounts()] += scores
  }

  package static func += (left: inout Tally, right: Tally) {
    for (cell, scores) in right.counts { left.add(scores, to: cell) }
  }

  package static func + (left: Tally, right: Tally) -> Tally {
    var sum = left
    sum += right
    return sum
  }
}
