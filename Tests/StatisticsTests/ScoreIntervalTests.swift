import Fixtures
import Testing

@testable import Statistics

struct ScoreIntervalTests {
  @Test func `lies within the scale and contains the NPS, for every small table`() throws {
    for promoters in 0...9 {
      for passives in 0...9 {
        for detractors in 0...9 where promoters + passives + detractors > 0 {
          let groups = GroupCounts(
            promoters: promoters, passives: passives, detractors: detractors)
          for confidence in [0.5, 0.8, 0.95, 0.999] {
            let found = try #require(ScoreInterval(groups)?.interval(confidence: confidence))
            let nps = try #require(groups.nps)
            #expect(-1 <= found.low && found.low <= nps && nps <= found.high && found.high <= 1)
            #expect(found.low < found.high)
            let chosen = try #require(NPSInterval(groups, confidence: confidence))
            #expect(-1 <= chosen.interval.low && chosen.interval.low <= nps)
            #expect(nps <= chosen.interval.high && chosen.interval.high <= 1)
          }
        }
      }
    }
  }

  @Test func `turns round with the groups`() throws {
    var generator = SeededGenerator(seed: 3)
    for _ in 0..<300 {
      let groups = GroupCounts(
        promoters: .random(in: 0...30, using: &generator),
        passives: .random(in: 1...30, using: &generator),
        detractors: .random(in: 0...30, using: &generator))
      let turned = GroupCounts(
        promoters: groups.detractors, passives: groups.passives, detractors: groups.promoters)
      let found = try #require(ScoreInterval(groups)?.interval(confidence: 0.95))
      let other = try #require(ScoreInterval(turned)?.interval(confidence: 0.95))
      #expect(abs(found.low + other.high) < 1e-12)
      #expect(abs(found.high + other.low) < 1e-12)
    }
  }

  @Test func `ends where the test's p-value is what the level leaves`() throws {
    let score = try #require(
      ScoreInterval(GroupCounts(promoters: 12, passives: 9, detractors: 4)))
    let interval = try #require(score.interval(confidence: 0.9))
    #expect(abs(try #require(score.pValue(at: interval.low)) - 0.1) < 1e-9)
    #expect(abs(try #require(score.pValue(at: interval.high)) - 0.1) < 1e-9)
    #expect(score.statistic(at: score.shares.nps) == 0)
    #expect(score.statistic(at: 1) == -.infinity)
    #expect(score.statistic(at: 1.5) == nil)
  }

  @Test func `all passive leaves what z alone allows`() throws {
    // T(x) = −√(n x / (1 − x)), so the ends are ±z² / (n + z²).
    let score = try #require(ScoreInterval(GroupCounts(promoters: 0, passives: 7, detractors: 0)))
    let interval = try #require(score.interval(confidence: 0.95))
    let square = 1.959963984540054 * 1.959963984540054
    #expect(abs(interval.high - square / (7 + square)) < 1e-12)
    #expect(abs(interval.low + square / (7 + square)) < 1e-12)
  }

  @Test func `all promoters reach the end of the scale`() throws {
    let only = try #require(ScoreInterval(GroupCounts(promoters: 4, passives: 0, detractors: 0)))
    #expect(only.interval(confidence: 0.95)?.high == 1)
    let most = try #require(ScoreInterval(GroupCounts(promoters: 0, passives: 0, detractors: 4)))
    #expect(most.interval(confidence: 0.95)?.low == -1)
  }

  @Test(arguments: [
    (3, 3, 3, NPSInterval.Method.score), (3, 3, 4, .adjustedWald), (20, 9, 0, .score),
    (20, 10, 0, .adjustedWald), (29, 0, 0, .score), (400, 0, 0, .adjustedWald),
  ])
  func `is chosen by the number of responses`(
    promoters: Int, passives: Int, detractors: Int, method: NPSInterval.Method
  ) throws {
    let groups = GroupCounts(promoters: promoters, passives: passives, detractors: detractors)
    #expect(try #require(NPSInterval(groups, confidence: 0.95)).method == method)
  }

  @Test func `has none for impossible counts and levels`() {
    let impossible = [
      GroupCounts(promoters: 0, passives: 0, detractors: 0),
      GroupCounts(promoters: -1, passives: 5, detractors: 5),
      GroupCounts(promoters: .max, passives: .max, detractors: .max),
    ]
    for groups in impossible {
      #expect(ScoreInterval(groups) == nil)
      #expect(NPSInterval(groups, confidence: 0.95) == nil)
      #expect(DifferenceTest(from: groups, to: groups, confidence: 0.95) == nil)
    }
    let groups = GroupCounts(promoters: 1, passives: 1, detractors: 1)
    for confidence in [0, 1, -1, 2, Double.nan, .infinity, 1 - 1e-17] {
      #expect(NPSInterval(groups, confidence: confidence) == nil)
      #expect(ScoreInterval(groups)?.interval(confidence: confidence) == nil)
      #expect(DifferenceTest(from: groups, to: groups, confidence: confidence) == nil)
    }
  }

  @Test func `stays sound with counts as large as can be`() throws {
    let most = GroupShares.largestCount
    let groups = GroupCounts(promoters: most, passives: most, detractors: most)
    let interval = try #require(ScoreInterval(groups)?.interval(confidence: 0.95))
    #expect(interval.low < 0 && interval.low > -1e-6)
    #expect(interval.high > 0 && interval.high < 1e-6)
    let sole = GroupCounts(promoters: most, passives: 0, detractors: 0)
    let test = DifferenceTest(from: sole, to: sole, confidence: 0.95)
    #expect(test.map { !$0.z.isNaN && !$0.p.isNaN } ?? true)
  }
}
