import Fixtures
import Statistics
import Testing

@testable import Responses

@Suite("Counts by pairs of numbers")
struct CountTableTests {
  @Test(arguments: 0..<5)
  func `counts as a dictionary does`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var (table, expected) = (CountTable(), [[Int]: ScoreCounts]())
    for _ in 0..<5_000 {
      let (first, second) = (Int(random.next() % 90_000), Int(random.next() % 3))
      let score = Int(random.next() % 11)
      table.count([table.place(of: score, in: first % 200, second)])
      expected[[first % 200, second], default: ScoreCounts()].add(score: score)
    }
    #expect(table.pairs.count == expected.count)
    for (index, pair) in table.pairs.enumerated() {
      #expect(table.scores(at: index) == expected[[pair.first, pair.second]])
    }
  }

  @Test func `holds counts beyond 16 bits`() {
    var table = CountTable()
    let places = [table.place(of: 9, in: 24_300, 0), table.place(of: 0, in: 24_300, 1)]
    for _ in 0..<70_000 { table.count(places) }
    #expect(table.scores(at: 0)[9] == 70_000)
    #expect(table.scores(at: 1)[0] == 70_000)
    #expect(table.scores(at: 1).total == 70_000)
  }

  @Test func `holds counts beyond 32 bits`() {
    var table = CountTable()
    let many = ScoreCounts([0, 0, 0, 0xFFFF_FFFF, 1 << 40, 0, 0, 0, 0, 0, 5])
    table.add(many, to: 24_300, 7)
    table.count([table.place(of: 3, in: 24_300, 7)])
    table.add(many, to: 24_300, 7)
    let scores = table.scores(at: 0)
    #expect(scores[3] == 0x1_FFFF_FFFF)
    #expect(scores[4] == 1 << 41)
    #expect(scores[10] == 10)
  }
}
