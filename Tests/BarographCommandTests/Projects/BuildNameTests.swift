import Foundation
import Testing

@testable import BarographCommand

/// Builds with a name, each of a whole project by the program itself.
struct BuildNameTests {
  private static let configuration = "title: T\nresponses: [{files: \"*.csv\"}]\n"

  /// A project with answers, commentary, an event and a theme.
  private func project(_ folder: TemporaryFolder, rows: Int = 200) throws {
    let lines = (0..<rows).map { row in
      "2026-0\(1 + row % 6)-05,\(row % 11),\(row % 3 == 0 ? "Atlas" : "Beacon")\n"
    }
    try folder.write("date,score,product\n" + lines.joined(), to: "a.csv")
    try folder.write("date,score,product\n2026-02-01,9,Atlas\n", to: "b.csv")
    try folder.write("Words.\n", to: "content/commentary/2026-Q2.md")
    try folder.write(Self.configuration, to: "barograph.yml")
  }

  private func name(
    _ folder: TemporaryFolder, _ further: [String] = [], environment: [String: String] = [:]
  ) throws -> String {
    let result = try Program.run(
      ["build", "--json"] + further, in: folder.path.text, environment: environment)
    #expect(result.status == 0, "\(result.error)")
    let json = try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any]
    return try #require(json?["build"] as? String)
  }

  @Test func `the same project has the same name, wherever it lies and however it is read`() throws
  {
    let (one, other) = (try TemporaryFolder(), try TemporaryFolder())
    try project(one)
    try project(other)
    let name = try name(one)
    #expect(name.count == 64)
    #expect(try self.name(one) == name)
    #expect(try self.name(one, ["--jobs", "1", "--output", "elsewhere"]) == name)
    #expect(try self.name(other, ["--jobs", "3"], environment: ["TZ": "Asia/Tokyo"]) == name)
    let absolute = try Program.run(["build", "--json", "--root", other.path.text], in: "/")
    #expect(absolute.output.contains(name))
  }

  @Test func `whatever shows in the output changes the name`() throws {
    let folder = try TemporaryFolder()
    try project(folder)
    var names = [try name(folder)]
    names.append(try name(folder, ["--as-of", "2026-08-01"]))
    try folder.write("Other words.\n", to: "content/commentary/2026-Q2.md")
    names.append(try name(folder))
    try folder.write("date,score,product\n2026-02-01,8,Atlas\n", to: "b.csv")
    names.append(try name(folder))
    try FileManager.default.moveItem(atPath: folder("b.csv"), toPath: folder("c.csv"))
    names.append(try name(folder))
    try folder.write(Self.configuration + "# a remark\n", to: "barograph.yml")
    names.append(try name(folder))
    try folder.write("colors: {}\n", to: "themes/barograph/theme.yml.txt")
    names.append(try name(folder))
    #expect(Set(names).count == names.count)
  }

  @Test func `a remark in the configuration changes only the files that say the name`() throws {
    let folder = try TemporaryFolder()
    try project(folder)
    let first = try name(folder)
    let before = try files(folder)
    try folder.write(Self.configuration + "# a remark\n", to: "barograph.yml")
    let second = try name(folder)
    let after = try files(folder)
    #expect(Set(before.keys) == Set(after.keys))
    let changed = before.keys.filter { before[$0] != after[$0] }.sorted()
    #expect(changed == ["data/report.json", "index.html", "method.html"])
    for page in ["index.html", "method.html"] {
      #expect(try folder.read("output/" + page).contains("Build \(second.prefix(12))<"))
    }
    #expect(try folder.read("output/data/report.json").contains("\"build\": \"\(second)\""))
    for (path, text) in after where !changed.contains(path) {
      #expect(!text.contains(second.prefix(12)) && !text.contains(first.prefix(12)), "\(path)")
    }
  }

  @Test func `a file of few answers has no fingerprint`() throws {
    let folder = try TemporaryFolder()
    try project(folder)
    _ = try name(folder)
    let text = try folder.read("output/data/report.json")
    let json = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
    let accounting = json?["accounting"] as? [String: Any]
    let files = try #require(accounting?["files"] as? [[String: Any]])
    #expect((files[0]["fingerprint"] as? String)?.count == 16)
    #expect(files[1]["fingerprint"] is NSNull)
  }

  /// The published files with their texts, by path.
  private func files(_ folder: TemporaryFolder) throws -> [String: String] {
    var files: [String: String] = [:]
    let walk = FileManager.default.enumerator(atPath: folder("output"))
    while let path = walk?.nextObject() as? String {
      guard !path.hasPrefix(".") else { continue }
      if let data = FileManager.default.contents(atPath: folder("output/" + path)) {
        files[path] = String(decoding: data, as: UTF8.self)
      }
    }
    return files
  }
}
