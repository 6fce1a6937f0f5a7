import Analysis
import Foundation
import Markup
import ReportFixtures
import Statistics
import Testing

@testable import Phrases
@testable import Site

/// What lies beside pages: drawings of charts, files of tables, the summary, the list of pages.
@Suite struct DownloadTests {
  private static let whole = Result { try ReportFixture().files() }

  private func files() throws -> [String: String] { try Self.whole.get() }

  @Test func `every chart and table has its file, and every file its link`() throws {
    let files = try files()
    let beside = Set(files.keys.filter { $0.hasPrefix("charts/") || $0.hasPrefix("tables/") })
    var linked: Set<String> = []
    for (path, text) in files where path.hasSuffix(".html") {
      let targets = References(text).links.map { References.resolve($0, from: path).file }
      linked.formUnion(targets)
      for figure in text.split(separator: "<figure id=\"").dropFirst() {
        let id = figure.prefix { $0 != "\"" }
        #expect(beside.contains("charts/\(id).svg"), "\(path): \(id)")
      }
      for table in text.split(separator: "<table id=\"").dropFirst() {
        let id = table.prefix { $0 != "\"" }
        #expect(text.contains("href=\"#\(id)\""), "\(path): \(id)")
        if id != "method-set-aside" { #expect(beside.contains("tables/\(id).csv"), "\(id)") }
      }
    }
    #expect(beside.isSubset(of: linked))
    #expect(beside.count > 100)
  }

  @Test func `a table's file holds the figures it shows`() throws {
    let files = try files()
    let products = try #require(files["tables/index-products.csv"])
    let lines = products.split(separator: "\r\n", omittingEmptySubsequences: false)
    #expect(lines[0].hasPrefix("Product,NPS,NPS standing,"))
    #expect(lines[0].contains(",95 % interval low,95 % interval high,"))
    let index = try #require(files["index.html"])
    for line in lines.dropFirst() where !line.isEmpty {
      let cells = line.split(separator: ",", omittingEmptySubsequences: false)
      let points = try #require(Int(cells[1]))
      #expect(index.contains(">\(cells[0])</a>"))
      #expect(index.contains("class=\"score\">\(NumberText.english.signed(points))</span>"))
      #expect(cells.count == lines[0].split(separator: ",").count)
    }
  }

  @Test func `drawings are whole, without classes, scripts and properties of a page`() throws {
    for (path, text) in try files() where path.hasPrefix("charts/") {
      #expect(text.hasPrefix("<svg xmlns=\"http://www.w3.org/2000/svg\""), "\(path)")
      for part in [" class=", "var(--", "<script", "<style", "currentColor", "href"] {
        #expect(!text.contains(part), "\(path): \(part)")
      }
      let source = "Meridian Works · Customer loyalty · as of 6\u{A0}October\u{A0}2026 · "
      #expect(text.contains(source), "\(path)")
      let title = text.split(separator: "-title\">")[1].prefix { $0 != "<" }
      #expect(!title.isEmpty && text.contains("</desc>"), "\(path)")
    }
  }

  @Test func `no name becomes a formula, markup or a path`() throws {
    var fixture = ReportFixture()
    fixture.products = ["=1+1", "@x|y", "*bold* [a](b) <i>", "../up"].map {
      .init(name: $0, answers: 200)
    }
    let files = try fixture.files()
    let table = try #require(files["tables/index-products.csv"])
    #expect(table.contains("\r\n'=1+1,") && table.contains("\r\n'@x|y,"))
    let summary = try #require(files["data/summary.md"])
    #expect(summary.contains("| @x\\|y |"))
    #expect(summary.contains("| \\*bold\\* \\[a\\](b) \\<i\\> |"))
    #expect(!files.keys.contains { $0.contains("..") })
  }

  @Test func `nothing that is withheld stands in any file`() throws {
    var fixture = ReportFixture()
    fixture.add(22, "Rare", [0, 0, 1, 0, 0, 0, 0, 0, 0, 1, 1])
    let files = try fixture.files()
    let row = try #require(
      files["tables/q-2026-q3-products.csv"]?.split(separator: "\r\n").first {
        $0.hasPrefix("Rare,")
      })
    #expect(row.hasPrefix("Rare,withheld,hidden,"))
    // Of all cells only the number of answers is a number.
    #expect(row.split(separator: ",").filter { Double($0) != nil } == ["3"])
    let summary = try #require(files["data/summary.md"])
    let line = try #require(summary.split(separator: "\n").first { $0.hasPrefix("| Rare |") })
    #expect(line.hasPrefix("| Rare | withheld |  |") && line.hasSuffix(" 3 |"))
    #expect(line.filter(\.isNumber) == "3")
    #expect(files["charts/q-2026-q3-rare-answers.svg"] == nil)
  }

  @Test func `the summary says what the index says`() throws {
    let files = try files()
    let summary = try #require(files["data/summary.md"])
    let index = Markup.text(of: Array(try #require(files["index.html"]).utf8)[...])
    let verdict = try #require(summary.split(separator: "**").dropFirst().first)
    #expect(index.contains(verdict))
    for line in summary.split(separator: "\n") where line.hasPrefix("| ") {
      let cells = line.split(separator: "|").map { $0.dropFirst().dropLast() }
      guard cells[0] != "Product", cells[0] != "---" else { continue }
      #expect(index.contains(cells[0]) && index.contains(cells[1]), "\(line)")
    }
    #expect(summary.utf8.count < 3000)
    for link in summary.split(separator: "](").dropFirst() {
      let path = link.prefix { $0 != ")" }
      #expect(files[String(path.dropFirst(3))] != nil, "\(path)")
    }
  }

  @Test func `the list of pages leads to every page`() throws {
    let files = try files()
    let search = try #require(files["search.html"])
    let targets = References(search).links.map { References.resolve($0, from: "search.html").file }
    for path in files.keys where path.hasSuffix(".html") {
      #expect(targets.contains(path), "\(path)")
    }
    #expect(search.contains("<form id=\"search\" role=\"search\" hidden=\"\">"))
    #expect(search.contains("Nordics") && search.contains("method.html#method-"))
  }

  @Test func `pages allow their own scripts alone`() throws {
    for (path, text) in try files() where path.hasSuffix(".html") {
      let scripts = text.components(separatedBy: "<script ").dropFirst()
      #expect(scripts.count == (path == "search.html" ? 2 : 1), "\(path)")
      let policy = try #require(text.components(separatedBy: "script-src ").dropFirst().first)
      let hashes = [BuiltInScripts.script, BuiltInScripts.search].prefix(scripts.count)
      #expect(
        policy.hasPrefix(hashes.map { "'\($0.hash)'" }.joined(separator: " ") + ";"))
      for (script, known) in zip(scripts, hashes) {
        #expect(script.contains(">\(known.text)</script>"), "\(path)")
      }
    }
    #expect(BuiltInScripts.script.text.utf8.count <= 3000)
  }

  @Test func `has ordinary spaces for others, and none at the ends`() {
    for (text, plain) in [
      ("5\u{A0}%", "5 %"), ("\u{A0}a\u{A0}\u{A0}b c\u{A0}", "a b c"), ("\u{A0}", ""), ("", ""),
      ("Âé−", "Âé−"), ("a  b", "a  b"), ("5\u{202F}%", "5\u{202F}%"),
    ] {
      #expect(text.withSpaces(for: "\u{A0}") == plain)
    }
    #expect("5\u{202F}%".withSpaces(for: "\u{202F}") == "5 %")
  }

  @Test func `reads numbers as they are printed`() {
    let pairs = [
      ("+43", "43"), ("−1,234.5", "-1234.5"), ("0", "0"), ("5,976", "5976"), ("7.9", "7.9"),
    ]
    for (text, number) in pairs { #expect(NumberText.english.number(text) == number) }
    for text in ["", "–", "12,34", "+", "1.2.3", "45 %", "Q3", "=1", "+40 to +44"] {
      #expect(NumberText.english.number(text) == nil, "\(text)")
    }
    for points in [-1234, -5, 0, 7, 1_000_000] {
      #expect(NumberText.english.number(NumberText.english.signed(points)) == String(points))
    }
  }

  @Test func `finds the headings of a note`() {
    let note = Markup { writer in
      writer.element("h3", text: "What <we> did")
      writer.element("p", text: "<h4> is no heading")
      writer.element("h4") { $0.element("em", text: "Next") }
    }
    #expect(SearchPage.headings(in: note) == ["What <we> did", "Next"])
  }
}
