import Statistics

/// What the NPS would gain if 1 in 10 answers of a group had been of a higher one: arithmetic, no
/// forecast.
package struct OneInTen: Hashable, Sendable {
  /// From which group to which.
  package enum Shift: String, Hashable, Sendable, CaseIterable {
    case passivesToPromoters = "passives-to-promoters"
    case detractorsToPassives = "detractors-to-passives"
    case detractorsToPromoters = "detractors-to-promoters"

    /// How many groups an answer moves up.
    var steps: Int { self == .detractorsToPromoters ? 2 : 1 }

    /// The number of answers of the group that it starts from.
    func base(_ groups: GroupCounts) -> Int {
      self == .passivesToPromoters ? groups.passives : groups.detractors
    }
  }

  private let groups: GroupCounts

  /// - Parameter groups: the counts of published figures, at least one answer.
  init(_ groups: GroupCounts) {
    self.groups = groups
  }

  /// The answers of the group that 1 in 10 are taken of.
  package func base(_ shift: Shift) -> Int { shift.base(groups) }

  /// The gain in points, 100 · steps · base / 10 / n, exact but for the last binary digit.
  package func points(_ shift: Shift) -> Double {
    groups.total > 0
      ? Double(10 * shift.steps * base(shift)) / Double(groups.total) : 0
  }

  /// The gain in tenths of a point, rounded half up from the counts themselves.
  package func tenths(_ shift: Shift) -> Int {
    guard groups.total > 0 else { return 0 }
    return (200 * shift.steps * base(shift) + groups.total) / (2 * groups.total)
  }
}
