import Foundation
import Testing

@testable import BarographCommand

/// Duplicates, joined columns, bins and renamed products, in whole projects.
struct RowRuleTests {
  private func account(_ output: String) throws -> [String: Any] {
    let json = try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any]
    return try #require(json?["accounting"] as? [String: Any])
  }

  private func rows(_ range: ClosedRange<Int>, _ rest: (Int) -> String) -> String {
    range.map { "r\($0),2026-01-\($0 % 28 < 9 ? "0" : "")\($0 % 28 + 1),\(rest($0))\n" }.joined()
  }

  @Test func `a response in two exports counts once, whatever the jobs`() throws {
    let folder = try TemporaryFolder()
    let header = "response_id,date,score,product\n"
    try folder.write(header + rows(1...60) { "\($0 % 11),Atlas" }, to: "in/2026-01.csv")
    try folder.write(header + rows(31...90) { "\($0 % 11),Atlas" }, to: "in/2026-02.csv")
    try folder.write(
      "title: T\nresponses: [{files: in/*.csv, id: response_id, score: score}]\n",
      to: "barograph.yml")
    var trees: [[String]] = []
    for jobs in ["1", "4"] {
      let result = try Program.run(
        ["build", "--json", "--verbose", "--jobs", jobs, "--output", "out-\(jobs)"],
        in: folder.path.text)
      #expect(result.status == 0, "\(result.error)")
      let account = try account(result.output)
      #expect(account["rows"] as? Int == 120)
      #expect(account["counted"] as? Int == 90)
      #expect(account["exclusions"] as? [String: Int] == ["duplicate": 30])
      #expect(result.error.contains("90 counted, 0 unanswered, 30 excluded (30 duplicate)"))
      #expect(result.error.contains("in/2026-01.csv: 30 duplicates are left out: "))
      trees.append(try folder.tree("out-\(jobs)"))
    }
    #expect(trees[0] == trees[1])
    let method = try folder.read("out-1/method.html")
    #expect(method.contains("Rows left out, by rule"))
    #expect(method.contains("30 duplicates are left out"))
    #expect(try folder.read("out-1/data/files.csv").contains("in/2026-01.csv,,60,30,0,30,0,"))
  }

  @Test func `exports that grow count once without ids, and one answer a quarter if so wanted`()
    throws
  {
    let folder = try TemporaryFolder()
    let all = (0..<36).map {
      "2026-0\($0 / 18 + 1)-\($0 % 18 + 10),\($0 % 11),c\($0 % 7),word \($0)\n"
    }
    let header = "date,score,customer,comment\n"
    try folder.write(header + all.prefix(20).joined(), to: "in/a.csv")
    try folder.write(header + all.joined(), to: "in/b.csv")
    try folder.write("title: T\nresponses: [{files: in/*.csv}]\n", to: "barograph.yml")
    let grown = try Program.run(["build", "--json", "--verbose"], in: folder.path.text)
    #expect(try account(grown.output)["counted"] as? Int == all.count)
    #expect(grown.error.contains("in/a.csv: 20 duplicates are left out: “in/b.csv” repeats most"))
    try folder.write(
      """
      title: T
      responses: [{files: in/b.csv, respondent: customer, duplicates: latest-per-quarter}]
      """, to: "barograph.yml")
    let latest = try Program.run(["build", "--json"], in: folder.path.text)
    #expect(try account(latest.output)["counted"] as? Int == 7, "\(latest.error)")
  }

  @Test func `columns are joined from a second file, and numbers make segments in their order`()
    throws
  {
    let folder = try TemporaryFolder()
    let answers = (1...90).map { "2026-01-05,\($0 % 11),k\($0 % 3),\($0 * 10)\n" }.joined()
    try folder.write("date,score,account,days\n" + answers, to: "in/a.csv")
    try folder.write("account;plan\nk0;Pro\nk1;Basic\n", to: "accounts.csv")
    try folder.write(
      """
      title: T
      responses:
        - files: in/*.csv
          lookup: {file: "${LISTS}/accounts.csv", on: account, columns: [plan]}
      dimensions:
        plan: {column: plan}
        tenure: {column: days, bins: [90, 365]}
      """, to: "barograph.yml")
    let result = try Program.run(
      ["build", "--verbose"], in: folder.path.text, environment: ["LISTS": folder.path.text])
    #expect(result.status == 0, "\(result.error)")
    #expect(result.error.contains("[lookup-unmatched]"))
    #expect(!result.error.contains("k2"))
    let segments = try folder.read("output/data/segments.csv").split(separator: "\r\n")
    func n(_ dimension: String) -> [Substring] {
      segments.filter { $0.hasPrefix(",\(dimension),") && $0.contains(",,overall,") }.map {
        $0.split(separator: ",", omittingEmptySubsequences: false)[2]
      }
    }
    #expect(n("tenure") == ["under 90", "90 to under 365", "365 and over"])
    #expect(Set(n("plan")) == ["Basic", "Pro", ""])
    try folder.write("account;plan\nk0;Pro\nk0;Basic\n", to: "accounts.csv")
    let refused = try Program.run(
      ["build"], in: folder.path.text, environment: ["LISTS": folder.path.text])
    #expect(refused.status == 65)
    #expect(refused.error.contains("[lookup-keys-differ]"))
    let missing = try Program.run(["build"], in: folder.path.text, environment: ["LISTS": "none"])
    #expect(missing.status == 66)
    #expect(missing.error.contains("none/accounts.csv"))
  }

  @Test func `a dimension that can't be split by is refused with the remedy`() throws {
    let folder = try TemporaryFolder()
    let answers = (1...300).map { "2026-01-05,\($0 % 11),secret\($0)\n" }.joined()
    try folder.write("date,score,who\n" + answers, to: "in/a.csv")
    try folder.write(
      "title: T\nresponses: [{files: in/*.csv}]\ndimensions: {who: {column: who}}\n",
      to: "barograph.yml")
    let result = try Program.run(["build"], in: folder.path.text)
    #expect(result.status == 65)
    #expect(result.error.contains("[too-many-segments]"))
    #expect(result.error.contains("bins:"))
    #expect(!result.error.contains("secret"))
  }

  @Test func `the address of a product's former name leads to the product`() throws {
    let folder = try TemporaryFolder()
    let names = ["Atlas", "Atlas 2", "ATLAS", "Beacon", "Beacon & Co <old>"]
    let answers = (0..<200).map { "2026-01-05,\($0 % 11),\(names[$0 % 5])\n" }.joined()
    try folder.write("date,score,product\n" + answers, to: "in/a.csv")
    try folder.write(
      """
      title: T
      responses: [{files: in/*.csv}]
      product:
        values:
          Atlas: [ATLAS, "Atlas 2", "atlas-2"]
          Beacon: ["Beacon & Co <old>"]
          Gone: ["Never seen"]
      """, to: "barograph.yml")
    let result = try Program.run(["build"], in: folder.path.text)
    #expect(result.status == 0, "\(result.error)")
    let pages = try folder.tree("output/products").map { $0.prefix { $0 != ":" } }
    #expect(pages == ["atlas-2.html", "atlas.html", "beacon-co-old.html", "beacon.html"])
    let old = try folder.read("output/products/atlas-2.html")
    #expect(
      old.contains(
        "The answers about Atlas 2 count, in all periods, under <a href=\"atlas.html\">Atlas</a>."))
    #expect(
      try folder.read("output/products/beacon-co-old.html").contains("Beacon &amp; Co &lt;old&gt;"))
    for page in try folder.tree("output") where page.contains(".html: ") {
      #expect(!page.contains("href=\"products/atlas-2.html\""))
    }
  }
}
