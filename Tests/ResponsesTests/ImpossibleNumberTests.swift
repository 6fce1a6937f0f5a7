import Configuration
import Diagnostics
import Responses
import Statistics
import Testing

@Suite("Impossible numbers")
struct ImpossibleNumberTests {
  private func table(_ header: String, _ values: [Int]) -> String {
    "\(header),date\n" + values.map { "\($0),2026-01-31\n" }.joined()
  }

  /// 200 answers on all steps.
  private let answers = (0..<200).map { [9, 10, 8, 7, 10, 9, 3, 6, 5, 0, 1, 2, 4][$0 % 13] }

  @Test(arguments: [[15, 20, -3], [100, 50, 42], [12, 110], [55], [-5, 77, 13]])
  func `sets them aside by value where the rest is clearly from 0 to 10`(wrong: [Int]) throws {
    for count in [6, 20, 60] {
      let numbers = (0..<count).map { wrong[$0 % wrong.count] }
      let result = try read(table("score", answers + numbers), source(), .inspection)
      #expect(result.file.account.counted == 200)
      #expect(result.file.account.setAside == [.scoreOutOfRange: count])
      #expect(result.file.assumptions.contains { $0.id == "impossible-scores" })
    }
  }

  @Test func `refuses a longer scale, and numbers that are most of the column`() {
    let twenty = (0..<200).map { $0 % 21 }
    let hundred = (0..<200).map { $0 * 37 % 101 }
    let nps = (0..<100).map { $0 % 41 - 20 }
    for values in [twenty, hundred, nps, answers + Array(repeating: 42, count: 250)] {
      let problem = refusal(table("score", values), source(), .inspection).first
      #expect(["score-scale", "score-aggregated"].contains(problem?.id))
    }
  }

  @Test func `says that naming the column sets them aside, and it does`() throws {
    let values = [9, 10, 8, 7, 3, 9, 10, 12, 14]
    let problem = refusal(table("score", values), source(), .inspection).first
    #expect(problem?.remedy?.contains("`--score score` sets the numbers beyond 10 aside") == true)
    let named = try read(table("score", values), source { $0.score = "score" }, .inspection)
    #expect(named.file.account.counted == 7)
    #expect(named.file.account.setAside == [.scoreOutOfRange: 2])
  }
}
