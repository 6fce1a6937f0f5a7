import Configuration
import Diagnostics
import Fixtures
import Statistics
import Testing

@testable import Responses

@Suite("Files without ids that repeat each other")
struct RepetitionTests {
  private func day(_ number: Int) -> String {
    let (month, day) = (number / 28 + 1, number % 28 + 1)
    return "2026-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
  }

  /// Rows of some days, so many a day, with scores of one's own drawing.
  private func rows(
    _ days: Range<Int>, perDay: Int, seed: UInt64, comments: Bool = false
  ) -> [String] {
    var random = SeededGenerator(seed: seed)
    return days.flatMap { number in
      (0..<perDay).map { _ in
        let comment = comments ? ",word\(random.next() % 1_000_000)" : ""
        return "\(day(number)),\(random.next() % 11)\(comment)\n"
      }
    }
  }

  private func text(_ rows: [String], comments: Bool = false) -> String {
    "date,score" + (comments ? ",comment" : "") + "\n" + rows.joined()
  }

  @Test(arguments: [1, 3, 40], [false, true])
  func `count a cumulative export once`(perDay: Int, comments: Bool) throws {
    let all = rows(0..<56, perDay: perDay, seed: 1, comments: comments)
    let reading = try readAll([
      "jan.csv": text(Array(all[..<(28 * perDay)]), comments: comments),
      "jan-feb.csv": text(all, comments: comments),
    ])
    #expect(reading.account.counted == all.count)
    #expect(reading.account.exclusions == [.duplicate: 28 * perDay])
    let sentence = try #require(
      reading.files.flatMap(\.assumptions).first { $0.id == "repeated-records" }?.sentence)
    #expect(sentence.hasPrefix("\(28 * perDay) duplicates are left out: "))
  }

  @Test func `count three exports that grow, the last day of each being cut short`() throws {
    let all = rows(0..<84, perDay: 20, seed: 5, comments: true)
    let reading = try readAll([
      "1.csv": text(Array(all[..<550]), comments: true),
      "2.csv": text(Array(all[..<1_110]), comments: true), "3.csv": text(all, comments: true),
    ])
    #expect(reading.account.counted == all.count)
    #expect(reading.duplicates == [550, 1_110, 0])
  }

  @Test(arguments: [1, 3, 40, 400], 0..<5)
  func `leave alone what two channels got on the same days`(perDay: Int, seed: UInt64) throws {
    let reading = try readAll([
      "email.csv": text(rows(0..<28, perDay: perDay, seed: seed)),
      "web.csv": text(rows(0..<28, perDay: perDay, seed: seed + 100)),
    ])
    #expect(reading.account.excluded == 0)
    #expect(reading.account.counted == 56 * perDay)
  }

  @Test func `leave a single equal row alone`() throws {
    let reading = try readAll([
      "jan.csv": "date,score\n2026-01-30,4\n2026-01-31,9\n",
      "feb.csv": "date,score\n2026-01-31,9\n2026-02-01,7\n",
    ])
    #expect(reading.account.excluded == 0)
  }

  @Test func `leave rows that are equal within a file alone`() throws {
    let all = (0..<28).flatMap { [day($0) + ",9\n", day($0) + ",9\n"] }
    let reading = try readAll(["a.csv": text(all), "b.csv": text(all)])
    #expect(reading.account.counted == 56)
    #expect(reading.duplicates == [56, 0])
  }

  @Test func `leave files apart for which different things are stated`() throws {
    let all = text(rows(0..<28, perDay: 3, seed: 9))
    let entries = ["email", "web"].map { channel in
      (path: channel, text: all, source: source { $0.constants = ["channel": channel] })
    }
    #expect(try readAll(entries).account.excluded == 0)
  }

  @Test func `are doubted where half of the records repeat`() throws {
    let all = rows(0..<28, perDay: 10, seed: 3, comments: true)
    let others = rows(0..<28, perDay: 10, seed: 4, comments: true)
    let mixed = all.indices.map { $0 % 3 == 0 ? others[$0] : all[$0] }
    let files = ["a.csv": all, "b.csv": mixed].map {
      ResponseSet.File(
        path: $0.key, source: source(), contents: Self.contents(text($0.value, comments: true)))
    }
    let results = try ResponseSet(files, settings: settings()).read { $0.map($1) }
    #expect(results.flatMap(\.diagnostics).map(\.id) == ["records-may-repeat"])
    #expect(Reading(merging: results).account.excluded == 0)
  }

  private static func contents(_ text: String) -> @Sendable () -> any FileContents {
    { BytesInMemory(Array(text.utf8)) }
  }
}
