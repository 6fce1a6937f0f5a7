import Fixtures
import Statistics

extension GroupCounts {
  /// Responses drawn from the same customers: 45 % promoters, 35 % passives and 20 % detractors.
  static func random(of responses: Int, using generator: inout SeededGenerator) -> GroupCounts {
    var groups = GroupCounts(promoters: 0, passives: 0, detractors: 0)
    for _ in 0..<responses {
      switch Int.random(in: 0..<20, using: &generator) {
      case 0..<9: groups.promoters += 1
      case 9..<16: groups.passives += 1
      default: groups.detractors += 1
      }
    }
    return groups
  }
}
