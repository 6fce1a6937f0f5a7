import Commentary
import Configuration
import Fixtures
import Foundation
import Markup
import Periods
import ReportFixtures
import Testing

@testable import Site

@Suite struct SiteTests {
  static let commentary = Commentary(
    notes: [
      CommentaryNote(
        page: .index, title: nil, period: Period(.quarter, from: Month(index: 2026 * 12 + 6)),
        author: nil, date: CivilDate("2026-10-06"),
        opening: .paragraph("Follow-up calls explain the year’s gain; Devices is the worry."),
        rest: .paragraph("More to say."), path: "content/commentary/index.md")
    ],
    events: [
      Event(
        title: "Follow-up calls", date: CivilDate(firstOf: Month(index: 2025 * 12 + 3)),
        isMonthOnly: true, product: nil, body: .paragraph("Within three days."),
        path: "content/events/a.md"),
      Event(
        title: "New app", date: CivilDate(firstOf: Month(index: 2026 * 12 + 1)),
        product: "Devices", body: .paragraph("For all devices."), path: "content/events/b.md"),
    ])

  /// A theme without style, so that goldens hold the pages alone.
  private static let plain = ThemeSource(
    folder: "themes/plain", files: ["theme.css": Array("b{}".utf8)])

  /// The whole fixture's site, made once for all tests that only read it.
  private static let files = Result { try ReportFixture().files(commentary) }
  private static let whole = files.map { $0.filter { $0.key.hasSuffix(".html") } }

  private func small() -> ReportFixture {
    var fixture = ReportFixture()
    fixture.products.removeLast(2)
    fixture.configuration.dimensions.removeLast()
    return fixture
  }

  @Test(arguments: ["index.html", "products/store.html", "method.html"])
  func `writes the pages of a small site`(path: String) throws {
    let site = try small().site(Self.commentary, theme: Self.plain)
    let text = try #require(site[path])
    let name = path.replacing("/", with: "-")
    try Golden.expect(text.replacing("><", with: ">\n<"), matches: name)
  }

  @Test func `keeps pages within their weights, with a note's and events' words`() throws {
    let site = try Self.whole.get()
    for (path, text) in site {
      #expect(text.utf8.count < (path == "index.html" ? 100_000 : 80_000), "\(path)")
    }
    if let folder = ProcessInfo.processInfo.environment["SITE_OUT"] {
      for (path, text) in site {
        let url = URL(filePath: folder).appending(path: path)
        try FileManager.default.createDirectory(
          at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: url)
      }
    }
  }

  @Test func `gives the same bytes again`() throws {
    #expect(
      try ReportFixture().site(Self.commentary) == Self.whole.get())
  }

  @Test func `leads nowhere but to its own pages and their parts`() throws {
    let site = try Self.files.get()
    for (path, text) in site where path.hasSuffix(".html") {
      for target in References(text).links {
        let (file, fragment) = References.resolve(target, from: path)
        guard !file.hasPrefix("data"), !target.hasPrefix("data:") else { continue }
        let found = try #require(site[file], "\(path) leads to \(target)")
        if let fragment {
          #expect(found.contains("id=\"\(fragment)\""), "\(path) leads to \(target)")
        }
      }
    }
  }

  @Test func `never gives two elements of a page the same id`() throws {
    for (path, text) in try Self.whole.get() {
      let ids = References(text).ids
      #expect(Set(ids).count == ids.count, "\(path)")
      for label in References(text).labels {
        #expect(ids.contains(label), "\(path): \(label)")
      }
    }
  }

  @Test func `says nothing of products where there are none`() throws {
    var fixture = ReportFixture()
    fixture.products = [nil]
    let site = try fixture.site()
    #expect(!site.keys.contains { $0.contains("product") })
    for (path, text) in site {
      // But in the dictionary of the files of figures, whose columns are the same everywhere.
      let text = text.replacing(/(?s)<dl class="dictionary">.*?<\/dl>/, with: "").lowercased()
      #expect(!text.replacing("/products", with: "").contains("product"), "\(path)")
    }
  }

  @Test func `folds periods older than the history into years`() throws {
    var fixture = ReportFixture()
    fixture.configuration.history = 3
    let site = try fixture.site()
    #expect(site["quarters/2025-q4.html"] == nil)
    #expect(site["quarters/2026-q1.html"] != nil)
    #expect(site["years/2025.html"]?.contains("2025 by quarter") == true)
    #expect(site["years/2024.html"] != nil)
    let known = try fixture.report.knownPages
    let older = known.olderPeriods.sorted().map(FiscalCalendar.civil.key)
    #expect(older.last == "2025-Q4" && older.contains("2025-Q1") && !older.contains("2026-Q1"))
  }

  @Test func `names on a period's page none of the later periods but the next`() throws {
    let site = try ReportFixture().site()
    for (path, text) in site
    where path.hasPrefix("quarters/2025-q2") || path == "moved/2025-q2.html" {
      let named = Set(text.matches(of: /2026-q[1-4]|2025-q[34]/).map { String($0.0) })
      #expect(named.isSubset(of: ["2025-q3"]), "\(path): \(named)")
    }
    let period = try #require(site["quarters/2025-q2.html"])
    #expect(period.contains("search.html#search-periods-section\" aria-current=\"true\""))
    #expect(site["moved/2025-q2.html"]?.contains("search.html#search-moved-section") == true)
    #expect(site["search.html"]?.contains("id=\"search-periods-section\"") == true)
  }

  @Test(arguments: Grain.allCases)
  func `makes reachable pages for every grain of the headline`(grain: Grain) throws {
    var fixture = ReportFixture()
    fixture.products.removeLast(2)
    fixture.configuration.headline = grain
    let site = try fixture.files(Self.commentary)
    let folder = [Grain.month: "months/", .quarter: "quarters/", .halfYear: "half-years/"][grain]
    #expect(site.keys.contains { $0.hasPrefix(folder ?? "years/") })
    for (path, text) in site where path.hasSuffix(".html") {
      for target in References(text).links where !target.contains("data") {
        #expect(site[References.resolve(target, from: path).file] != nil, "\(path): \(target)")
      }
    }
  }

  @Test func `stands when the only period is not over yet`() throws {
    var fixture = ReportFixture()
    fixture.months = 1
    fixture.asOf = CivilDate("2024-10-20")
    let index = try #require(try fixture.site()["index.html"])
    #expect(index.contains("Fourth quarter 2024 so far: NPS +"))
  }

  @Test func `shows an unfinished period as so far and never compares it`() throws {
    let site = try ReportFixture().site()
    let page = try #require(site["quarters/2026-q4.html"])
    #expect(page.contains("<h1>Fourth quarter 2026 so far: NPS +35, not yet to be compared.</h1>"))
    #expect(page.contains("<dd>not before the quarter is over</dd>"))
    #expect(try #require(site["index.html"]).contains("Not compared with whole periods."))
  }

  @Test func `says for which period an older opening was written`() throws {
    var commentary = Self.commentary
    commentary.notes[0].period = Period(.quarter, from: Month(index: 2026 * 12 + 3))
    let index = try #require(try ReportFixture().site(commentary)["index.html"])
    #expect(index.contains("<p class=\"older\">Written for Q2 2026.</p>"))
  }
}

/// The references of a page.
struct References {
  let text: String

  init(_ text: String) { self.text = text }

  var links: [String] { values(of: "href") }
  var ids: [String] { values(of: "id") }
  var labels: [String] {
    values(of: "aria-labelledby").flatMap { $0.split(separator: " ").map(String.init) }
  }

  private func values(of attribute: String) -> [String] {
    text.split(separator: " \(attribute)=\"", omittingEmptySubsequences: false).dropFirst().map {
      String($0.prefix { $0 != "\"" })
    }
  }

  /// The file and the part of it that a link on a page leads to.
  static func resolve(_ link: String, from page: String) -> (file: String, fragment: String?) {
    let parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let fragment = parts.count > 1 ? String(parts[1]) : nil
    guard let path = parts.first, !path.isEmpty else { return (page, fragment) }
    var folder = page.split(separator: "/").dropLast().map(String.init)
    for step in path.split(separator: "/") {
      if step == ".." { _ = folder.popLast() } else { folder.append(String(step)) }
    }
    return (folder.joined(separator: "/"), fragment)
  }
}
