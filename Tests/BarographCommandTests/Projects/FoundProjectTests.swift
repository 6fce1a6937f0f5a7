import Foundation
import Testing

@testable import BarographCommand

/// `barograph init --from`: what is written reads the files as `inspect` read them.
struct FoundProjectTests {
  private func responses(_ from: Int, _ to: Int) -> String {
    (from..<to).map { number in
      let day = String(format: "%02d.%02d.2026", number % 28 + 1, number % 9 + 1)
      return "\(number % 11);\(day);\(number % 2 == 0 ? "EMEA" : "APAC");ok\n"
    }.joined()
  }

  private func json(_ output: String) throws -> Any {
    try JSONSerialization.jsonObject(with: Data(output.utf8))
  }

  /// The sums of what `inspect` says of some files.
  private func inspected(_ arguments: [String], in folder: String) throws -> [String: Int] {
    let result = try Program.run(["inspect", "--json"] + arguments, in: folder)
    #expect(result.status == 0, "\(result.error)")
    let value = try json(result.output)
    let files = value as? [[String: Any]] ?? [value as? [String: Any] ?? [:]]
    let keys = ["rows", "counted", "unanswered", "setAside", "promoters", "detractors"]
    return Dictionary(
      uniqueKeysWithValues: keys.map { key in
        (key, files.compactMap { $0[key] as? Int }.reduce(0, +))
      })
  }

  private func built(_ root: String, in folder: TemporaryFolder) throws -> [String: Int] {
    let result = try Program.run(["build", "--root", root], in: folder.path.text)
    #expect(result.status == 0, "\(result.error)")
    let data = try Data(contentsOf: URL(filePath: folder(root + "/output/data/report.json")))
    let report = try JSONDecoder().decode(PublishedReport.self, from: data)
    let overall = try report.survey.overall
    return [
      "rows": report.accounting.rows, "counted": report.accounting.counted,
      "unanswered": report.accounting.unanswered, "setAside": report.accounting.setAside,
      "promoters": overall.promoters, "detractors": overall.detractors,
    ]
  }

  @Test func `builds the figures that inspecting the files shows`() throws {
    let folder = try TemporaryFolder()
    let header = "How likely are you to recommend us, \"really\"?;Answered on;Region;Comment\n"
    try folder.write(header.replacing("\"", with: "'") + responses(0, 60), to: "in/may [1].csv")
    try folder.write(header.replacing("\"", with: "'") + responses(60, 130), to: "in/june.csv")
    let other = (0..<40).map { "2026-08-\($0 % 28 + 1 < 10 ? "0" : "")\($0 % 28 + 1),\($0 % 11)\n" }
    try folder.write("date,score\n" + other.joined(), to: "other/web.csv")
    let files = ["in/may [1].csv", "in/june.csv", "other/web.csv"]
    let flags = ["--date-order", "dmy"]
    let result = try Program.run(
      ["init", "report", "--from"] + files + flags, in: folder.path.text)
    #expect(result.status == 0, "\(result.error)")
    let text = try folder.read("report/barograph.yml")
    #expect(text.contains("  - files: \"../in/*.csv\"\n"))
    #expect(text.contains("  - files: \"../other/web.csv\"\n"))
    #expect(text.contains("    date-order: dmy\n"))
    #expect(text.contains("title: Report\n"))
    #expect(text.contains("by `survey:`"))
    let expected = try inspected(files + flags, in: folder.path.text)
    #expect(expected["counted"] == 170)
    #expect(try built("report", in: folder) == expected)
  }

  @Test func `writes into a folder that has files, and over none`() throws {
    let folder = try TemporaryFolder()
    try folder.write("score,date\n9,2026-01-05\n", to: "nps_export-2026.csv")
    try folder.write("mine\n", to: ".gitignore")
    let first = try Program.run(["init", "--from", "nps_export-2026.csv"], in: folder.path.text)
    #expect(first.status == 0, "\(first.error)")
    #expect(try folder.read(".gitignore") == "mine\n")
    let text = try folder.read("barograph.yml")
    #expect(text.contains("title: Nps export 2026\n"))
    #expect(text.contains("  - files: \"nps_export-2026.csv\"\n"))
    let second = try Program.run(["init", "--from", "nps_export-2026.csv"], in: folder.path.text)
    #expect(second.status == 73)
    #expect(try folder.read("barograph.yml") == text)
    #expect(try Program.run(["check"], in: folder.path.text).status <= 1)
  }

  @Test func `makes nothing where a file is refused, and asks what inspect asks`() throws {
    let folder = try TemporaryFolder()
    try folder.write("name,age\nx,300\n", to: "a.csv")
    let refused = try Program.run(["init", "p", "--from", "a.csv"], in: folder.path.text)
    #expect(refused.status == 65)
    #expect(try folder.tree() == ["a.csv: name,age\nx,300\n"])
    #expect(try Program.run(["init", "p", "--from", "no.csv"], in: folder.path.text).status == 66)
    #expect(try Program.run(["init", "p", "--score", "x"], in: folder.path.text).status == 64)
    #expect(try Program.run(["init", "p", "--from", "-"], in: folder.path.text).status == 64)
  }

  @Test func `says that dates are missing, and where to write the day`() throws {
    let folder = try TemporaryFolder()
    try folder.write("score\n9\n3\n", to: "a.csv")
    let result = try Program.run(["init", "p", "--from", "a.csv"], in: folder.path.text)
    #expect(result.status == 0, "\(result.error)")
    #expect(result.error.contains("a.csv holds no dates"))
    #expect(try folder.read("p/barograph.yml").contains("# constant: {date: 2026-06-30}\n"))
  }

  @Test func `keeps the zone that was asked for`() throws {
    let folder = try TemporaryFolder()
    try folder.write("score,date\n9,2026-12-31T23:30:00Z\n", to: "a.csv")
    let result = try Program.run(
      ["init", "p", "--from", "a.csv", "--time-zone", "+01:00"], in: folder.path.text)
    #expect(result.status == 0, "\(result.error)")
    #expect(try folder.read("p/barograph.yml").contains("calendar:\n  time-zone: \"+01:00\"\n"))
    let build = try Program.run(["build", "--root", "p"], in: folder.path.text)
    #expect(build.error.contains("2027-Q1"), "\(build.error)")
  }

  @Test func `finds the way from a project to its files`() {
    func way(_ path: String, _ root: String) -> String {
      ProjectPath.relative(FilePath(path), from: FilePath(root))
    }
    #expect(way("/a/b/c.csv", "/a/b") == "c.csv")
    #expect(way("/a/b/c.csv", "/a/d/e") == "../../b/c.csv")
    #expect(way("/x/c.csv", "/a/d") == "/x/c.csv")
    #expect(way("/a", "/a") == "")
    #expect(way("/c.csv", "/") == "c.csv")
    #expect(GlobPattern.literal("a*[b]?${x}") == "a[*][[]b][?][$]{x}")
  }
}
