import Foundation
import Testing

@testable import BarographCommand

/// Whole projects, built by the program itself.
struct WholeProjectTests {
  @Test func `a new project builds and checks at once, without a warning`() throws {
    let folder = try TemporaryFolder()
    #expect(try Program.run(["init", folder("loyalty")]).status == 0)
    for command in ["build", "check"] {
      let result = try Program.run([command, "--root", folder("loyalty"), "--strict"])
      #expect(result.status == 0, "\(result.error)")
      #expect(!result.error.contains("warning"))
    }
    #expect(try folder.read("loyalty/output/index.html").hasPrefix("<!doctype html>"))
  }

  @Test func `an export takes the place of the example without a change of the configuration`()
    throws
  {
    let folder = try TemporaryFolder()
    #expect(try Program.run(["init", folder("loyalty")]).status == 0)
    try FileManager.default.removeItem(atPath: folder("loyalty/content/responses/example.csv"))
    let rows = (1...40).map { "2026-01-05,\($0 % 11)\n" }.joined()
    try folder.write("Date,Score\n" + rows, to: "loyalty/content/responses/export.csv")
    let result = try Program.run(["build", "--root", folder("loyalty")])
    #expect(result.status == 0, "\(result.error)")
  }

  @Test func `a file may belong to two surveys, since they are never pooled`() throws {
    let folder = try TemporaryFolder()
    try folder.write(
      "date,score\n" + (1...40).map { "2026-01-05,\($0 % 11)\n" }.joined(), to: "a.csv")
    try folder.write(
      """
      title: T
      responses:
        - {files: a.csv, survey: Relationship}
        - {files: a.csv, survey: After support}
      """, to: "barograph.yml")
    let result = try Program.run(["build"], in: folder.path.text)
    #expect(result.status == 0, "\(result.error)")
  }

  @Test func `a hostile product name makes a harmless page inside the output`() throws {
    let folder = try TemporaryFolder()
    let name = #"<script>alert(1)</script>/../../x "y""#
    let quoted = "\"" + name.replacing("\"", with: "\"\"") + "\""
    let rows = (1...40).map { "2026-01-05,\($0 % 11),\(quoted)\n" }.joined()
    try folder.write("date,score,product\n" + rows, to: "a.csv")
    try folder.write(
      "title: '<b>T</b>'\nresponses: [{files: a.csv}]\n", to: "barograph.yml")
    let result = try Program.run(["build"], in: folder.path.text)
    #expect(result.status == 0, "\(result.error)")
    let pages = try folder.tree("output/products")
    #expect(pages.count == 1)
    #expect(pages[0].hasPrefix("script-alert-1-script-x-y.html"))
    for page in try folder.tree("output") where page.contains(".html: ") {
      #expect(!page.contains("<script>"))
      #expect(!page.contains("<b>T"))
    }
    #expect(
      try folder.read("output/index.html").contains("products/script-alert-1-script-x-y.html"))
    #expect(try folder.tree("").contains { $0 == "barograph.yml" } == false)
    #expect(!FileManager.default.fileExists(atPath: folder("x")))
  }

  @Test func `a project without products has no product pages`() throws {
    let folder = try TemporaryFolder()
    try folder.write(
      "date,score\n" + (1...40).map { "2026-01-05,\($0 % 11)\n" }.joined(), to: "a.csv")
    try folder.write("title: T\nresponses: [{files: a.csv}]\n", to: "barograph.yml")
    #expect(try Program.run(["build"], in: folder.path.text).status == 0)
    let files = try folder.tree("output")
    #expect(!files.contains { $0.hasPrefix("products/") })
    #expect(try !folder.read("output/index.html").contains("roduct"))
  }

  @Test func `surveys are never pooled: each has its folder`() throws {
    let folder = try TemporaryFolder()
    for (file, lowest) in [("a", 9), ("b", 0)] {
      let rows = (1...40).map { "2026-01-05,\(lowest + $0 % (lowest == 0 ? 7 : 2))\n" }.joined()
      try folder.write("date,score\n" + rows, to: "\(file).csv")
    }
    try folder.write(
      """
      title: T
      responses:
        - {files: a.csv, survey: Relationship}
        - {files: b.csv, survey: After support}
      """, to: "barograph.yml")
    #expect(try Program.run(["build"], in: folder.path.text).status == 0)
    #expect(try folder.read("output/relationship/index.html").contains("+100"))
    #expect(try folder.read("output/after-support/index.html").contains("\u{2212}100"))
    let list = try folder.read("output/index.html")
    #expect(list.contains("relationship/index.html"))
    #expect(list.contains("after-support/index.html"))
  }

  @Test func `sources in different zones are read once the report has a zone`() throws {
    let folder = try TemporaryFolder()
    for (file, zone) in [("a", "Z"), ("b", "-05:00")] {
      let rows = (0..<40).map { "2026-0\(3 + $0 % 4)-30T23:30:00\(zone),\($0 % 11)\n" }
      try folder.write("date,score\n" + rows.joined(), to: "\(file).csv")
    }
    let project = "title: T\nresponses: [{files: \"?.csv\"}]\n"
    try folder.write(project, to: "barograph.yml")
    let refused = try Program.run(["build"], in: folder.path.text)
    #expect(refused.status == 65)
    #expect(refused.error.contains("[time-zones-differ]"))
    try folder.write(project + "calendar: {time-zone: UTC}\n", to: "barograph.yml")
    #expect(try Program.run(["build"], in: folder.path.text).status == 0)
  }

  @Test func `an as-of date sets later answers aside and says so`() throws {
    let folder = try TemporaryFolder()
    try folder.write(
      "date,score\n2026-01-05,9\n2026-02-05,9\n2026-03-05,2\n", to: "a.csv")
    try folder.write("title: T\nresponses: [{files: a.csv}]\n", to: "barograph.yml")
    let result = try Program.run(
      ["build", "--as-of", "2026-02-28", "--json"], in: folder.path.text)
    let json = try JSONSerialization.jsonObject(with: Data(result.output.utf8))
    let accounting = try #require((json as? [String: Any])?["accounting"] as? [String: Any])
    #expect(accounting["reasons"] as? [String: Int] == ["after-as-of": 1])
    let epoch = try Program.run(
      ["build", "--json"], in: folder.path.text, environment: ["SOURCE_DATE_EPOCH": "1769904000"])
    #expect(epoch.output.contains("\"asOf\": \"2026-02-01\""))
    let broken = ["SOURCE_DATE_EPOCH": "yesterday"]
    #expect(try Program.run(["build"], in: folder.path.text, environment: broken).status == 64)
    let given = ["build", "--as-of", "2026-02-28"]
    #expect(try Program.run(given, in: folder.path.text, environment: broken).status == 0)
  }

  @Test func `inspects a file outside any project, and prints nothing for a refused one`() throws {
    let folder = try TemporaryFolder()
    try folder.write(
      "when,score\n2026-01-05,9\n2026-01-06,8\n2026-01-07,1\n2026-01-08,1\n2026-01-09,x\n",
      to: "a.csv")
    let asked = try Program.run(
      ["inspect", "--json", "--date", "when", folder("a.csv")], in: folder.path.text)
    #expect(asked.status == 0, "\(asked.error)")
    let json = try JSONSerialization.jsonObject(with: Data(asked.output.utf8)) as? [String: Any]
    #expect(json?["rows"] as? Int == 5)
    #expect(json?["reasons"] as? [String: Int] == ["score-not-a-number": 1])
    #expect((json?["byQuarter"] as? [String: Any])?.keys.sorted() == ["2026-Q1"])
    try folder.write("date,score\n2026-01-05,10\n", to: "one.csv")
    let one = try Program.run(["inspect", folder("one.csv")])
    #expect(one.output.contains("  NPS          +100 (\u{2212}59 to +100 with 95 % confidence)"))
    let refused = try Program.run(["inspect", "--json", folder("none.csv")])
    #expect(refused.status == 66)
    #expect(refused.output.isEmpty)
  }

  @Test func `commentary finds a page by its address, and none for a period without a page`() throws
  {
    let folder = try TemporaryFolder()
    let rows = (1...40).map { "2026-01-05,\($0 % 11),Zürich\n" }.joined()
    try folder.write("date,score,product\n" + rows, to: "a.csv")
    try folder.write("title: T\nresponses: [{files: a.csv}]\n", to: "barograph.yml")
    try folder.write("Words on the product.\n", to: "content/commentary/products/zuerich.md")
    try folder.write("Words on a month.\n", to: "content/commentary/2026-01.md")
    let result = try Program.run(["build"], in: folder.path.text)
    #expect(result.status == 0, "\(result.error)")
    #expect(result.error.contains("content/commentary/2026-01.md: warning"))
    #expect(!result.error.contains("zuerich"))
    #expect(try folder.read("output/products/zuerich.html").contains("Words on the product."))
  }
}
