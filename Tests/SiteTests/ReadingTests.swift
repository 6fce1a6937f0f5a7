import Analysis
import Charts
import Configuration
import Foundation
import ReportFixtures
import Testing

@testable import Site

@Suite("What helps reading")
struct ReadingTests {
  private static let whole = Result { try ReportFixture().site() }

  /// The page's paragraph or caption text that holds a phrase, so many times.
  private func count(_ phrase: String, in page: String) -> Int {
    page.components(separatedBy: phrase).count - 1
  }

  @Test(arguments: [
    ("index.html", "Line: NPS. Band"), ("index.html", "Each bar begins where"),
    ("index.html", "The stronger a cell’s colour"), ("index.html", "Bars: how many in a hundred"),
    ("quarters/2026-q3.html", "A line is a product"), ("trends.html", "A panel is a product"),
    ("trends.html", "A column is all answers"), ("trends.html", "How to read this chart"),
    ("moved/2026-q3.html", "Each bar begins where"), ("segments/region.html", "Dot: NPS, line"),
  ])
  func `says once a page how to read a kind of chart`(path: String, phrase: String) throws {
    let page = try #require(try Self.whole.get()[path])
    #expect(count(phrase, in: page) == 1)
  }

  @Test func `leads from every page to the definitions of its words`() throws {
    let pages = try Self.whole.get()
    let method = try #require(pages["method.html"])
    for section in ["definition", "interval", "test", "thresholds"] {
      #expect(method.contains("id=\"method-\(section)-section\""))
      for (path, page) in pages where path != "method.html" {
        #expect(page.contains("method.html#method-\(section)-section"), "\(path)")
      }
    }
  }

  @Test func `draws intervals in tables of periods, without repeating their numbers`() throws {
    let page = try #require(try Self.whole.get()["products/store.html"])
    let table = try #require(
      page.components(separatedBy: "<table id=\"p-store-periods\"").dropFirst().first?
        .components(separatedBy: "</table>").first)
    #expect(count("<tr", in: table) - 1 == count("chart chart-strip", in: table))
    #expect(count("chart chart-axis", in: table) == 1)
    #expect(!table.contains("aria-label"))
    #expect(count("aria-hidden=\"true\" class", in: table) == 0)
  }

  @Test func `says that a product moved the score only where a test bears that out`() throws {
    let pages = try Self.whole.get()
    let store = try #require(pages["quarters/2026-q3/store.html"])
    #expect(store.contains("The score of Store moved that of all answers by +4.6 points"))
    let cloud = try #require(pages["quarters/2026-q3/cloud.html"])
    #expect(cloud.contains("The part of Cloud in the change of all answers since"))
    #expect(!cloud.contains("The score of Cloud moved"))
  }

  @Test func `quotes names of digits in what charts say`() throws {
    var fixture = ReportFixture()
    fixture.products = ["1", "2", "3"].enumerated().map { place, name in
      .init(name: name, answers: 300, rise: 8 * place)
    }
    let pages = try fixture.site()
    let slope = try #require(pages["quarters/2026-q3.html"])
    #expect(slope.contains("“2”: +"))
    #expect(!slope.contains("<desc id=\"q-2026-q3-slope-wide-desc\">1: "))
    let trends = try #require(pages["trends.html"])
    #expect(trends.contains("“1”: from"))
    let moved = try #require(pages["moved/2026-q3.html"])
    #expect(moved.contains("“2”: "))
  }
}
