import Analysis
import Fixtures
import JSON
import Testing

@testable import Exports

struct PublishedReportTests {
  private func read(_ text: String) throws -> PublishedReport {
    try PublishedReport(JSONReader.value(of: Array(text.utf8)))
  }

  private static let least = """
    {"schema": "barograph-report", "schemaVersion": 1, "title": "T", "asOf": "2026-06-30",
     "settings": {"hideBelow": 5}, "surveys": [],
     "accounting": {"rows": 3, "counted": 2, "unanswered": 1, "excluded": 0, "setAside": 0}}
    """

  @Test func `reads back what is written, figure for figure`() throws {
    for report in try SchemaReports.all {
      let written = try PublishedReport(report)
      let value = try JSONReader.value(of: ReportJSON(report).file.bytes)
      #expect(try PublishedReport(value) == written)
      #expect(!written.figures.isEmpty)
      let hidden = written.figures.filter { $0.estimate.standing == "hidden" }
      #expect(hidden.allSatisfy { $0.estimate.printed == nil && $0.estimate.distribution == nil })
    }
  }

  @Test func `does without what an earlier version did not write`() throws {
    let report = try read(Self.least)
    #expect(report.build == nil)
    #expect(report.program == nil)
    #expect(report.files.isEmpty)
    #expect(report.settings == [PublishedSetting(name: "hideBelow", value: "5")])
  }

  @Test func `no damage to a report makes it crash, or its comparison`() throws {
    var counted = CountedReport()
    try counted.add("2026-01-15", "Atlas", (60, 20, 20))
    try counted.add("2026-04-15", "Beacon", (3, 1, 0))
    let report = try counted.report
    let whole = try PublishedReport(report)
    let bytes = ReportJSON(report).file.bytes
    let parts: [String] = [
      "9", "-1", "null", "1099511627776", "\"\"", "[]", "{}", "true", "2026-Q1",
    ]
    var random = SeededGenerator(seed: 20_261_122)
    var read = 0
    for _ in 0..<60 {
      var damaged = bytes
      let start = Int(random.next() % UInt64(bytes.count))
      let end = min(bytes.count, start + Int(random.next() % 4))
      damaged.replaceSubrange(
        start..<end, with: parts[Int(random.next() % UInt64(parts.count))].utf8)
      guard let value = try? JSONReader.value(of: damaged),
        let other = try? PublishedReport(value)
      else { continue }
      read += 1
      #expect(ReportDifference(whole, other).mirrored == ReportDifference(other, whole))
      _ = try? RestatementRule(other, report).restatements
    }
    #expect(read > 0)
  }

  @Test(arguments: [
    ("\"barograph-report\"", "\"other\"", "schema"),
    ("\"schemaVersion\": 1", "\"schemaVersion\": 2", "schemaVersion"),
    ("\"title\": \"T\"", "\"title\": 7", "title"),
    ("\"asOf\": \"2026-06-30\",", "", "asOf"),
    ("\"rows\": 3", "\"rows\": 3.5", "accounting.rows"),
    ("\"rows\": 3", "\"rows\": -3", "accounting.rows"),
    ("\"rows\": 3", "\"rows\": 1e400", "accounting.rows"),
    ("\"surveys\": []", "\"surveys\": {}", "surveys"),
    ("\"surveys\": []", "\"surveys\": [{\"overall\": {\"n\": \"4\"}}]", "surveys[0].overall.n"),
    (
      "\"surveys\": []",
      "\"surveys\": [{\"overall\": {\"n\": 4, \"standing\": \"shown\", \"distribution\": [4]}}]",
      "surveys[0].overall.distribution"
    ),
  ])
  func `names the member that is not what it has to be`(
    _ part: String, _ other: String, _ path: String
  ) throws {
    let problem = try #require(throws: ShapeProblem.self) {
      try read(Self.least.replacing(part, with: other))
    }
    #expect(problem.path == path)
  }
}
