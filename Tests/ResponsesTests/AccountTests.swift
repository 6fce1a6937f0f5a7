import Fixtures
import Configuration
import Diagnostics
import Periods
import Responses
import Statistics
import Testing

@Suite("The account of rows")
struct AccountTests {
  private static let header = "score,date,product,region,status\n"

  private var plain: ResponseSource {
    source {
      $0.score = "score"
      $0.date = "date"
      $0.product = "product"
      $0.filters = [RowFilter(column: "status", values: ["complete", "done"])]
    }
  }

  @Test func `puts every row into exactly one part of the account`() throws {
    let rows = [
      "9,2026-01-02,Atlas,EMEA,complete",  // counted
      " 10.0 ,2026-01-02T10:00:00Z,Atlas,,done",  // counted
      ",2026-01-02,Atlas,EMEA,complete",  // unanswered
      "N/A,,Atlas,EMEA,complete",  // unanswered, whatever else is wrong
      "9,2026-01-02,Atlas,EMEA,preview",  // excluded
      "eleven,nonsense,Atlas,EMEA,partial",  // excluded before the answer is judged
      "11,2026-01-02,Atlas,EMEA,complete",
      "7.5,2026-01-02,Atlas,EMEA,complete",
      "good,2026-01-02,Atlas,EMEA,complete",
      "7,,Atlas,EMEA,complete",
      "7,n/a,Atlas,EMEA,complete",
      "7,2026-02-30,Atlas,EMEA,complete",
      "7,2026-10-01,Atlas,EMEA,complete",
      "7,2026-01-02,Atlas,EMEA",
      "7,2026-01-02,At\"las,\"EM\"EA,complete",
    ]
    let text = Self.header + rows.joined(separator: "\n")
    let result = try read(text, plain, settings(["region"], asOf: "2026-09-30"))
    var expected = Account()
    expected.counted = 2
    expected.unanswered = 2
    expected.exclusions = [.filtered: 2]
    expected.setAside = [
      .scoreOutOfRange: 1, .scoreNotWhole: 1, .scoreNotANumber: 1, .dateMissing: 2,
      .dateUnreadable: 1, .afterAsOf: 1, .raggedRecord: 1, .malformedQuote: 1,
    ]
    #expect(result.file.account == expected)
    #expect(result.file.account.rows == rows.count)
    #expect(
      result.file.setAside.map { "\($0.line) \($0.column ?? "-") \($0.reason.rawValue)" } == [
        "8 score score-out-of-range", "9 score score-not-whole", "10 score score-not-a-number",
        "11 date date-missing", "12 date date-missing", "13 date date-unreadable",
        "14 date after-as-of", "15 - ragged-record", "16 - malformed-quote",
      ])
  }

  @Test(arguments: 0..<30)
  func `adds up for random files, however they are cut`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    func pick(_ values: [String]) -> String { values[Int(random.next() % UInt64(values.count))] }
    var text = Self.header
    for _ in 0..<200 {
      let fields = [
        pick(["0", "7", "10", "", "NA", "11", "-1", "3.5", "9,0", "x", "\"8\"", "99999999999999"]),
        pick(["2026-01-31", "2025-12-01 10:00", "", "31.12.2025", "2027-01-01", "soon"]),
        pick(["Atlas", "Beacon", "", " Atlas "]), pick(["EMEA", "APAC", "\"a\nb\"", "\"a"]),
        pick(["complete", "done", "preview", ""]),
      ]
      text += fields.prefix(Int(random.next() % 20) == 0 ? 3 : 5).joined(separator: ",")
      text += pick(["\n", "\n", "\n", "\r\n", "\n\n"])
    }
    let reading = source {
      $0.score = "score"
      $0.date = "date"
      $0.dateOrder = .dayMonthYear
      $0.filters = plain.filters
    }
    let whole = try read(text, reading, settings(["region"], asOf: "2026-12-31"))
    let cut = try read(
      text, reading, settings(["region"], asOf: "2026-12-31"), piece: Int(random.next() % 50) + 1)
    #expect(whole == cut)
    let account = whole.file.account
    #expect(account.setAsideTotal == whole.file.setAside.count)
    #expect(
      account.rows == account.counted + account.unanswered + account.excluded
        + account.setAsideTotal)
    let cells = whole.tally.counts
    let all = cells.filter { $0.key.segment == nil }.values.reduce(ScoreCounts(), +)
    let split = cells.filter { $0.key.segment != nil }.values.reduce(ScoreCounts(), +)
    #expect(all.total == account.counted)
    #expect(all == split)
  }

  @Test func `merges files in any order to the same reading`() throws {
    let files = try (1...6).map { number in
      try read(
        "score,date,product\n\(number),2026-0\(number)-01,P\(number % 2)\n9,2026-01-01,P0\n",
        path: "\(number).csv")
    }
    let forward = Reading(merging: files)
    #expect(Reading(merging: files.reversed()) == forward)
    #expect(forward.files.map(\.path) == (1...6).map { "\($0).csv" })
    #expect(forward.account.counted == 12)
    #expect(forward.firstAnswer?.text == "2026-01-01")
    #expect(forward.lastAnswer?.text == "2026-06-01")
  }

  @Test func `lists the first thousand rows set aside and counts all`() throws {
    let rows =
      String(repeating: "10,2026-01-01\n", count: 15_000)
      + String(repeating: "junk,2026-01-01\n", count: 1_200)
    let result = try read(
      "score,date\n\(rows)", source { $0.score = "score" }, settings())
    #expect(result.file.setAside.count == FileReading.setAsideLimit)
    #expect(result.file.account.setAsideTotal == 1_200)
  }

  @Test func `refuses a build of which too much was set aside`() throws {
    func reading(bad: Int, late: Int = 0) throws -> Reading {
      let text =
        "score,date\n" + String(repeating: "9,2026-01-01\n", count: 100 - bad - late)
        + String(repeating: "12,2026-01-01\n", count: bad)
        + String(repeating: "9,2027-01-01\n", count: late)
      return Reading(merging: [
        try read(text, source { $0.score = "score" }, settings(asOf: "2026-12-31"))
      ])
    }
    try reading(bad: 5).checkQuality(QualitySettings())
    try reading(bad: 0, late: 60).checkQuality(QualitySettings())
    let refusal = #expect(throws: Refusal.self) {
      try reading(bad: 6).checkQuality(QualitySettings())
    }
    let diagnostic = try #require(refusal?.diagnostics.first)
    #expect(diagnostic.id == "too-much-set-aside")
    #expect(
      diagnostic.message == "6 of 100 rows were set aside, more than 5%: 6 score-out-of-range")
  }
}
