import Fixtures
import Testing

@testable import Statistics

struct CountsTests {
  @Test func `nine and ten promote, seven and eight are passive, the rest detract`() {
    let counts = ScoreCounts([1, 1, 1, 1, 1, 1, 1, 10, 10, 100, 100])
    #expect(counts.groups == GroupCounts(promoters: 200, passives: 20, detractors: 7))
    #expect(counts.total == 227)
  }

  @Test func `passives stay in the denominator`() {
    #expect(GroupCounts(promoters: 1, passives: 3, detractors: 0).nps == 0.25)
  }

  @Test func `has no NPS without responses`() {
    #expect(ScoreCounts().groups.nps == nil)
    #expect(ScoreCounts().mean == nil)
  }

  @Test func `never counts what is no score`() {
    var counts = ScoreCounts()
    for score in [-1, 11, .max, .min] { counts.add(score: score) }
    #expect(counts == ScoreCounts())
  }

  @Test func `sums and differences undo each other`() {
    var generator = SeededGenerator(seed: 11)
    for _ in 0..<200 {
      let a = ScoreCounts((0...10).map { _ in Int.random(in: 0...50, using: &generator) })
      let b = ScoreCounts((0...10).map { _ in Int.random(in: 0...50, using: &generator) })
      #expect(a + b == b + a)
      #expect((a + b) - b == a)
    }
  }
}
