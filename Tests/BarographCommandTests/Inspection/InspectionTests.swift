import ArgumentParser
import Configuration
import Foundation
import Testing

@testable import BarographCommand

/// `barograph inspect`, as an analyst runs it.
struct InspectionTests {
  private static let question =
    "How likely is it that you would recommend our company, on a scale from 0 to 10, to a friend, a "
    + "colleague or anybody else who may have a use for what we do?"

  private func write(_ text: String, to name: String = "a.csv") throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write(text, to: name)
    return folder
  }

  private func json(_ result: Program.Result) throws -> [String: Any] {
    let value = try JSONSerialization.jsonObject(with: Data(result.output.utf8))
    return try #require(value as? [String: Any])
  }

  @Test(arguments: [40, 60, 80, 120])
  func `stays within the width of the page whatever columns are called`(_ width: Int) throws {
    let folder = try write(
      "\"\(Self.question)\",\"date \(String(repeating: "y", count: 300))\"\n9,2026-01-05\n3,2026-04-05\n"
    )
    let result = try Program.run(
      ["inspect", "a.csv"], in: folder.path.text, environment: ["COLUMNS": "\(width)"])
    #expect(result.status == 0, "\(result.error)")
    let lines = result.output.split(separator: "\n", omittingEmptySubsequences: false)
    let last = try #require(lines.firstIndex { $0.contains("write in barograph.yml") })
    for line in lines[..<last] { #expect(DisplayText.width(String(line)) <= width, "\(line)") }
    #expect(!result.output.contains("\u{1B}"))
    #expect(result.output.contains("        score: \"\(Self.question)\"\n"))
  }

  @Test func `shows layout, account, figures, assumptions and what to write`() throws {
    let folder = try write(
      "score;when;comment\n10;31.12.2026;good\n9;1.1.2027;\n;2.1.2027;\n11;3.1.2027;\n")
    let result = try Program.run(
      ["inspect", "a.csv", "--score", "score", "--date", "when", "--date-order", "dmy"],
      in: folder.path.text)
    #expect(result.status == 0, "\(result.error)")
    for line in [
      "  Format       CSV, utf-8, lines end in LF, semicolons between fields",
      "  Header       1 row, 3 columns", "  Date         when (dmy)", "  Comment      comment",
      "  Rows         4 read", "               2 counted", "               1 unanswered",
      "               1 set aside: 1 score-out-of-range",
      "  2026-Q4      +100 (\u{2212}59 to +100)  1\u{A0}answer",
      "        date: when", "        date-order: dmy",
    ] {
      #expect(result.output.contains(line + "\n"), "\(line)")
    }
  }

  @Test func `has every key in JSON`() throws {
    let folder = try write("score,date\n10,2026-01-05T10:00:00Z\nx,2026-01-06T10:00:00Z\n")
    let json = try json(
      Program.run(["inspect", "--json", "--score", "score", "a.csv"], in: folder.path.text))
    let keys = [
      "file", "format", "encoding", "lineEnds", "delimiter", "headerRows", "preset", "scoreColumn",
      "dateColumn", "dateOrder", "timeZone", "commentColumn", "productColumn", "dimensions",
      "assumptions", "rows", "counted", "unanswered", "excluded", "duplicates", "setAside",
      "reasons", "undated", "promoters", "passives", "detractors", "nps", "mean", "distribution",
      "byMonth", "byQuarter",
    ]
    for key in keys { #expect(json[key] != nil, "\(key)") }
    #expect(json["timeZone"] as? String == "UTC")
    #expect(json["preset"] as? String == "generic")
    #expect(json["duplicates"] as? Int == 0)
  }

  @Test func `takes labels, sheets and presets as flags, and refuses half ones`() throws {
    let folder = try write("score,date\n9,2026-01-05\n")
    for flag in ["best", "best=", "best=11", "=9", "best=x"] {
      let result = try Program.run(["inspect", "a.csv", "--label", flag], in: folder.path.text)
      #expect(result.status == 64, "\(flag)")
      #expect(result.output.isEmpty)
    }
    let flags = try ReadingFlags.parse(
      ["--label", "best=10", "--label", "a=b=0", "--preset", "generic", "--sheet", "S"])
    #expect(flags.source.labels.map(\.text) == ["best", "a=b"])
    #expect(flags.source.labels.map(\.score) == [10, 0])
    #expect(flags.source.preset == "generic")
    #expect(flags.source.sheet == "S")
    let inProject = try Program.run(
      ["inspect", "--root", ".", "--time-zone", "UTC"], in: folder.path.text)
    #expect(inProject.status == 64)
    #expect(inProject.error.contains("--time-zone"))
  }

  @Test func `shows the files that can be read beside one that can't`() throws {
    let folder = try write("score,date\n9,2026-01-05\n")
    try folder.write("name,age\nx,300\n", to: "b.csv")
    let text = try Program.run(["inspect", "a.csv", "b.csv"], in: folder.path.text)
    #expect(text.status == 65)
    #expect(text.output.hasPrefix("a.csv\n"))
    #expect(text.error.contains("b.csv:1: error"))
    let json = try Program.run(["inspect", "--json", "a.csv", "b.csv"], in: folder.path.text)
    let values = try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [[String: Any]]
    #expect(json.status == 65)
    #expect(values?.map { $0["file"] as? String } == ["a.csv"])
    let refused = try Program.run(["inspect", "b.csv"], in: folder.path.text)
    #expect(refused.status == 65)
    #expect(refused.output.isEmpty)
  }

  @Test func `counts by the days of a zone`() throws {
    let folder = try write("score,date\n9,2026-12-31T23:30:00Z\n")
    let fixed = try json(
      Program.run(["inspect", "--json", "--time-zone", "+01:00", "a.csv"], in: folder.path.text))
    #expect((fixed["byQuarter"] as? [String: Any])?.keys.sorted() == ["2027-Q1"])
    let written = try json(Program.run(["inspect", "--json", "a.csv"], in: folder.path.text))
    #expect((written["byQuarter"] as? [String: Any])?.keys.sorted() == ["2026-Q4"])
    let unknown = try Program.run(
      ["inspect", "--time-zone", "../passwd", "a.csv"], in: folder.path.text)
    #expect(unknown.status == 64)
    #expect(unknown.output.isEmpty)
  }
}
