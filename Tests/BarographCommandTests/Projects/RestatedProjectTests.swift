import Foundation
import Testing

@testable import BarographCommand

/// Reports that restate earlier ones, and the difference of two, by the program itself.
struct RestatedProjectTests {
  /// A project whose second file, where there is one, came late.
  private func project(_ folder: TemporaryFolder, late: Int = 0) throws {
    let lines = (0..<300).map { "2026-0\(1 + $0 % 5)-05,\($0 % 11)\n" }
    try folder.write("date,score\n" + lines.joined(), to: "a.csv")
    if late > 0 {
      let lines = (0..<late).map { _ in "2026-03-30,0\n" }
      try folder.write("date,score\n" + lines.joined(), to: "late.csv")
    }
    try folder.write(
      "title: T\nas-of: 2026-06-30\nresponses: [{files: \"*.csv\"}]\n", to: "barograph.yml")
  }

  private func build(_ folder: TemporaryFolder, _ further: [String] = []) throws -> Program.Result {
    try Program.run(["build"] + further, in: folder.path.text)
  }

  @Test func `the method page says what late answers did to a published score`() throws {
    let folder = try TemporaryFolder()
    try project(folder)
    #expect(try build(folder, ["--output", "old"]).status == 0)
    #expect(try !folder.read("old/method.html").contains("restated-section"))
    try project(folder, late: 18)
    let result = try build(folder, ["--previous", "old"])
    #expect(result.status == 0, "\(result.error)")
    let page = try folder.read("output/method.html")
    #expect(page.contains("Q1 2026 was "))
    #expect(page.contains("now: 18 late answers."))
    #expect(page.contains("Compared with the report as of 30\u{A0}June\u{A0}2026, build "))
    let file = try build(folder, ["--previous", "old/data/report.json", "--output", "other"])
    #expect(file.status == 0, "\(file.error)")
    #expect(try folder.read("other/method.html") == page)
  }

  @Test func `few late answers are not told apart`() throws {
    let folder = try TemporaryFolder()
    try project(folder)
    #expect(try build(folder, ["--output", "old"]).status == 0)
    try project(folder, late: 3)
    #expect(try build(folder, ["--previous", "old"]).status == 0)
    let page = try folder.read("output/method.html")
    #expect(page.contains("Q1 2026 was restated and is "))
    #expect(page.contains("now: fewer than 5 late answers."))
    #expect(!page.contains("when published"))
  }

  @Test func `the build in the output folder has no say, and one in the configuration has`() throws
  {
    let folder = try TemporaryFolder()
    try project(folder)
    #expect(try build(folder).status == 0)
    try project(folder, late: 18)
    #expect(try build(folder).status == 0)
    let once = try folder.read("output/method.html")
    #expect(!once.contains("restated-section"))
    #expect(try build(folder).status == 0)
    #expect(try folder.read("output/method.html") == once)
    try folder.write(try folder.read("output/data/report.json"), to: "published.json")
    try folder.write(
      try folder.read("barograph.yml") + "previous: published.json\n", to: "barograph.yml")
    #expect(try build(folder).status == 0)
    let page = try folder.read("output/method.html")
    #expect(page.contains("No score of a complete quarter has changed since then."))
    #expect(page.contains("The configuration has changed since then."))
  }

  @Test(arguments: [
    ("none.json", "", 66, "report-missing"), ("folder", "", 66, "report-missing"),
    ("a.json", "{\"schema\": ", 65, "report-unreadable"), ("a.json", "[]", 65, "not-a-report"),
    ("a.json", "{\"schema\": \"barograph-report\", \"schemaVersion\": 9}", 65, "not-a-report"),
  ])
  func `an earlier report that can't be read stops the build and the difference`(
    _ name: String, _ text: String, _ status: Int32, _ id: String
  ) throws {
    let folder = try TemporaryFolder()
    try project(folder)
    try folder.makeFolder("folder")
    if !text.isEmpty { try folder.write(text, to: name) }
    for arguments in [["build", "--previous", name], ["diff", name, name]] {
      let result = try Program.run(arguments, in: folder.path.text)
      #expect(result.status == status)
      #expect(result.error.contains("[\(id)]"), "\(result.error)")
    }
    #expect(!FileManager.default.fileExists(atPath: folder("output")))
  }

  @Test func `the difference lists what changed, and why`() throws {
    let folder = try TemporaryFolder()
    try project(folder)
    #expect(try build(folder, ["--output", "old"]).status == 0)
    try project(folder, late: 18)
    #expect(try build(folder).status == 0)
    let result = try Program.run(["diff", "old", "output"], in: folder.path.text)
    #expect(result.status == 0, "\(result.error)")
    #expect(result.output.contains("late.csv: new, 18 rows"))
    #expect(result.output.contains("180 answers → 198 answers"))
    #expect(!result.output.contains("2026-05"))
    let json = try Program.run(["diff", "old", "output", "--json"], in: folder.path.text)
    let object = try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any]
    #expect(object?["same"] as? Bool == false)
    #expect((object?["figures"] as? [Any])?.count == 7)
    #expect((object?["files"] as? [Any])?.count == 1)
    let same = try Program.run(["diff", "output", "output/data/report.json"], in: folder.path.text)
    #expect(same.status == 0)
    #expect(same.output.contains("Every figure is the same."))
  }
}
