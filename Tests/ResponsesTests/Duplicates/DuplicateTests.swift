import Configuration
import Diagnostics
import Fixtures
import Periods
import Statistics
import Testing

@testable import Responses

/// Reads texts as the files of one survey, one entry for all.
func readAll(
  _ texts: [String: String], _ source: ResponseSource = source(),
  _ settings: ReadingSettings = settings(), isBackwards: Bool = false
) throws -> Reading {
  try readAll(texts.map { ($0.key, $0.value, source) }, settings, isBackwards: isBackwards)
}

/// Reads texts with an entry each.
func readAll(
  _ files: [(path: String, text: String, source: ResponseSource)],
  _ settings: ReadingSettings = settings(), isBackwards: Bool = false
) throws -> Reading {
  let files = files.map { file in
    ResponseSet.File(path: file.path, source: file.source) {
      BytesInMemory(Array(file.text.utf8))
    }
  }
  let results = try ResponseSet(files, settings: settings).read { indices, work in
    // Files may be finished in whatever order.
    let done = Dictionary(
      uniqueKeysWithValues: (isBackwards ? indices.reversed() : indices).map { ($0, work($0)) })
    return indices.compactMap { done[$0] }
  }
  return Reading(merging: results)
}

extension Reading {
  /// All scores that count.
  var scores: ScoreCounts {
    tally.counts.filter { $0.key.segment == nil }.values.reduce(ScoreCounts(), +)
  }

  var duplicates: [Int] { files.map { $0.account.exclusions[.duplicate] ?? 0 } }
}

@Suite("Duplicates by id")
struct IdDuplicateTests {
  private let named = source {
    $0.id = "response_id"
    $0.score = "score"
  }

  @Test func `count the response answered last`() throws {
    let reading = try readAll(
      [
        "1.csv": "response_id,date,score\na,2026-01-05T10:00:00,3\nb,2026-01-06,9\n",
        "2.csv": "response_id,date,score\na,2026-01-05T09:00:00,10\nb,2026-01-07,2\n",
      ], named)
    #expect(reading.duplicates == [1, 1])
    #expect(reading.scores == ScoreCounts([0, 0, 1, 1, 0, 0, 0, 0, 0, 0, 0]))
    #expect(reading.account.rows == 4)
    #expect(reading.account.counted == 2)
    #expect(
      reading.files[0].assumptions.map(\.sentence).contains {
        $0.hasPrefix("1 duplicate is left out: of responses with the same “response_id”")
          && $0.hasSuffix("1 of them has another score than that one.")
      })
  }

  @Test func `count the one in the later file, and further down in it, of the same time`() throws {
    let reading = try readAll(
      [
        "1.csv": "response_id,date,score\na,2026-01-05,3\n",
        "2.csv": "response_id,date,score\na,2026-01-05,4\nx,2026-01-05,1\n a ,2026-01-05,5\n",
      ], named)
    #expect(reading.duplicates == [1, 1])
    #expect(reading.scores == ScoreCounts([0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0]))
  }

  @Test func `are never blank ids, and never those of another survey`() throws {
    let blank = try readAll(
      [
        "1.csv":
          "response_id,date,score\n,2026-01-05,3\n,2026-01-05,3\nNA,2026-01-05,3\nNA,2026-01-05,3\n"
      ],
      named)
    #expect(blank.account.counted == 4)
    var other = named
    other.survey = "After support"
    let text = "response_id,date,score\na,2026-01-05,3\n"
    let two = try readAll([("1.csv", text, named), ("2.csv", text, other)])
    #expect(two.account.counted == 2)
  }

  @Test func `are only rows that would count`() throws {
    let reading = try readAll(
      [
        "1.csv": "response_id,date,score\na,2026-01-05,9\nb,2026-01-05,77\n",
        "2.csv": "response_id,date,score\na,2026-01-08,\nb,2026-01-05,7\n",
      ], named)
    #expect(reading.account.counted == 2)
    #expect(reading.account.unanswered == 1)
    #expect(reading.account.setAsideTotal == 1)
    #expect(reading.duplicates == [0, 0])
  }

  @Test func `cost nothing to rule out where ids ascend and files do not overlap`() throws {
    func count(_ rows: [String]) throws -> FileCount {
      let file = ResponseSet.File(path: "a.csv", source: named) {
        BytesInMemory(Array(("response_id,date,score\n" + rows.joined()).utf8))
      }
      return try ResponseReader.count(file, settings: settings())
    }
    let ascending = try count((1...100).map { "\($0),2026-01-05,9\n" })
    #expect(ascending.keys.ids.isEmpty)
    #expect(KeyNeeds([ascending, ascending]).requests.count == 2)
    let later = try count((101...200).map { "\($0),2026-01-05,9\n" })
    #expect(KeyNeeds([ascending, later]).requests.isEmpty)
    let mixed = try count((1...100).map { "\($0 * 37 % 101),2026-01-05,9\n" })
    #expect(!mixed.keys.ids.isEmpty)
  }

  @Test func `are found where ids ascend at first and not further down`() throws {
    let rows = (1...20_000).map { "\($0),2026-01-05,9,\(String(repeating: "x", count: 40))\n" }
    let reading = try readAll(
      ["1.csv": "response_id,date,score,comment\n" + rows.joined() + rows[5] + rows[6]], named)
    #expect(reading.duplicates == [2])
    #expect(reading.account.counted == 20_000)
  }

  @Test(arguments: 0..<20)
  func `count each id once, whatever files the rows are parted into`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let ids = (0..<60).map { "id-\($0)" }
    var rows = ids.map { ($0, Int(random.next() % 11)) }
    for _ in 0..<90 { rows.append((ids[Int(random.next() % 60)], Int(random.next() % 11))) }
    rows.shuffle(using: &random)
    var texts: [String: String] = [:]
    for (id, score) in rows {
      let file = "\(random.next() % (seed % 5 + 1)).csv"
      let day = random.next() % 28 + 1
      texts[file, default: "response_id,date,score\n"] +=
        "\(id),2026-02-\(day < 10 ? "0" : "")\(day),\(score)\n"
    }
    let reading = try readAll(texts, named)
    #expect(reading.account.counted == 60)
    #expect(reading.scores.total == 60)
    #expect(reading.account.exclusions == [.duplicate: 90])
    #expect(try readAll(texts, named, isBackwards: true) == reading)
  }
}

@Suite("Duplicates by respondent")
struct RespondentDuplicateTests {
  private func entry(_ rule: DuplicateRule) -> ResponseSource {
    source {
      $0.respondent = "customer"
      $0.duplicates = rule
    }
  }

  private let texts = [
    "1.csv": """
    customer,date,score,product
    c1,2026-01-05 10:00,1,Atlas
    c1,2026-01-05 11:00,2,Atlas
    c1,2026-03-31,3,Beacon
    ,2026-01-05,4,Atlas
    ,2026-01-05,4,Atlas
    """,
    "2.csv": """
    customer,date,score,product
    c1,2026-03-31,5,ATLAS
    c1,2026-04-01,6,Atlas
    c2,2026-01-05,7,Atlas
    """,
  ]

  private var project: ReadingSettings {
    var settings = settings()
    settings.products = [MergedValue(name: "Atlas", values: ["ATLAS"])]
    return settings
  }

  @Test func `count the latest or the first answer of a quarter about a product`() throws {
    let latest = try readAll(texts, entry(.latestPerQuarter), project)
    #expect(latest.scores == ScoreCounts([0, 0, 0, 1, 2, 1, 1, 1, 0, 0, 0]))
    #expect(latest.duplicates == [2, 0])
    let first = try readAll(texts, entry(.firstPerQuarter), project)
    #expect(first.scores == ScoreCounts([0, 1, 0, 1, 2, 0, 1, 1, 0, 0, 0]))
    #expect(first.duplicates == [1, 1])
    #expect(try readAll(texts, entry(.all), project).account.counted == 8)
  }

  @Test func `follow the quarters of the fiscal calendar`() throws {
    var fiscal = project
    fiscal.calendar = try #require(FiscalCalendar(firstMonth: 2))
    // January ends a quarter, February to April are one.
    let latest = try readAll(texts, entry(.latestPerQuarter), fiscal)
    #expect(latest.scores == ScoreCounts([0, 0, 1, 1, 2, 0, 1, 1, 0, 0, 0]))
  }

  @Test func `are looked for among the responses that ids leave`() throws {
    var both = entry(.firstPerQuarter)
    both.id = "id"
    let reading = try readAll(
      [
        "1.csv": "id,customer,date,score\nr1,c1,2026-01-05,1\nr2,c1,2026-01-06,2\n",
        "2.csv": "id,customer,date,score\nr1,c1,2026-02-05,3\n",
      ], both)
    // The later r1 counts as the response, and r2 is then the first of its quarter.
    #expect(reading.scores == ScoreCounts([0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0]))
    #expect(reading.duplicates == [1, 1])
  }
}
