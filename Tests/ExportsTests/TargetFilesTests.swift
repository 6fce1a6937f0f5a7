import Configuration
import Foundation
import Periods
import Responses
import Statistics
import Testing

@testable import Analysis
@testable import Exports

/// Targets and the effect of 1 in 10 as data.
struct TargetFilesTests {
  private func report(_ targets: [Target]) throws -> Report {
    var report = CountedReport()
    report.configuration.targets = targets
    try report.add("2026-04-30", "Atlas", (600, 300, 100))
    try report.add("2026-04-30", "Beacon", (3, 0, 1))
    try report.add("2026-04-30", "Comet", (1, 1, 2))
    return try report.report
  }

  private func survey(_ report: Report) throws -> [String: Any] { try report.readSurvey() }

  private let three = [
    Target(nps: 50), Target(product: "Atlas", nps: 52), Target(product: "Beacon", nps: 0),
  ]

  @Test func `report json has the targets with what they would take`() throws {
    let survey = try survey(report(three))
    let targets = try #require(survey["targets"] as? [[String: Any]])
    #expect(targets.map { $0["product"] as? String } == [nil, "Atlas", "Beacon"])
    #expect(
      targets.map { $0["standing"] as? String }
        == ["not-distinguishable", "not-distinguishable", "hidden"])
    let moves = try #require(targets[1]["moves"] as? [String: Any])
    #expect(moves["toScore"] as? Int == 20)
    #expect(
      moves["withinReach"] as? [String: Int] == ["detractorsFirst": 0, "passivesFirst": 0])
    let above = try #require(moves["above"] as? [String: Int])
    #expect(Set(above.keys) == ["detractorsFirst", "passivesFirst"])
    #expect(above.values.allSatisfy { $0 > 20 })
    #expect(targets[2]["moves"] is NSNull)
  }

  @Test func `report json has the effect of 1 in 10 with and without targets`() throws {
    for targets in [[], three] {
      let survey = try survey(report(targets))
      let list = try #require(survey["oneInTen"] as? [[String: Any]])
      #expect(list.map { $0["product"] as? String } == [nil, "Atlas"])
      let atlas = try #require(list.last)
      #expect(atlas["passivesToPromoters"] as? Double == 3)
      #expect(atlas["detractorsToPassives"] as? Double == 1)
      #expect(atlas["detractorsToPromoters"] as? Double == 2)
      #expect((survey["targets"] as? [Any])?.count == targets.count)
    }
  }

  @Test func `a table of targets is written where there are any`() throws {
    #expect(try !ReportTables(report([])).files.contains { $0.name == "targets.csv" })
    let file = try #require(ReportTables(report(three)).files.first { $0.name == "targets.csv" })
    let lines = String(decoding: file.bytes, as: UTF8.self).components(separatedBy: "\r\n")
    #expect(lines[0] == TableShape.targets.columns.map(\.name).joined(separator: ","))
    #expect(lines[2].hasPrefix(",Atlas,2026-Q2,52,not-distinguishable,1000,50,"))
    #expect(lines[3] == ",Beacon,2026-Q2,0,hidden,4,,,,,,,,")
  }

  @Test func `the data page names every member and column`() throws {
    let page = try String(
      contentsOfFile: #filePath.replacing(
        "Tests/ExportsTests/TargetFilesTests.swift", with: "Documentation/Data.md"),
      encoding: .utf8)
    let members = [
      "targets", "oneInTen", "standing", "moves", "toScore", "withinReach", "above",
      "detractorsFirst", "passivesFirst", "passivesToPromoters", "detractorsToPassives",
      "detractorsToPromoters",
    ]
    for name in members + TableShape.targets.columns.map(\.name)
      + TargetStanding.allCases.map(\.rawValue)
    {
      #expect(page.contains("`\(name)`"), "\(name)")
    }
  }
}
