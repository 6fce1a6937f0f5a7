import Analysis
import Commentary
import Configuration
import Foundation
import Periods
import ReportFixtures
import Testing

@testable import Site
@testable import Wording

/// The report in a language made of English in brackets: what stands outside of them on a page, and
/// is neither data nor a number, has not come from a phrase.
@Suite("Words of pages come from phrases")
struct PseudoLanguageTests {
  /// Data of the fixture, and what no language translates.
  private static let names: Set<String> = [
    "Customer", "loyalty", "Meridian", "Works", "Store", "Helpdesk", "Cloud", "Devices", "Nordics",
    "North", "America", "DACH", "Iberia", "First", "days", "Over", "year", "Region", "Tenure",
    "How",
    "likely", "are", "you", "recommend", "email", "all", "customers", "with", "order", "content",
    // Functions in formulas.
    "Var", "sgn",
    "responses", "csv", "data", "report", "json", "CSV", "SVG", "NPS", "What", "did", "Mid",
  ]

  private static func files(
    _ change: (inout ReportFixture) -> Void = { _ in }
  ) throws -> [String: String] {
    var fixture = ReportFixture()
    change(&fixture)
    let report = try fixture.report
    let words = Words(report, phrases: Phrasebook { "⟦\($0)⟧" })
    let site = Site(report: report, words: words, commentary: Commentary(), theme: nil)
    return Dictionary(
      uniqueKeysWithValues: try site.files().files.map {
        ($0.path, String(decoding: $0.bytes, as: UTF8.self))
      })
  }

  /// What a reader, a screen reader or a window shows of a page or drawing.
  private static func shown(_ markup: String) -> String {
    var text = markup
    for hidden in [
      /(?s)<script.*?<\/script>/, /(?s)<style.*?<\/style>/, /(?s)<q[ >].*?<\/q>/,
      /\]\([^)]*\)/,
      // The dictionary of the files of figures is English, as they are.
      /(?s)<dl class="dictionary">.*?<\/dl>/, /(?s)<details><summary>[^<]*<\/summary><p>.*?<\/p>/,
    ] {
      text = text.replacing(hidden, with: " ")
    }
    let spoken = text.matches(of: /(?:aria-label|title|alt|placeholder)="([^"]*)"/)
      .map { String($0.1) }
    return text.replacing(/<[^>]*>/, with: " ") + " " + spoken.joined(separator: " ")
  }

  /// The text without what stands in brackets.
  private static func outside(_ text: String) -> String {
    var depth = 0
    return String(
      String.UnicodeScalarView(
        text.unicodeScalars.compactMap { scalar in
          if scalar == "⟦" { depth += 1 }
          if scalar == "⟧" { depth -= 1 }
          return depth > 0 ? nil : scalar == "⟧" ? " " : scalar
        }))
  }

  private static func foreign(_ text: String) -> Set<String> {
    Set(outside(shown(text)).matches(of: /[A-Za-z]{3,}/).map { String($0.0) }).subtracting(names)
  }

  private func check(_ files: [String: String]) {
    for (path, text) in files.sorted(by: { $0.key < $1.key }) where !path.hasSuffix(".csv") {
      #expect(Self.foreign(text).sorted() == [], "\(path)")
      #expect(!Self.shown(text).contains("{"), "\(path)")
    }
  }

  @Test func `on every page and drawing`() throws {
    check(
      try Self.files {
        $0.configuration.targets = [
          Target(nps: 45), Target(product: "Store", nps: 30), Target(product: "Cloud", nps: 90),
        ]
      })
  }

  @Test func `where there are no products and few answers`() throws {
    check(
      try Self.files { fixture in
        fixture.products = [nil]
        fixture.months = 5
        fixture.configuration.headline = .month
        fixture.configuration.history = 3
        fixture.configuration.privacy.muteBelow = 400
      })
  }

  @Test func `finds a word that no phrase has`() {
    #expect(Self.foreign("<p title=\"Now\">⟦Since ⟦Q3⟧ it⟧ rose 12</p>") == ["Now", "rose"])
  }
}
