import Foundation
import Testing

@testable import BarographCommand

/// Whole projects with comments, and with a file of how many people were asked.
@Suite("Projects with comments and people asked")
struct QuotedProjectTests {
  /// A project of two products in four quarters, every answer with a comment of its own.
  private func project(_ configuration: String = "") throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    var rows = "date,score,product,comment\n"
    for (place, month) in ["2025-11", "2026-02", "2026-05", "2026-08"].enumerated() {
      for number in 0..<40 {
        let product = number % 2 == 0 ? "Atlas" : "Beacon"
        let score = [10, 9, 8, 3, 10, 6][(number / 2 + place) % 6]
        let who = number == 4 ? " Write to ann@example.org or +49 30 1234567." : ""
        rows += "\(month)-1\(number % 9),\(score),\(product),"
        rows += "Comment \(number) of \(month) about \(product) as I saw it.\(who)\n"
      }
    }
    try folder.write(rows, to: "a.csv")
    try folder.write(
      "title: T\nas-of: 2026-10-06\n\(configuration)responses: [{files: a.csv}]\n",
      to: "barograph.yml")
    return folder
  }

  private func build(_ folder: TemporaryFolder) throws -> Program.Result {
    try Program.run(["build"], in: folder.path.text)
  }

  /// What a page quotes.
  private func quotes(_ page: String) -> [String] {
    page.components(separatedBy: "<q dir=\"auto\">").dropFirst().map {
      $0.components(separatedBy: "</q>")[0]
    }
  }

  @Test func `quote six comments on a page, others on a product's two pages, the same each time`()
    throws
  {
    let folder = try project()
    #expect(try build(folder).status == 0)
    let paths = [
      "index.html", "products/atlas.html", "quarters/2026-q3/atlas.html",
      "quarters/2026-q2/atlas.html",
    ]
    let found = try paths.map { quotes(try folder.read("output/" + $0)) }
    #expect(found.map(\.count) == [6, 6, 6, 6])
    #expect(Set(found[1]).isDisjoint(with: found[2]))
    #expect(found[1...2].joined().allSatisfy { $0.contains("2026-08 about Atlas") })
    #expect(found[3].allSatisfy { $0.contains("2026-05 about Atlas") })
    #expect(
      try folder.read("output/quarters/2026-q3/atlas.html")
        .contains("href=\"../../products/atlas.html#p-atlas-quotes-section\""))
    for page in try folder.tree("output") where page.contains(".html: ") {
      #expect(!page.contains("ann@example.org") && !page.contains("1234567"))
    }
    #expect(try build(folder).status == 0)
    #expect(try paths.map { quotes(try folder.read("output/" + $0)) } == found)
  }

  @Test(arguments: ["comments: off\n", "privacy: {comments-below: 100}\n"])
  func `quote nothing where nothing may be quoted`(configuration: String) throws {
    let folder = try project(configuration)
    #expect(try build(folder).status == 0)
    for page in try folder.tree("output") where page.contains(".html: ") {
      #expect(quotes(page).isEmpty && !page.contains("as I saw it"))
    }
  }

  @Test func `say how many of those asked answered, for the whole and each product`() throws {
    let folder = try project("invited: asked.csv\n")
    try folder.write(
      "period,product,asked\n2026-Q3,Atlas,50\n2026-Q3,Beacon,80\n", to: "asked.csv")
    let result = try build(folder)
    #expect(result.status == 0, "\(result.error)")
    func text(_ path: String) throws -> String {
      try folder.read("output/" + path).replacing("\u{A0}", with: " ")
    }
    #expect(try text("products/atlas.html").contains("of 50 asked (40 %)"))
    #expect(try text("products/beacon.html").contains("of 80 asked (25 %)"))
    #expect(try text("index.html").contains("of 130 asked (31 %)"))
    #expect(!(try text("quarters/2026-q2.html").contains(" asked (")))
  }

  @Test func `are refused where the file of people asked is missing, empty or no such file`() throws
  {
    for (text, id, status) in [
      (nil, "", 66), ("", "empty-file", 65), ("period,asked\n", "invited-empty", 65),
      ("period,asked\nsoon,5\n", "invited-period", 65),
    ] as [(String?, String, Int32)] {
      let folder = try project("invited: asked.csv\n")
      if let text { try folder.write(text, to: "asked.csv") }
      let result = try build(folder)
      #expect(result.status == status, "\(result.error)")
      #expect(result.error.contains(id.isEmpty ? "asked.csv" : "[\(id)]"), "\(result.error)")
    }
  }
}
