import Fixtures
import Testing

@testable import Statistics

struct RoundingTests {
  @Test(arguments: [
    (12.5, 13), (-12.5, -13), (0.4, 0), (-0.4, 0), (99.5, 100), (2.5, 3), (.nan, 0),
  ])
  func `rounds half away from zero`(value: Double, whole: Int) {
    #expect(Rounding.whole(value) == whole)
  }

  @Test func `never leaves a negative zero`() {
    #expect(Rounding.decimals(-0.00001, 2).sign == .plus)
  }

  @Test func `printed shares add up to 100 and to the printed NPS, each at most one point off`() {
    var generator = SeededGenerator(seed: 42)
    for _ in 0..<5_000 {
      let groups = GroupCounts(
        promoters: .random(in: 0...40, using: &generator),
        passives: .random(in: 0...40, using: &generator),
        detractors: .random(in: 0...40, using: &generator))
      guard let shares = PrintedShares(groups), let nps = groups.nps else {
        #expect(groups.total == 0)
        continue
      }
      #expect(shares.promoters + shares.passives + shares.detractors == 100)
      #expect(shares.nps == Rounding.whole(100 * nps))
      let total = Double(groups.total)
      for (printed, exact) in [
        (shares.promoters, groups.promoters), (shares.passives, groups.passives),
        (shares.detractors, groups.detractors),
      ] {
        #expect(printed >= 0)
        #expect(abs(Double(printed) - 100 * Double(exact) / total) <= 1 + 1e-9)
      }
    }
  }

  @Test func `prints equal shares alike, whatever their counts`() {
    for (promoters, passives, detractors) in [(1, 3, 2), (16, 6, 8), (7, 3, 2), (1, 9, 2)] {
      let printed = Set(
        (1...60).map {
          PrintedShares(
            GroupCounts(
              promoters: $0 * promoters, passives: $0 * passives, detractors: $0 * detractors))
        })
      #expect(printed.count == 1)
    }
  }

  @Test func `splits by the largest remainders, and ties go to the first`() {
    #expect(PrintedShares.apportion(10, by: [5, 4, 2]) == [4, 4, 2])
    #expect(PrintedShares.apportion(100, by: [1, 1, 1]) == [34, 33, 33])
    #expect(PrintedShares.apportion(3, by: [0, 0]) == [0, 0])
  }

  @Test func `the shares of single scores add up to those of their group`() throws {
    let counts = ScoreCounts([1, 0, 0, 0, 0, 1, 1, 3, 3, 4, 4])
    let shares = try #require(PrintedShares(counts.groups))
    let parts = shares.distribution(counts)
    #expect(parts[0...6].reduce(0, +) == shares.detractors)
    #expect(parts[7...8].reduce(0, +) == shares.passives)
    #expect(parts[9...10].reduce(0, +) == shares.promoters)
    #expect(parts[1] == 0, "a score that nobody gave has no share")
  }
}
