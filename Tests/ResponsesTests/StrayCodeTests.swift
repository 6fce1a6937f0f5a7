import Configuration
import Diagnostics
import Testing

@testable import Responses

@Suite("Codes beside a shorter scale")
struct StrayCodeTests {
  private func table(_ values: [Int], header: String = "score") -> String {
    "\(header),date\n" + values.map { "\($0),2026-03-14\n" }.joined()
  }

  private func answers(_ steps: ClosedRange<Int>, _ count: Int) -> [Int] {
    (0..<count).map { steps.lowerBound + $0 * 17 % steps.count }
  }

  @Test(arguments: [(1...5, 9, 1), (1...5, 10, 4), (1...7, 9, 3), (1...6, 10, 2)])
  func `are no answers from 0 to 10`(scale: ClosedRange<Int>, code: Int, times: Int) {
    let values = answers(scale, 60) + Array(repeating: code, count: times)
    let problem = refusal(table(values), source(), .inspection).first
    #expect(problem?.id == "score-scale")
    #expect(problem?.message.contains("a scale from 1 to \(scale.upperBound), and") == true)
    let number = times == 1 ? "once the number \(code)," : "\(times) times the number \(code),"
    #expect(problem?.message.contains(number) == true)
    #expect(problem?.remedy?.contains("and \(code) is an answer like the others") == true)
    #expect(problem?.remedy?.contains("`--label 10=10`") == true)
  }

  @Test func `are told where the header states the scale`() {
    let values = answers(1...4, 40) + [9, 9]
    let problem = refusal(table(values, header: "Rating (1-5)"), source(), .inspection).first
    #expect(problem?.message.contains("a scale from 1 to 5, and 2 times the number 9") == true)
  }

  @Test func `count as answers where labels vouch for the scale`() throws {
    let values = answers(1...5, 60) + [9, 9]
    let vouched = source {
      $0.score = "score"
      $0.labels = [ScoreLabel(text: "10", score: 10)]
    }
    #expect(try read(table(values), vouched, .inspection).file.account.counted == 62)
  }

  @Test(arguments: [
    // Too few answers, too many of the number, a number between, 9 beside 10, and a scale from 0.
    (1...5, 20, [9]), (1...5, 40, [9, 9, 9, 9, 9]), (1...5, 40, [8, 9]), (1...5, 40, [9, 10]),
    (0...5, 40, [9]), (1...8, 40, [10]),
  ])
  func `are not seen in low answers on a scale that runs to 10`(
    scale: ClosedRange<Int>, count: Int, others: [Int]
  ) throws {
    let text = table(answers(scale, count) + others)
    let result = try read(text, source(), .inspection)
    #expect(result.file.account.counted == count + others.count)
  }

  @Test func `are answers where another file shows the whole scale`() throws {
    let low = "date,score\n" + (answers(1...5, 30) + [9]).map { "2026-03-14,\($0)\n" }.joined()
    let whole = [0, 1, 2, 3, 3, 7, 8, 10]
    let high = "date,score\n" + (0..<80).map { "2026-02-14,\(whole[$0 % 8])\n" }.joined()
    #expect(try readAll(["1.csv": high, "2.csv": low]).account.counted == 111)
  }

  // MARK: Scales to 12

  @Test(arguments: [0...12, 1...12])
  func `scales to 12 are refused as longer ones`(scale: ClosedRange<Int>) {
    for count in [39, 60, 400] {
      let problem = refusal(table(answers(scale, count)), source(), .inspection).first
      #expect(problem?.id == "score-scale", "\(count)")
      #expect(problem?.message.contains("holds numbers beyond 0 to 10") == true, "\(count)")
    }
  }

  @Test func `a few 11 and 12 beside many answers are set aside`() throws {
    let values = answers(0...10, 400) + [11, 11, 11, 12, 12, 12]
    let result = try read(table(values), source(), .inspection)
    #expect(result.file.account.counted == 400)
    #expect(result.file.account.setAside == [.scoreOutOfRange: 6])
  }
}
