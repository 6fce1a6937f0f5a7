import Configuration
import Fixtures
import Periods
import Responses
import Statistics
import Testing
import Threads

@testable import Responses

@Suite("The comments kept while reading")
struct CommentSampleTests {
  private var quoting: ReadingSettings {
    var settings = settings()
    settings.comments = .quarter
    return settings
  }

  private static let header = "id,date,score,product,comment,customer name\n"

  /// Invented rows, many with the same words.
  private func rows(_ count: Int, seed: UInt64) -> [String] {
    var random = SeededGenerator(seed: seed)
    func pick(_ values: [String]) -> String { values[Int(random.next() % UInt64(values.count))] }
    return (0..<count).map { number in
      let comment = pick([
        "", "-", "n/a", "None.", "good", "It came \(random.next() % 40) days late",
        "\"The chat, \(random.next() % 30) minutes in, was \(pick(["great", "slow", "fine"])).\"",
        "\"\(String(repeating: "A long story. ", count: 12))\(random.next() % 50)\"",
        "The very same words",
        "THE VERY SAME WORDS!", "Zoe was here again",
      ])
      return "R\(seed)-\(number),2026-0\(1 + random.next() % 9)-11,\(random.next() % 11),"
        + "\(pick(["Atlas", "Beacon", ""])),\(comment),\(pick(["Zoe Quill", "Max Ode"]))\n"
    }
  }

  @Test(arguments: 0..<6 as Range<UInt64>)
  func `do not depend on the order of rows, or on how they are cut into files`(seed: UInt64) throws
  {
    var random = SeededGenerator(seed: seed)
    let rows = rows(600, seed: seed)
    let whole = try read(Self.header + rows.joined(), source(), quoting).comments
    let mixed = rows.shuffled(using: &random)
    #expect(try read(Self.header + mixed.joined(), source(), quoting).comments == whole)
    let parts = try stride(from: 0, to: 600, by: 150).map { start in
      try read(
        Self.header + mixed[start..<start + 150].joined(), source(), quoting, path: "\(start).csv")
    }
    #expect(Reading(merging: parts).comments == whole)
    #expect(Reading(merging: parts.reversed()).comments == whole)
    #expect(!whole.shelves.isEmpty)
  }

  @Test func `do not depend on threads`() throws {
    let bytes = Array((Self.header + rows(4_000, seed: 3).joined()).utf8)
    let alone = try ResponseReader.read(
      path: "a.csv", source: source(), settings: quoting, contents: BytesInMemory(bytes))
    for size in [9_000, 31_000] {
      let means = ReadingMeans(threads: ThreadPool(threads: 3), chunkSize: size)
      let result = try ResponseReader.read(
        path: "a.csv", source: source(), settings: quoting, contents: BytesInMemory(bytes),
        means: means)
      #expect(result.comments == alone.comments)
    }
  }

  @Test func `are bounded, and count what says something`() throws {
    let rows = (0..<900).map { "\($0),2026-02-01,9,Atlas,It came \($0) hours late,\n" }
    let nothing = ["-", "n/a", "", "None", "no comment"].map {
      "x\($0),2026-02-01,9,Atlas,\($0),\n"
    }
    let result = try read(Self.header + (rows + nothing).joined(), source(), quoting)
    let sample = result.comments
    #expect(sample.counts.values.reduce(0, +) == 900)
    #expect(sample.shelves.values.flatMap(\.comments).count == CommentShelf.width)
    #expect(result.file.comments == 904)
  }

  @Test func `hold the same words once, of rows with other names too`() throws {
    let rows = ["Anna", "Zoe", ""].enumerated().map {
      "\($0),2026-02-01,9,Atlas,Zoe was very kind,\($1)\n"
    }
    for order in [rows, rows.reversed()] {
      let sample = try read(Self.header + order.joined(), source(), quoting).comments
      #expect(sample.shelves.values.flatMap(\.comments).map(\.text) == ["[name] was very kind"])
    }
  }

  @Test func `are those of rows that count`() throws {
    let text =
      "id,date,score,comment\n1,2026-02-01,11,this score is impossible\n2,2026-02-01,,there is no score\n"
      + "3,2026-02-31,9,there is no such day\n4,2026-02-01,9,left out by a filter\n"
      + "5,2026-02-01,9,this one does count\n5,2026-02-01,9,this one does count\n"
    let filtered = source {
      $0.id = "id"
      $0.filters = [RowFilter(column: "id", values: ["1", "2", "3", "5"])]
    }
    let sample = try read(text, filtered, quoting).comments
    #expect(sample.shelves.values.flatMap(\.comments).map(\.text) == ["this one does count"])
    #expect(sample.counts.values.reduce(0, +) == 1)
  }

  @Test func `are none unless wanted`() throws {
    let text = Self.header + rows(50, seed: 1).joined()
    #expect(try read(text, source(), settings()).comments == CommentSample())
  }

  @Test func `beyond the limit of cells are those of the latest, in any order`() {
    func sample(_ months: [Int]) -> CommentSample {
      var sample = CommentSample()
      for month in months {
        var shelf = CommentShelf()
        shelf.add(
          Comment(
            group: .promoter, length: .short, order: UInt64(month), words: 1, text: "\(month)"))
        sample.add(
          shelf, count: 1,
          to: CommentCell(
            survey: "", period: Period(.month, from: Month(index: month)), product: nil))
      }
      sample.trim()
      return sample
    }
    let all = Array(0..<CommentSample.cellLimit + 700)
    let whole = sample(all)
    #expect(whole.shelves.count == CommentSample.cellLimit)
    #expect(whole.counts.count == all.count)
    var (left, right) = (sample(all.filter { $0 % 3 == 0 }), sample(all.filter { $0 % 3 != 0 }))
    let first = left
    left += right
    right += first
    #expect(left == whole)
    #expect(right == whole)
  }

  @Test(arguments: [
    ("Customer name", OwnNames.Kind.person), ("first_name", .person), ("Vorname", .person),
    ("LastName", .person), ("Email Address", .email), ("E-Mail", .email), ("Customer", .person),
    ("Company", .whole), ("Phone number", .whole), ("order_id", .whole), ("Street", .whole),
  ])
  func `columns of names are told by their headers`(header: String, kind: OwnNames.Kind) {
    #expect(HeaderWords(header).ownNameKind == kind)
  }

  @Test(arguments: [
    "product name", "Region", "plan", "Customer type", "campaign name", "tenure",
    "What is the main reason for the score that you gave us?",
  ])
  func `other columns are none`(header: String) {
    #expect(HeaderWords(header).ownNameKind == nil)
  }
}
