import Configuration
import Diagnostics
import Foundation
import Periods
import Responses
import Statistics
import Testing

@testable import Analysis
@testable import Exports

struct ReportFilesTests {
  private func report() throws -> Report {
    var report = CountedReport()
    report.configuration.dimensions = [.init(key: "region", column: "region", label: "Region")]
    try report.add("2026-01-31", "Atlas", (50, 30, 20), region: "EMEA")
    try report.add("2026-04-30", "Atlas", (70, 20, 10), region: "EMEA")
    try report.add("2026-04-30", "Beacon", (3, 0, 1), region: "=APAC")
    try report.add("2026-04-30", "Cobalt", (20, 5, 5), region: "EMEA")
    report.setAside(SetAsideRow(line: 7, column: "score", reason: .scoreOutOfRange), of: 2)
    return try report.report
  }

  private func json() throws -> [String: Any] { try report().readJSON() }

  @Test func `states its version and accounts for every row`() throws {
    let json = try json()
    #expect(json["schema"] as? String == "barograph-report")
    #expect(json["schemaVersion"] as? Int == 1)
    let accounting = try #require(json["accounting"] as? [String: Any])
    let parts = ["counted", "unanswered", "excluded", "setAside"].compactMap {
      accounting[$0] as? Int
    }
    #expect(accounting["rows"] as? Int == parts.reduce(0, +))
    #expect(accounting["reasons"] as? [String: Int] == ["score-out-of-range": 2])
    let file = try #require((accounting["files"] as? [[String: Any]])?.first)
    let row = try #require((file["setAsideRows"] as? [[String: Any]])?.first)
    #expect(row["line"] as? Int == 7)
    #expect(row["reason"] as? String == "score-out-of-range")
    #expect(row["column"] as? String == "score")
  }

  @Test func `what is withheld is not compared, in every file`() throws {
    var report = CountedReport()
    report.configuration.dimensions = [.init(key: "region", column: "region", label: "Region")]
    for day in ["2026-01-31", "2026-04-30"] {
      try report.add(day, "Atlas", (50, 30, 20), region: "EMEA")
      try report.add(day, "Beacon", (5, 3, 2), region: "APAC")
      try report.add(day, "Comet", (1, 1, 1), region: "APAC")
      try report.add(day, "Delos", (1, 2, 1), region: "LATAM")
    }
    let survey = try report.report.readSurvey()
    func verdict(_ product: Int) throws -> [String: Any] {
      let products = try #require(survey["products"] as? [[String: Any]])
      let quarters = (products[product]["periods"] as? [String: Any])?["quarters"]
      let last = try #require((quarters as? [[String: Any]])?.last)
      return try #require(last["sincePrevious"] as? [String: Any])
    }
    #expect(try verdict(1)["verdict"] as? String == "too-few")
    #expect(try verdict(1)["points"] != nil)
    #expect(try verdict(2)["verdict"] as? String == "not-compared")
    #expect(try verdict(2)["points"] == nil)
    let changes = try #require(
      ReportTables(report.report).files.first { $0.name == "changes.csv" })
    let text = String(decoding: changes.bytes, as: UTF8.self)
    #expect(
      text.contains("\r\n,Beacon,quarter,2026-Q2,previous,2026-Q1,too-few,0,"))
    #expect(
      text.contains("\r\n,Delos,quarter,2026-Q2,previous,2026-Q1,not-compared,,,,,,,\r\n"))
  }

  @Test func `gives exact figures where shown and nothing but n where hidden`() throws {
    let survey = try #require((json()["surveys"] as? [[String: Any]])?.first)
    let products = try #require(survey["products"] as? [[String: Any]])
    let atlas = try #require(products[0]["overall"] as? [String: Any])
    #expect(atlas["nps"] as? Double == 45)
    #expect(atlas["promoters"] as? Int == 120)
    let beacon = try #require(products[2]["overall"] as? [String: Any])
    #expect(Set(beacon.keys) == ["n", "standing"])
    #expect(beacon["standing"] as? String == "hidden")
  }

  @Test func `the tables hold the same figures, guarded and with hidden ones left empty`() throws {
    let files = try ReportTables(report()).files
    #expect(
      files.map(\.name) == [
        "changes.csv", "control.csv", "files.csv", "moved.csv", "periods.csv", "rolling.csv",
        "segments.csv", "trends.csv",
      ])
    let segments = String(decoding: files[6].bytes, as: UTF8.self)
    #expect(segments.contains(",region,'=APAC,,overall,,4,hidden,,,,,,,\r\n"))
    let periods = String(decoding: files[4].bytes, as: UTF8.self)
    #expect(
      periods.contains(",Atlas,quarter,2026-Q2,2026-04-01,2026-06-30,yes,100,shown,70,20,10,60,"))
  }

  @Test func `trends stand beside the periods that they are of`() throws {
    let survey = try #require((json()["surveys"] as? [[String: Any]])?.first)
    let trend = try #require(survey["trend"] as? [String: Any])
    let drift = try #require(trend["drift"] as? [String: Any])
    #expect(drift["verdict"] as? String == "too-few" && drift["periods"] as? Int == 2)
    #expect(drift["from"] as? String == "2026-Q1" && drift["to"] as? String == "2026-Q2")
    let heterogeneity = try #require(trend["heterogeneity"] as? [String: Any])
    #expect(heterogeneity["verdict"] as? String == "too-few")
    #expect((trend["rolling"] as? [Any])?.isEmpty == true)
    let control = try #require(survey["controlChart"] as? [String: Any])
    #expect(control["status"] as? String == "too-few-months" && control["judged"] as? Int == 2)
    let trends = try #require(ReportTables(report()).files.last)
    #expect(
      String(decoding: trends.bytes, as: UTF8.self).contains(
        "\r\n,Atlas,quarter,2026-Q1,2026-Q2,2,too-few,,,,,,,,too-few,,,,,\r\n"))
  }

  @Test func `a control chart is one table of months and limits`() throws {
    var tally = Tally()
    for month in 0..<14 {
      let promoters = month == 13 ? 160 : 80
      tally.add(
        ScoreCounts([0, 0, 0, 0, 0, 0, 40, 0, 160 - promoters, promoters, 0]),
        to: Cell(
          survey: "", month: Month(index: 2024 * 12 + month), product: nil, segment: nil))
    }
    let configuration = Configuration(title: "Loyalty", sources: [])
    var file = FileReading(path: "a.csv", survey: "")
    file.lastAnswer = CivilDate("2025-02-28")
    let report = try Analyzer(configuration: configuration).report(
      on: Reading(tally: tally, files: [file]), asOf: nil)
    let control = try #require(ReportTables(report).files.first { $0.name == "control.csv" })
    let lines = String(decoding: control.bytes, as: UTF8.self).split(separator: "\r\n")
    #expect(lines.count == 15)
    #expect(lines[1] == ",2024-01,200,20,4.1255,20,35.8745,yes,")
    #expect(lines[14] == ",2025-02,200,60,4.1255,20,35.8745,no,above-limit")
  }
}
