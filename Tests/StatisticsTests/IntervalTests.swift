import Fixtures
import Testing

@testable import Statistics

struct IntervalTests {
  @Test func `contains the NPS at 95 % from two answers on`() {
    for promoters in 0...12 {
      for passives in 0...12 {
        for detractors in 0...12 {
          let groups = GroupCounts(
            promoters: promoters, passives: passives, detractors: detractors)
          guard groups.total >= 2, let nps = groups.nps else { continue }
          let interval = AdjustedWald(groups).interval(confidence: 0.95).clipped(to: -1...1)
          #expect(interval.low <= nps && nps <= interval.high)
        }
      }
    }
  }

  @Test func `five promoters of five are not certain`() {
    let interval = AdjustedWald(GroupCounts(promoters: 5, passives: 0, detractors: 0))
      .interval(confidence: 0.95).clipped(to: -1...1)
    #expect(interval.low < 0.5)
    #expect(interval.high == 1)
  }

  @Test func `a test turned round changes its sign and nothing else`() throws {
    let a = GroupCounts(promoters: 40, passives: 30, detractors: 30)
    let b = GroupCounts(promoters: 60, passives: 10, detractors: 30)
    let forth = try #require(DifferenceTest(from: a, to: b, confidence: 0.95))
    let back = try #require(DifferenceTest(from: b, to: a, confidence: 0.95))
    #expect(forth.difference == -back.difference)
    #expect(forth.p == back.p)
    #expect(abs(forth.interval.low + back.interval.high) < 1e-15)
  }

  @Test func `q-values never fall below their p-values nor change the order`() {
    var generator = SeededGenerator(seed: 7)
    let pValues = (0..<50).map { _ in Double.random(in: 0...1, using: &generator) }
    let qValues = BenjaminiHochberg.qValues(pValues)
    let pairs = zip(pValues, qValues).sorted { $0.0 < $1.0 }
    #expect(pairs.allSatisfy { $0.1 >= $0.0 && $0.1 <= 1 })
    #expect(zip(pairs, pairs.dropFirst()).allSatisfy { $0.1 <= $1.1 })
    #expect(BenjaminiHochberg.qValues([]).isEmpty)
  }
}
