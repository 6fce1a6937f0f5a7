import Configuration
import Diagnostics
import Foundation
import Periods
import Responses
import Statistics
import Testing

@testable import Analysis
@testable import Exports

struct MovementFilesTests {
  private func report() throws -> Report {
    var report = CountedReport()
    try report.add("2026-01-31", "Atlas", (50, 30, 20))
    try report.add("2026-04-30", "Atlas", (70, 20, 10))
    try report.add("2026-01-31", "Beacon", (30, 30, 40))
    try report.add("2026-04-30", "Beacon", (60, 60, 80))
    try report.add("2026-01-31", "Cobalt", (1, 1, 1))
    try report.add("2026-04-30", "Cobalt", (2, 0, 1))
    return try report.report
  }

  @Test func `report.json holds the effects, which add up to the change`() throws {
    let survey = try report().readSurvey()
    let movement = try #require((survey["movements"] as? [[String: Any]])?.first)
    #expect(movement["period"] as? String == "2026-Q2")
    #expect(movement["against"] as? String == "2026-Q1")
    let split = try #require((movement["splits"] as? [[String: Any]])?.first)
    #expect(split["by"] as? String == "product" && split["dimension"] is NSNull)
    let parts = try #require(split["parts"] as? [[String: Any]])
    #expect(parts.map { $0["rest"] as? Bool } == [false, true])
    let sum = parts.reduce(0.0) {
      $0 + ($1["within"] as? Double ?? .nan) + ($1["mix"] as? Double ?? .nan)
    }
    let quarters = try #require(
      (survey["periods"] as? [String: Any])?["quarters"] as? [[String: Any]])
    let scores = quarters.compactMap { $0["nps"] as? Double }
    #expect(abs(sum - (scores[1] - scores[0])) < 1e-3)
    let pull = try #require((survey["pulls"] as? [[String: Any]])?.first)
    let pulls = try #require(pull["parts"] as? [[String: Any]])
    #expect(abs(pulls.reduce(0.0) { $0 + ($1["pull"] as? Double ?? .nan) }) < 1e-3)
  }

  @Test
  func `moved.csv has a row a part and one for all of them, and hidden ones only in the rest`()
    throws
  {
    let files = try ReportTables(report()).files
    let file = try #require(files.first { $0.name == "moved.csv" })
    let lines = String(decoding: file.bytes, as: UTF8.self).split(separator: "\r\n")
    #expect(lines.count == 4)
    #expect(
      Set(lines.map { $0.split(separator: ",", omittingEmptySubsequences: false).count }) == [24])
    #expect(lines[1].hasPrefix(",2026-Q2,previous,2026-Q1,product,,part,"))
    #expect(lines[2].hasPrefix(",2026-Q2,previous,2026-Q1,product,,rest,,"))
    #expect(lines[3].hasPrefix(",2026-Q2,previous,2026-Q1,product,,sum,,203,303,1,1,"))
    #expect(!lines.contains { $0.contains("Cobalt") })
  }
}
