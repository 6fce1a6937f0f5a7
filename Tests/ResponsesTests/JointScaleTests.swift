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

  @Test func `are the same in whatever order files are given and read`() {
    let texts = Dictionary(
      uniqueKeysWithValues: (1...4).flatMap { month in
        [
          ("a\(month).csv", text(month, [1, 2, 3, 4, 5], count: 8)),
          ("b\(month).csv", text(month, [1, 3, 7, 4], count: 9, header: "date,score,region")),
        ]
      })
    var found: Set<[String]> = []
    for isBackwards in [false, true] {
      do throws(any Error) {
        _ = try readAll(texts, isBackwards: isBackwards)
        Issue.record("read in spite of its scale")
      } catch {
        found.insert((error as? Refusal)?.diagnostics.map { $0.place?.file ?? "" } ?? [])
      }
    }
    #expect(found == [["a1.csv", "b1.csv"]])
  }

  // MARK: Files looked at one by one

  private func looked(_ texts: [(path: String, text: String)]) -> [Result<FileResult, Refusal>] {
    let files = texts.map { path, text in
      ResponseSet.File(path: path, source: source()) { BytesInMemory(Array(text.utf8)) }
    }
    return ResponseSet.readEach(files, settings: .inspection)
  }

  @Test func `let a month of low answers be looked at beside others as a build reads it`() throws {
    let low = text(2, [1, 3, 5, 4], count: 20)
    let outcomes = looked([("2.csv", low), ("1.csv", text(1, whole, count: 60))])
    let results = try outcomes.map { try $0.get() }
    #expect(results.map(\.file.path) == ["2.csv", "1.csv"])
    #expect(results.map(\.file.account.counted) == [20, 60])
    #expect(
      results[0].file.assumptions.contains {
        $0.id == "scale-proven" && $0.sentence.contains("1.csv")
      })
    let alone = looked([("2.csv", low)])
    #expect((try? alone[0].get()) == nil)
  }

  @Test func `refuse files together that are looked at, with the reason once`() {
    let low = (1...3).map { ("\($0).csv", text($0, [1, 2, 3, 4, 5], count: 8)) }
    let other = text(4, whole, count: 40, header: "date,score,tool,region")
      .replacing("score", with: "nps")
    let outcomes = looked([low[1], ("9.csv", other), low[2], low[0]])
    let diagnostics = outcomes.map { outcome -> [String]? in
      if case .failure(let refusal) = outcome { return refusal.diagnostics.map(\.id) }
      return nil
    }
    #expect(diagnostics == [[], nil, [], ["score-scale"]])
  }
}
