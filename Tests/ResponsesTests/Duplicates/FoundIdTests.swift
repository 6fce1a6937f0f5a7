import Configuration
import Diagnostics
import Testing

@testable import Responses

/// Columns of ids that nobody named, but that a header suggests.
@Suite("Ids found by their header")
struct FoundIdTests {
  /// A file whose ids were noted though no entry names their column.
  private func count(_ path: String, _ rows: [String]) throws -> FileCount {
    let named = source {
      $0.id = "id"
      $0.score = "score"
    }
    let text = "id,date,score\n" + rows.map { $0 + "\n" }.joined()
    let file = ResponseSet.File(path: path, source: named) { BytesInMemory(Array(text.utf8)) }
    let count = try ResponseReader.count(
      file, in: ResponseSet([file], settings: settings()),
      pass: ReadingPass(keys: KeyRequest(ids: .keys)))
    return FileCount(result: count.result, keys: count.keys, source: source())
  }

  private func day(_ number: Int) -> String { "\(number < 10 ? "0" : "")\(number)" }

  private func rows(_ count: Int, month: Int, shift: Int = 0) -> [String] {
    (1...count).map { "\($0),2026-0\(month)-\(day($0)),\(($0 + shift) % 11)" }
  }

  @Test func `tell duplicates where they stand beside the same answers`() throws {
    var corrected = rows(20, month: 1)
    corrected[4] = "5,2026-01-05,0"
    let settlement = Settlement([
      try count("a.csv", rows(20, month: 1)), try count("b.csv", corrected),
    ])
    #expect(settlement.excluded[0]?.count == 20)
    #expect(settlement.excluded[1] == nil)
  }

  @Test func `are left alone between files that number their rows anew`() throws {
    let settlement = Settlement([
      try count("jan.csv", rows(20, month: 1)), try count("feb.csv", rows(20, month: 2, shift: 3)),
    ])
    #expect(settlement.excluded.isEmpty)
    #expect(settlement.assumptions[0]?.map(\.id) == ["ids-restart"])
    #expect(settlement.assumptions[1]?.map(\.id) == ["ids-restart"])
  }

  @Test func `are left alone in files of a few rows that number them anew`() throws {
    let files = try (1...3).map { try count("\($0).csv", rows(4, month: $0, shift: $0)) }
    #expect(Settlement(files).excluded.isEmpty)
  }

  @Test func `count the copies of such files once all the same`() throws {
    let files = [
      try count("1.csv", rows(20, month: 1)), try count("2.csv", rows(20, month: 2, shift: 3)),
      try count("3.csv", rows(20, month: 1)), try count("4.csv", rows(20, month: 2, shift: 3)),
    ]
    let settlement = Settlement(files)
    #expect(settlement.excluded.mapValues(\.count) == [0: 20, 1: 20])
  }

  @Test func `are none where one file repeats them for different answers`() throws {
    let customers = (1...20).map { "\($0 % 4),2026-01-\(day($0)),\($0 % 11)" }
    let settlement = Settlement([try count("a.csv", customers)])
    #expect(settlement.excluded.isEmpty)
    #expect(settlement.assumptions[0]?.map(\.id) == ["ids-repeat"])
  }

  @Test func `leave the rows of one file alone, which all count where it counts`() throws {
    let copies = rows(20, month: 1) + rows(20, month: 1)
    #expect(Settlement([try count("a.csv", copies)]).excluded.isEmpty)
    let both = Settlement([try count("a.csv", copies), try count("b.csv", copies)])
    #expect(both.excluded.mapValues(\.count) == [0: 40])
  }

  @Test func `are not looked at in the only file of a survey`() throws {
    let text = "response_id,date,score\nB,2026-01-05,9\nA,2026-01-05,9\nC,2026-01-05,9\n"
    let file = ResponseSet.File(path: "a.csv", source: source()) {
      BytesInMemory(Array(text.utf8))
    }
    let alone = try ResponseReader.count(file, in: ResponseSet([file], settings: settings()))
    #expect(alone.keys.idsNoted == .none)
    let other = ResponseSet.File(path: "b.csv", source: source()) {
      BytesInMemory(Array(text.utf8))
    }
    let beside = try ResponseReader.count(
      file, in: ResponseSet([file, other], settings: settings()))
    #expect(beside.keys.idsNoted == .keys)
  }
}
