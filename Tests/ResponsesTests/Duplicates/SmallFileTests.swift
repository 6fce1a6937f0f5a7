import Configuration
import Diagnostics
import Statistics
import Testing

@testable import Responses

@Suite("Small and changed files that repeat each other")
struct SmallFileTests {
  /// Reads texts as the files of one survey.
  private func results(
    _ texts: [String: String], _ source: ResponseSource = source()
  ) throws -> [FileResult] {
    let files = texts.map { path, text in
      ResponseSet.File(path: path, source: source) { BytesInMemory(Array(text.utf8)) }
    }
    return try ResponseSet(files, settings: settings()).read { $0.map($1) }
  }

  private func ids(_ results: [FileResult]) -> [String] {
    results.flatMap { $0.diagnostics.map(\.id) }
  }

  @Test(arguments: 1...4)
  func `count files that are the same once and say so, however small`(count: Int) throws {
    let text = "date,score\n" + (1...count).map { "2026-01-0\($0),\($0)\n" }.joined()
    let results = try results(["a.csv": text, "b.csv": text])
    let reading = Reading(merging: results)
    #expect(reading.duplicates == [count, 0])
    #expect(reading.account.counted == count)
    #expect(ids(results) == ["files-equal"])
    #expect(results[1].diagnostics.first?.message.contains("a.csv") == true)
    #expect(results[0].file.assumptions.contains { $0.id == "repeated-records" })
  }

  @Test func `name each small copy once`() throws {
    let text = "date,score\n2026-01-05,9\n"
    let results = try results(["a.csv": text, "b.csv": text, "c.csv": text])
    #expect(Reading(merging: results).account.counted == 1)
    #expect(ids(results) == ["files-equal", "files-equal"])
  }

  @Test func `need no warning where hardly two rows are alike by chance`() throws {
    for text in [
      "date,score\n2026-01-05 10:23:45,9\n",
      "date,score,comment\n2026-01-05,9,The new search finds what I mean and not only what I typed into it; "
        + "thank you for that\n",
    ] {
      let results = try results(["a.csv": text, "b.csv": text])
      #expect(Reading(merging: results).duplicates == [1, 0])
      #expect(ids(results).isEmpty)
    }
  }

  @Test func `are others where a column, a row or what is stated for them differs`() throws {
    let one = "date,score,store\n2026-01-05,9,1\n"
    for other in [
      "date,score,store\n2026-01-05,9,2\n", "date,score,shop\n2026-01-05,9,1\n",
      "date,score,store\n2026-01-05,9,1\n2026-01-05,,1\n",
    ] {
      let results = try results(["a.csv": one, "b.csv": other])
      #expect(Reading(merging: results).account.counted == 2, "\(other)")
      #expect(ids(results).isEmpty, "\(other)")
    }
    let entries = ["email", "web"].map { channel in
      (path: channel, text: one, source: source { $0.constants = ["channel": channel] })
    }
    #expect(try readAll(entries).account.counted == 2)
  }

  @Test func `are doubted where a small one stands whole in a larger one`() throws {
    let rows = (1...9).map { "2026-01-0\($0),\($0)\n" }
    let results = try results([
      "a.csv": "date,score\n" + rows[2..<5].joined(), "b.csv": "date,score\n" + rows.joined(),
    ])
    #expect(Reading(merging: results).account.counted == 12)
    #expect(ids(results) == ["records-may-repeat"])
  }

  @Test func `count once where two rows hardly alike by chance repeat`() throws {
    let rows = (1...9).map { "2026-01-0\($0) 09:30:0\($0),\($0)\n" }
    let results = try results([
      "a.csv": "date,score\n" + rows[2..<4].joined(), "b.csv": "date,score\n" + rows.joined(),
    ])
    #expect(Reading(merging: results).duplicates == [2, 0])
    #expect(ids(results).isEmpty)
  }

  // MARK: Changed columns

  private let days = (1...28).map { $0 < 10 ? "2026-01-0\($0)" : "2026-01-\($0)" }

  @Test(arguments: [
    "date,score,comment,region", "region,date,score,comment", "date,region,score,comment",
    "comment,region,Score,Date",
  ])
  func `count an export once that has gained a column, wherever it stands`(header: String) throws {
    let before = days.enumerated().map { "\($1),\($0 % 11),said \($0)\n" }
    let after = (days + days.map { "2026-02" + $0.dropFirst(7) }).enumerated().map {
      let fields = ["date": $1, "score": "\($0 % 11)", "comment": "said \($0)", "region": "EMEA"]
      return header.split(separator: ",").map { fields[$0.lowercased()] ?? "" }
        .joined(separator: ",") + "\n"
    }
    let results = try results([
      "jan.csv": "date,score,comment\n" + before.joined(),
      "jan-feb.csv": header + "\n" + after.joined(),
    ])
    #expect(Reading(merging: results).account.counted == 56)
    #expect(results.flatMap(\.file.assumptions).contains { $0.id == "repeated-records" })
    #expect(ids(results).isEmpty)
  }

  @Test func `count an export once that has gained ids, or another name for its score`() throws {
    let rows = days.enumerated().map { (day: $1, score: $0 * 7 % 11) }
    let plain = "date,score\n" + rows.map { "\($0.day),\($0.score)\n" }.joined()
    let withIds =
      "response_id,date,score\n"
      + rows.enumerated().map { "r\($0),\($1.day),\($1.score)\n" }.joined()
    let renamed = "date,NPS\n" + rows.map { "\($0.day),\($0.score)\n" }.joined()
    for other in [withIds, renamed] {
      let reading = try readAll(["a.csv": plain, "b.csv": other, "c.csv": other])
      #expect(reading.account.counted == 28)
      #expect(reading.account.exclusions == [.duplicate: 56])
    }
  }

  @Test func `leave exports apart whose shared columns differ`() throws {
    func text(_ header: String, _ word: String, _ tail: String) -> String {
      header + "\n" + days.map { "\($0),9,\(word) on \($0)\(tail)\n" }.joined()
    }
    let reading = try readAll([
      "a.csv": text("date,score,comment", "fine", ""),
      "b.csv": text("date,score,comment,region", "good", ",EMEA"),
    ])
    #expect(reading.account.counted == 56)
  }

  @Test func `are found among many files of the same days`() throws {
    var texts: [String: String] = [:]
    for store in 10..<20 {
      texts["\(store).csv"] =
        "date,score,store\n"
        + days.enumerated().map { "\($1),\(($0 * 7 + store) % 11),\(store)\n" }.joined()
    }
    texts["copy of 15.csv"] = texts["15.csv"]
    let reading = try readAll(texts)
    #expect(reading.account.counted == 10 * 28)
    #expect(reading.files.filter { $0.account.excluded > 0 }.map(\.path) == ["15.csv"])
  }
}
