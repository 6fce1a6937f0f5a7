/// Weighted responses by group: all that a weighted NPS and its error are computed from.
///
/// They add up like counts: those of two sets of responses are the sum of theirs.
package struct WeightedGroupCounts: Hashable, Sendable {
  /// A group of the NPS.
  package enum Group: Hashable, Sendable, CaseIterable {
    case promoter, passive, detractor

    /// The code of a response, 1, 0 or −1.
    var code: Double {
      switch self {
      case .promoter: 1
      case .passive: 0
      case .detractor: -1
      }
    }

    /// The group of a score; nil for what is no score from 0 to 10.
    package init?(score: Int) {
      switch score {
      case 0...6: self = .detractor
      case 7...8: self = .passive
      case 9...10: self = .promoter
      default: return nil
      }
    }
  }

  private var promoters = WeightedGroup()
  private var passives = WeightedGroup()
  private var detractors = WeightedGroup()

  package init() {}

  package subscript(group: Group) -> WeightedGroup {
    switch group {
    case .promoter: promoters
    case .passive: passives
    case .detractor: detractors
    }
  }

  /// Adds a response; false, and nothing added, for a weight that is negative or not finite.
  package mutating func add(_ group: Group, weight: Double) -> Bool {
    switch group {
    case .promoter: promoters.add(weight)
    case .passive: passives.add(weight)
    case .detractor: detractors.add(weight)
    }
  }

  /// All responses together.
  package var total: WeightedGroup { promoters + passives + detractors }

  package static func + (
    left: WeightedGroupCounts, right: WeightedGroupCounts
  ) -> WeightedGroupCounts {
    var sum = left
    sum.promoters = left.promoters + right.promoters
    sum.passives = left.passives + right.passives
    sum.detractors = left.detractors + right.detractors
    return sum
  }
}
