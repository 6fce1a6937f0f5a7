import Fixtures
import Testing

@testable import Statistics

struct WeightTests {
  private func counts(
    _ responses: [(WeightedGroupCounts.Group, Double)]
  ) -> WeightedGroupCounts {
    var counts = WeightedGroupCounts()
    for (group, weight) in responses {
      let isAdded = counts.add(group, weight: weight)
      #expect(isAdded)
    }
    return counts
  }

  private func random(_ count: Int, _ generator: inout SeededGenerator) -> [(
    WeightedGroupCounts.Group, Double
  )] {
    (0..<count).compactMap { _ in
      WeightedGroupCounts.Group(score: .random(in: 0...10, using: &generator)).map {
        ($0, Double.random(in: 0.1...4, using: &generator))
      }
    }
  }

  @Test func `equal weights change nothing, whatever they are`() throws {
    let groups = GroupCounts(promoters: 20, passives: 15, detractors: 10)
    let shares = try #require(groups.shares)
    for weight in [0.25, 1, 300] {
      let list =
        Array(repeating: (WeightedGroupCounts.Group.promoter, weight), count: 20)
        + Array(repeating: (.passive, weight), count: 15)
        + Array(repeating: (.detractor, weight), count: 10)
      let found = try #require(WeightedNPS(counts(list)))
      #expect(abs(found.nps - shares.nps) < 1e-14)
      #expect(abs(found.kish.designEffect - 1) < 1e-14)
      #expect(abs(found.kishError - shares.standardError) < 1e-14)
      let error = try #require(found.linearizedError)
      #expect(abs(error - (shares.variance / 44).squareRoot()) < 1e-14)
      let (got, plain) = (found.adjustedWald, AdjustedWald(groups))
      #expect(abs(got.nps - plain.nps) < 1e-14 && abs(got.variance - plain.variance) < 1e-14)
    }
  }

  @Test func `the interval contains the NPS, and the design effect is never below one`() throws {
    var generator = SeededGenerator(seed: 31)
    for count in [1, 2, 5, 29, 30, 31, 200] {
      for _ in 0..<30 {
        let found = try #require(WeightedNPS(counts(random(count, &generator))))
        let interval = try #require(found.interval(confidence: 0.95))
        #expect(-1 <= interval.low && interval.low <= found.nps)
        #expect(found.nps <= interval.high && interval.high <= 1)
        #expect(interval.low < interval.high)
        #expect(found.kish.designEffect >= 1 && found.kish.effectiveCount >= 1 - 1e-12)
        #expect((found.linearizedError == nil) == (count == 1))
        #expect(found.method == (count < 30 ? .adjustedWald : .linearized))
      }
    }
  }

  @Test func `parts add up to the whole`() throws {
    var generator = SeededGenerator(seed: 37)
    let (first, second) = (random(20, &generator), random(30, &generator))
    let whole = try #require(WeightedNPS(counts(first + second)))
    let sum = try #require(WeightedNPS(counts(first) + counts(second)))
    #expect(abs(whole.nps - sum.nps) < 1e-14)
    #expect(abs((whole.linearizedError ?? 0) - (sum.linearizedError ?? 1)) < 1e-14)
  }

  @Test func `is never certain because all are of one group`() throws {
    let found = try #require(WeightedNPS(counts(Array(repeating: (.promoter, 1.5), count: 50))))
    #expect(found.method == .adjustedWald)
    #expect(try #require(found.interval(confidence: 0.95)).low < 0.99)
  }

  @Test func `refuses weights that cannot be`() {
    var counts = WeightedGroupCounts()
    for weight in [-1, Double.nan, .infinity] {
      let isAdded = counts.add(.promoter, weight: weight)
      #expect(!isAdded)
      #expect(Kish([1, weight]) == nil)
    }
    #expect(WeightedNPS(counts) == nil)
    #expect(WeightedNPS(counts) == nil)
    #expect(WeightedNPS(self.counts([(.passive, 0)])) == nil)
    #expect(Kish([]) == nil && Kish([0, 0]) == nil)
    #expect(Kish([1e200, 1e200]) == nil && Kish([1e-200]) == nil)
    counts = self.counts([(.passive, 0), (.passive, 1)])
    #expect(WeightedNPS(counts, domainOf: 1) == nil && WeightedNPS(counts, domainOf: .nan) == nil)
    #expect(WeightedNPS(counts)?.interval(confidence: 1) == nil)
    #expect(WeightedGroupCounts.Group(score: 11) == nil)
  }
}
