import Analysis
import Commentary
import Configuration
import Diagnostics
import Fixtures
import Foundation
import Markup
import Periods
import ReportFixtures
import Responses
import Testing

@testable import Site
@testable import Wording

/// The pages of a report as sections of one document.
@Suite struct DocumentTests {
  /// The whole fixture's document, made once for all tests that only read it.
  private static let whole = Result { try single(ReportFixture()) }

  private static func single(
    _ fixture: ReportFixture, _ commentary: Commentary = SiteTests.commentary,
    theme: ThemeSource? = nil
  ) throws -> String {
    let site = Site(report: try fixture.report, commentary: commentary, theme: theme)
    return String(decoding: try site.singleFile().bytes, as: UTF8.self)
  }

  @Test func `holds every page of the site, in one outline`() throws {
    let text = try Self.whole.get()
    let pages = try ReportFixture().site(SiteTests.commentary)
    #expect(text.components(separatedBy: "<article ").count - 1 == pages.count)
    #expect(text.components(separatedBy: "<h1").count == 2)
    let levels = text.matches(of: /<h([1-6])[ >]/).compactMap { Int($0.1) }
    for (above, level) in zip(levels, levels.dropFirst()) { #expect(level <= above + 1) }
    for page in pages.values {
      let title = try #require(page.firstMatch(of: /<h1>(.*?)<\/h1>/)?.1)
      #expect(text.contains("<h2>\(title)</h2>"), "\(title)")
    }
  }

  @Test func `gives every element an id of its own, and leads to its own parts alone`() throws {
    try Self.expectWhole(try Self.whole.get())
  }

  private static func expectWhole(_ text: String) throws {
    let references = References(text)
    let ids = Set(references.ids)
    #expect(ids.count == references.ids.count, "\(repeated(references.ids))")
    for label in references.labels { #expect(ids.contains(label), "\(label)") }
    for link in references.links where !link.hasPrefix("data:,") {
      #expect(link.hasPrefix("#") && ids.contains(String(link.dropFirst())), "\(link)")
    }
    #expect(!references.links.isEmpty)
  }

  private static func repeated(_ ids: [String]) -> [String] {
    Dictionary(ids.map { ($0, 1) }, uniquingKeysWith: +).filter { $0.value > 1 }.keys.sorted()
  }

  @Test func `keeps the ids of products apart that are called like parts of pages`() throws {
    var fixture = ReportFixture()
    let names = ["Store", "Store trend", "Store page", "Store quotes section", "Page", "Groups"]
    fixture.products = names.map { ReportFixture.Product(name: $0) }
    fixture.regions = ["Page", "Table"]
    try Self.expectWhole(try Self.single(fixture))
  }

  @Test func `has no file beside it to lead to, and allows its own scripts alone`() throws {
    let text = try Self.whole.get()
    #expect(!text.contains(">CSV<") && !text.contains(">SVG<") && !text.contains("report.json"))
    let hashes = [BuiltInScripts.script, BuiltInScripts.search].map { "'\($0.hash)'" }
    #expect(text.contains("script-src \(hashes.joined(separator: " "));"))
  }

  @Test func `says what pages say, figure for figure`() throws {
    let document = Markup.text(of: Array(try Self.whole.get().utf8)[...])
    for (path, text) in try ReportFixture().site(SiteTests.commentary) {
      let main = try #require(text.components(separatedBy: "<main").last)
      let cells = main.matches(of: /<td[^>]*>(.*?)<\/td>/).map { String($0.1) }
      for cell in cells.prefix(200) {
        let words = Markup.text(of: Array(cell.utf8)[...])
        let isThere = words.isEmpty || document.contains(words)
        #expect(isThere, "\(path): \(words)")
      }
    }
  }

  @Test func `leads on from addresses that somebody wrote`() throws {
    var commentary = SiteTests.commentary
    let written = try #require(Link(written: "products/store.html#p-store-trend"))
    let away = try #require(Link(written: "https://example.org/a?b=1&c=2"))
    let dead = try #require(Link(written: "attachments/plan.docx"))
    commentary.notes[0].rest = Markup { writer in
      writer.element("h3", text: "Steps")
      writer.element("p") { writer in
        for (link, name) in [(written, "Store"), (away, "away"), (dead, "plan")] {
          writer.element("a", .href(link), text: name)
        }
      }
    }
    let text = try Self.single(ReportFixture(), commentary)
    #expect(text.contains("<h4>Steps</h4>"))
    #expect(text.contains("<a href=\"#p-store-trend\">Store</a>"))
    #expect(text.contains("<a href=\"https://example.org/a?b=1&amp;c=2\">away</a><a>plan</a>"))
  }

  /// Two surveys of one product each.
  private static func surveys() throws -> Report {
    var (first, second) = (ReportFixture(), ReportFixture())
    first.survey = "after support"
    second.survey = "relationship"
    first.products.removeLast(3)
    second.products.removeLast(3)
    var reading = first.reading
    for (cell, counts) in second.reading.tally.counts { reading.tally.add(counts, to: cell) }
    let both = Reading(tally: reading.tally, files: first.reading.files + second.reading.files)
    return try Analyzer(configuration: first.configuration).report(
      on: both, asOf: AsOf.given(option: first.asOf, configured: nil, sourceDateEpoch: nil))
  }

  @Test func `keeps several surveys apart, each under a heading of its own`() throws {
    let site = Site(report: try Self.surveys(), commentary: SiteTests.commentary, theme: nil)
    let text = String(decoding: try site.singleFile().bytes, as: UTF8.self)
    try Self.expectWhole(text)
    #expect(text.components(separatedBy: "<h1").count == 2)
    #expect(text.components(separatedBy: "<h2").count == 3)
    #expect(text.contains("<h2 class=\"volume\">after support</h2>"))
    #expect(text.contains("<a href=\"#after-support--index-page\">after support</a>"))
    #expect(text.contains("id=\"relationship--search\""))
    let levels = text.matches(of: /<h([1-6])[ >]/).compactMap { Int($0.1) }
    for (above, level) in zip(levels, levels.dropFirst()) { #expect(level <= above + 1) }
    for paper in [try site.summaryPaper(.a4), try site.wholePaper(.a4)] {
      try Self.expectWhole(String(decoding: paper.bytes, as: UTF8.self))
    }
  }

  @Test func `refuses to be larger than mail takes, saying what to do`() throws {
    let site = Site(report: try ReportFixture().report, commentary: .init(), theme: nil)
    let size = try site.singleFile().bytes.count
    #expect(try site.singleFile(limit: size).bytes.count == size)
    do {
      _ = try site.singleFile(limit: size - 1)
      Issue.record("it was written")
    } catch {
      #expect(error.diagnostics == [.singleFileTooLarge(size, limit: size - 1)])
      #expect(error.diagnostics.first?.remedy?.contains("`history:`") == true)
    }
    #expect(
      Diagnostic.singleFileTooLarge(18_340_001, limit: 18_000_000).message
        .contains("18.4 MB, and 18 MB"))
  }

  @Test func `looks as pages do with any theme, its headings moved down with the elements`() throws
  {
    let css = "h1{color:red}h2+.x,a>h3{top:0}.h1,#h2{left:0}b::after{content:\"h1 \"}h6{top:1px}"
    let theme = ThemeSource(folder: "themes/own", files: ["theme.css": Array(css.utf8)])
    let text = try Self.single(ReportFixture(), theme: theme)
    #expect(
      text.contains(
        ":is(h1,h2){color:red}h3+.x,a>h4{top:0}.h1,#h2{left:0}b::after{content:\"h1 \"}h6{top:1px}"
      ))
  }

  @Test func `draws for paper in colours as they are, with nothing to press`() throws {
    let site = Site(
      report: try ReportFixture().report, commentary: SiteTests.commentary, theme: nil)
    let papers = [try site.summaryPaper(.letter), try site.wholePaper(.letter)]
    #expect(papers.map(\.path) == ["summary.pdf", "report.pdf"])
    for paper in papers {
      let text = String(decoding: paper.bytes, as: UTF8.self)
      try Self.expectWhole(text.replacing(/<a href="#main">/, with: "<a href=\"#main\">"))
      #expect(!text.contains("<script") && !text.contains("<form") && !text.contains("<details>"))
      #expect(text.contains("@page{size:letter}"))
      let drawings = text.components(separatedBy: "<svg ").dropFirst().map {
        $0.components(separatedBy: "</svg>")[0]
      }
      #expect(drawings.count > 3)
      for drawing in drawings {
        #expect(!drawing.contains("class=") && !drawing.contains("var("))
        #expect(drawing.firstMatch(of: /<title>[^<]+<\/title>/) != nil, "\(drawing.prefix(200))")
      }
    }
  }
}
