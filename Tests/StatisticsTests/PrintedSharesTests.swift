import Fixtures
import Testing

@testable import Statistics

struct PrintedSharesTests {
  @Test(.enabled(if: SharedData.isPresent, "the reference cases are not beside the project"))
  func `prints the NPS of all counts, not that of rounded shares`() throws {
    let reference = try #require(
      ReferenceCase.all(of: "display.round_vs_component_rounding").first)
    let groups = try #require(GroupCounts(case: reference.input))
    let shares = try #require(PrintedShares(groups))
    reference.expect(Double(shares.nps), try reference.expectedNumber("nps_rounded"))
    reference.expect(
      Double(shares.promoters - shares.detractors),
      try reference.expectedNumber("component_difference"))
  }

  @Test func `prints two of six promoters and one detractor as shares that give 17`() throws {
    // 33⅓, 50 and 16⅔: each rounded by itself gives 33 − 17 = 16 for an NPS of 16⅔. As near as
    // 33, 51 and 16 are 34, 49 and 17, with fewer passives.
    let shares = try #require(
      PrintedShares(GroupCounts(promoters: 2, passives: 3, detractors: 1)))
    #expect(shares.nps == 17)
    #expect([shares.promoters, shares.passives, shares.detractors] == [33, 51, 16])
  }

  @Test func `is the nearest of all whole triples`() throws {
    for total in 1...24 {
      for promoters in 0...total {
        for detractors in 0...(total - promoters) {
          let groups = GroupCounts(
            promoters: promoters, passives: total - promoters - detractors,
            detractors: detractors)
          let shares = try #require(PrintedShares(groups))
          let nps = try #require(groups.nps)
          #expect(shares.nps == Rounding.whole(100 * nps))
          let best = try #require((0...100).compactMap { distance(groups, shares.nps, $0) }.min())
          #expect(distance(groups, shares.nps, shares.detractors) == best)
        }
      }
    }
  }

  /// The squared distance of a triple from the exact shares, in squares of 1/n percent; nil for what
  /// is no triple of shares.
  private func distance(_ groups: GroupCounts, _ nps: Int, _ detractors: Int) -> Int? {
    let promoters = detractors + nps
    let passives = 100 - promoters - detractors
    guard promoters >= 0, passives >= 0 else { return nil }
    let pairs = [
      (promoters, groups.promoters), (passives, groups.passives), (detractors, groups.detractors),
    ]
    return pairs.reduce(0) { sum, pair in
      let distance = pair.0 * groups.total - 100 * pair.1
      return sum + distance * distance
    }
  }

  @Test func `has no shares of impossible counts`() {
    let impossible = [
      (0, 0, 0), (-10, 0, 11), (0, -1, 5), (11, 0, -10), (.max, .max, .max), (.min, 0, 1),
      (1 << 53, 1, 0),
    ]
    for (promoters, passives, detractors) in impossible {
      let groups = GroupCounts(promoters: promoters, passives: passives, detractors: detractors)
      #expect(PrintedShares(groups) == nil)
    }
    #expect(PrintedShares.apportion(100, by: [.max, .max]) == [0, 0])
    #expect(PrintedShares.apportion(100, by: [-1, 2]) == [0, 0])
  }

  @Test func `shares of the most responses are exact`() throws {
    let half = 1 << 52
    for (promoters, detractors) in [(2, 0), (1, 1), (1, 0), (0, 2)] {
      let groups = GroupCounts(
        promoters: promoters * half, passives: (2 - promoters - detractors) * half,
        detractors: detractors * half)
      let shares = try #require(PrintedShares(groups))
      #expect(shares.promoters == 50 * promoters && shares.detractors == 50 * detractors)
    }
  }
}
