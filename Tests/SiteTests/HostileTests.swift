import Analysis
import Commentary
import Configuration
import Markup
import Periods
import ReportFixtures
import Responses
import Testing

@testable import Phrases
@testable import Site

/// Names and texts that try to break out of a page or of the output folder.
@Suite struct HostileTests {
  static let names = [
    "<script>alert(1)</script>/../../x \"y\"", "CON", "店舗", "{{title}}{{{main}}}",
    "\"\u{301} onmouseover=\"\u{301}alert(1)", String(repeating: "unbroken", count: 10),
  ]

  private func fixture() -> ReportFixture {
    var fixture = ReportFixture()
    fixture.products = Self.names.map { .init(name: $0, answers: 120) }
    fixture.regions = [Self.names[0], Self.names[4], "a & b", "<b>"]
    fixture.configuration.title = "<title>\"\u{301}"
    fixture.configuration.organization = "</title><script>"
    fixture.configuration.dimensions[0].label = "<i>Region</i>"
    return fixture
  }

  private let commentary = Commentary(
    notes: [],
    events: [
      Event(
        title: "<img src=x onerror=alert(1)>", date: CivilDate(firstOf: Month(index: 2026 * 12)),
        product: nil, body: Markup(), path: "content/events/a.md")
    ])

  @Test func `lets no name become markup`() throws {
    for (path, text) in try fixture().site(commentary) {
      for broken in ["<script>", "<img", "<i>Region", "<title>\"", " onmouseover=\"", "<b>\""] {
        #expect(!text.contains(broken), "\(path): \(broken)")
      }
      // A quotation mark that a combining mark follows is one `Character`; bytes tell.
      let scalars = text.unicodeScalars
      #expect(!zip(scalars, scalars.dropFirst()).contains { $0 == "\"" && $1 == "\u{301}" })
      #expect(text.contains("&lt;title&gt;&quot;\u{301}"), "\(path)")
    }
  }

  @Test func `gives every name a reachable page inside the output`() throws {
    let site = try fixture().site(commentary)
    #expect(site.keys.filter { $0.hasPrefix("products/") }.count == Self.names.count)
    let linked = Set(
      site.flatMap { path, text in
        References(text).links.map { References.resolve($0, from: path).file }
      })
    for path in site.keys {
      #expect(!path.contains("..") && !path.hasPrefix("/") && path.utf8.count < 200, "\(path)")
      #expect(linked.contains(path), "\(path)")
    }
  }

  @Test func `keeps surveys apart, each in a folder of its own`() throws {
    var first = ReportFixture()
    first.survey = "data"
    var report = try first.report
    var second = try #require(report.surveys.first)
    second.name = "After support"
    report.surveys.append(second)
    let files = try Site(report: report, commentary: commentary, theme: nil).files().files
    let paths = files.map(\.path)
    #expect(paths.contains("after-support/quarters/2026-q3/store.html"))
    #expect(paths.filter { $0.hasPrefix("data/") } == ["data/summary.md"])
    let root = try #require(files.first { $0.path == "index.html" })
    let text = String(decoding: root.bytes, as: UTF8.self)
    #expect(text.contains("<a href=\"after-support/index.html\">After support</a>"))
    #expect(text.contains("never pooled"))
  }

  @Test func `every page counts its survey's answers, or ends with its period`() throws {
    var first = ReportFixture()
    first.survey = "relationship"
    var second = ReportFixture()
    second.survey = "after support"
    second.months = 13
    let readings = [first.reading, second.reading]
    let reading = Reading(
      tally: readings[0].tally + readings[1].tally, files: readings.flatMap(\.files))
    let report = try Analyzer(configuration: first.configuration).report(
      on: reading,
      asOf: AsOf.given(option: first.asOf, configured: nil, sourceDateEpoch: nil))
    let site = Site(report: report, commentary: Commentary(), theme: nil)
    let pages = try site.files().files
    for reading in readings {
      let name = reading.files[0].survey
      let counted = NumberText.english.count(reading.files[0].account.counted)
      let folder = name.replacing(" ", with: "-") + "/"
      let own = pages.filter { $0.path.hasPrefix(folder) }
      #expect(own.count > 10)
      for page in own where page.path.hasSuffix(".html") {
        let text = String(decoding: page.bytes, as: UTF8.self)
        let isOfPeriod = ["quarters/", "moved/", "years/"].contains {
          page.path.dropFirst(folder.count).hasPrefix($0)
        }
        let countsAll = text.contains("\(counted)\u{A0}answers counted")
        let endsWithPeriod = text.contains(/<p>Answers to \d+\W\w+\W\d{4}\.<\/p>/)
        #expect(countsAll != endsWithPeriod && (countsAll || isOfPeriod), "\(page.path)")
      }
      let index = try #require(own.first { $0.path == folder + "index.html" })
      #expect(String(decoding: index.bytes, as: UTF8.self).contains("1\u{A0}file, "))
    }
  }

  @Test func `withholds what is hidden, says so, and marks what is muted`() throws {
    var fixture = ReportFixture()
    fixture.add(22, "Rare", [0, 0, 1, 0, 0, 0, 0, 0, 0, 1, 1])
    fixture.add(22, "Seldom", [0, 1, 1, 0, 2, 0, 0, 1, 3, 4, 5])
    fixture.add(22, "Scarce", [0, 1, 3, 0, 2, 0, 0, 1, 3, 7, 7])
    let site = try fixture.site()
    let rare = try #require(site["quarters/2026-q3/rare.html"])
    #expect(rare.contains("3\u{A0}answers, withheld: fewer than 5\u{A0}answers"))
    #expect(!rare.contains("class=\"big"))
    let seldom = try #require(site["quarters/2026-q3/seldom.html"])
    #expect(
      seldom.contains("17\u{A0}answers, withheld: others that are withheld could be worked out"))
    #expect(!seldom.contains("class=\"big"))
    let scarce = try #require(site["quarters/2026-q3/scarce.html"])
    #expect(scarce.contains("class=\"big few\""))
    #expect(scarce.contains("Few answers: fewer than 30."))
    #expect(try #require(site["index.html"]).contains("Hollow and grey: fewer than 30"))
  }
}
