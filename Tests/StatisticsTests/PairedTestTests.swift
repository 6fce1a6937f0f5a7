import Fixtures
import Testing

@testable import Statistics

struct PairedTestTests {
  @Test func `counts what changed, by how much`() throws {
    // Two detractors become promoters, one promoter becomes passive, five stay: (4 − 1) / 8.
    let table = try TransitionTable(groups: [[1, 0, 2], [0, 3, 0], [0, 1, 1]])
    #expect(table.pairs == 8)
    #expect(table.change == 0.375)
    #expect(table.squaredChange == 9.0 / 8)
    let test = try #require(PairedTest(table, method: .score, confidence: 0.95))
    #expect(abs(test.z - 1) < 1e-12)
  }

  @Test func `turns round with before and after, and Wald is never the larger error`() throws {
    var generator = SeededGenerator(seed: 5)
    for _ in 0..<200 {
      let counts = (0..<3).map { _ in (0..<3).map { _ in Int.random(in: 0...9, using: &generator) }
      }
      let turned = (0..<3).map { row in (0..<3).map { counts[$0][row] } }
      guard let table = try? TransitionTable(groups: counts),
        let wald = PairedTest(table, method: .wald, confidence: 0.95)
      else { continue }
      let score = try #require(PairedTest(table, method: .score, confidence: 0.95))
      let back = try #require(
        PairedTest(try TransitionTable(groups: turned), method: .wald, confidence: 0.95))
      #expect(abs(wald.change + back.change) < 1e-15)
      #expect(abs(wald.p - back.p) < 1e-12)
      #expect(score.standardError >= wald.standardError)
      #expect(wald.interval.low <= wald.change && wald.change <= wald.interval.high)
    }
  }

  @Test func `is not certain where nobody changed or all did alike`() throws {
    let same = try TransitionTable(groups: [[4, 0, 0], [0, 3, 0], [0, 0, 9]])
    #expect(PairedTest(same, method: .score, confidence: 0.95) == nil)
    let alike = try TransitionTable(groups: [[0, 4, 0], [0, 0, 0], [0, 0, 0]])
    #expect(PairedTest(alike, method: .wald, confidence: 0.95) == nil)
    let score = try #require(PairedTest(alike, method: .score, confidence: 0.95))
    #expect(score.z == 2)
    let tenths = try TransitionTable([[0, 7], [0, 0]], codes: [0.1, 0.4])
    #expect(PairedTest(tenths, method: .wald, confidence: 0.95) == nil)
  }

  @Test func `refuses tables that cannot be`() {
    #expect(throws: TransitionTable.Problem.shape) {
      try TransitionTable(groups: [[1, 2], [3, 4]])
    }
    #expect(throws: TransitionTable.Problem.shape) {
      try TransitionTable([[1, 2], [3]], codes: [0, 1])
    }
    #expect(throws: TransitionTable.Problem.empty) { try TransitionTable([], codes: []) }
    #expect(throws: TransitionTable.Problem.count) {
      try TransitionTable([[1, -2], [3, 4]], codes: [0, 1])
    }
    #expect(throws: TransitionTable.Problem.count) {
      try TransitionTable([[1, .max], [.max, 4]], codes: [0, 1])
    }
    for code in [Double.nan, .infinity, 1e300] {
      #expect(throws: TransitionTable.Problem.code) {
        try TransitionTable([[1, 2], [3, 4]], codes: [0, code])
      }
    }
  }
}
