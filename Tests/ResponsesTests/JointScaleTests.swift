import Configuration
import Diagnostics
import Statistics
import Testing

@testable import Responses

@Suite("Scales that files show together")
struct JointScaleTests {
  /// A file of a month with these answers over and over.
  private func text(_ month: Int, _ scores: [Int], count: Int, header: String = "date,score")
    -> String
  {
    header + "\n"
      + (0..<count).map { number in
        let day = number % 28 + 1
        let fields = header.split(separator: ",").dropFirst(2).map { _ in ",x" }.joined()
        return "2026-0\(month)-\(day < 10 ? "0" : "")\(day),\(scores[number % scores.count])"
          + fields + "\n"
      }.joined()
  }

  private let whole = [0, 3, 6, 7, 8, 9, 10, 10]

  @Test func `let a month of low answers count where other months show the whole scale`() throws {
    let reading = try readAll([
      "1.csv": text(1, whole, count: 60), "2.csv": text(2, [1, 3, 5, 4], count: 20),
    ])
    #expect(reading.account.counted == 80)
    let sentence = reading.files[1].assumptions.first { $0.id == "scale-proven" }?.sentence
    #expect(sentence?.contains("1.csv") == true)
    #expect(reading.files[1].assumptions.contains { $0.id == "scale-unproven" } == false)
  }

  @Test func `speak for a few low answers, and for files that lack or have gained a column`() throws
  {
    let reading = try readAll([
      "1.csv": text(1, whole, count: 60, header: "date,score,region"),
      "2.csv": text(2, [1, 3, 5, 4], count: 20),
      "3.csv": text(3, [2, 5], count: 4, header: "date,score,region,tool"),
    ])
    #expect(reading.account.counted == 84)
    for file in reading.files.dropFirst() {
      #expect(file.assumptions.contains { $0.id == "scale-proven" }, "\(file.path)")
    }
  }

  @Test func `are no proof in another column, other columns or another survey`() throws {
    let low = text(2, [1, 3, 5, 4], count: 20)
    for header in ["date,rating", "date,score2"] {
      let texts = ["1.csv": text(1, whole, count: 60, header: header), "2.csv": low]
      #expect(throws: Refusal.self, "\(header)") { try readAll(texts) }
    }
    #expect(throws: Refusal.self) {
      try readAll([
        "1.csv": text(1, whole, count: 60, header: "date,score,a"),
        "2.csv": text(2, [1, 3, 5, 4], count: 20, header: "date,score,b"),
      ])
    }
    #expect(throws: Refusal.self) {
      try readAll([
        (path: "1.csv", text: text(1, whole, count: 60), source: source { $0.survey = "A" }),
        (path: "2.csv", text: low, source: source { $0.survey = "B" }),
      ])
    }
  }

  @Test func `are not proven by stray numbers`() throws {
    #expect(throws: Refusal.self) {
      try readAll([
        "1.csv": text(1, [1, 2, 3, 4, 5, 1, 2, 3, 4, 9], count: 60),
        "2.csv": text(2, [1, 3, 5, 4], count: 20),
      ])
    }
  }

  @Test func `are refused where all files show a shorter one, though each alone tells nothing`() {
    let texts = Dictionary(
      uniqueKeysWithValues: (1...6).map { ("\($0).csv", text($0, [1, 2, 3, 4, 5], count: 8)) })
    do throws(any Error) {
      _ = try readAll(texts)
      Issue.record("read in spite of its scale")
    } catch {
      let problems = (error as? Refusal)?.diagnostics ?? []
      #expect(problems.map(\.id) == ["score-scale"])
      #expect(problems.first?.message.contains("from 1 to 5, here and in 5 more") == true)
      #expect(problems.first?.message.contains("48 answers") == true)
    }
  }

  @Test func `leave few answers alone, and what labels vouch for`() throws {
    #expect(
      try readAll([
        "1.csv": text(1, [5, 3], count: 3), "2.csv": text(2, [4, 2], count: 3),
      ]).account.counted == 6)
    let vouched = source { $0.labels = [ScoreLabel(text: "10", score: 10)] }
    let texts = Dictionary(
      uniqueKeysWithValues: (1...3).map { ("\($0).csv", text($0, [1, 2, 3, 4, 5], count: 8)) })
    #expect(try readAll(texts, vouched).account.counted == 24)
  }

  @Test func `hold for every pass over a file`() throws {
    let low = text(2, [1, 3, 5, 4], count: 20)
    let reading = try readAll([
      "1.csv": text(1, whole, count: 60), "2.csv": low, "3.csv": low,
    ])
    #expect(reading.account.counted == 80)
    #expect(reading.duplicates == [0, 20, 0])
  }
}
