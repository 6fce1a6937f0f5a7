import Configuration
import Periods
import ReportFixtures
import Testing

@testable import Analysis
@testable import Site

@Suite struct MovedPageTests {
  private static let whole = Result { try ReportFixture().site() }

  @Test func `every period that can be compared has a page, linked from the period's`() throws {
    let site = try Self.whole.get()
    let pages = site.keys.filter { $0.hasPrefix("moved/") }.sorted()
    #expect(pages.first == "moved/2025-q1.html", "the first period has nothing before it")
    #expect(pages.last == "moved/2026-q3.html", "the running period is not compared")
    let quarter = try #require(site["quarters/2026-q3.html"])
    #expect(quarter.contains("href=\"../moved/2026-q3.html\""))
    #expect(try #require(site["index.html"]).contains("href=\"moved/2026-q3.html\""))
    #expect(!(try #require(site["quarters/2026-q4.html"])).contains("moved/2026-q4"))
  }

  @Test func `holds both references, every split, and charts with their tables`() throws {
    let page = try #require(try Self.whole.get()["moved/2026-q3.html"])
    for reference in ["year-earlier", "previous"] {
      for split in ["products", "in--region", "in--tenure"] {
        #expect(page.contains("id=\"moved-2026-q3-\(reference)-\(split)-table\""))
      }
      #expect(page.contains("id=\"moved-2026-q3-\(reference)-products\""))
    }
    #expect(page.contains("chart-waterfall"))
    #expect(page.contains("Mix of answers"))
    #expect(page.contains("id=\"moved-2026-q3-pull-section\""))
  }

  @Test func `draws no more than a dozen parts and sums up the rest`() throws {
    var fixture = ReportFixture()
    fixture.products = (1...60).map { number in
      .init(name: "Product \(number)", answers: 48, rise: number % 9)
    }
    fixture.configuration.dimensions = []
    let report = try fixture.report
    let survey = try #require(report.surveys.first)
    let split = try #require(survey.movements(in: survey.headline).first?.splits.first)
    let drawn = Waterfall(split.parts)
    #expect(drawn.bars.count == Waterfall.limit - 1 && drawn.rest.count == 60 - drawn.bars.count)
    let sum = drawn.bars.reduce(drawn.rest.points) { $0 + $1.within }
    #expect(abs(sum - split.within.points) < 1e-9)
    let page = try #require(try fixture.site()["moved/2026-q3.html"])
    #expect(page.contains(">49 others<"))
  }

  @Test func `one product, no products and no dimensions make a site without the page`() throws {
    for products: [ReportFixture.Product?] in [[.init(name: "Store")], [nil]] {
      var fixture = ReportFixture()
      fixture.products = products
      fixture.configuration.dimensions = []
      let site = try fixture.site()
      #expect(!site.keys.contains { $0.hasPrefix("moved/") })
      #expect(!site.values.contains { $0.contains("moved/2026") })
    }
  }

  @Test func `the pulls of the segments page add up to zero`() throws {
    let report = try ReportFixture().report
    let survey = try #require(report.surveys.first)
    #expect(survey.pulls.map(\.partition).count == 3)
    let page = try #require(try Self.whole.get()["segments/region.html"])
    #expect(page.contains("id=\"s-region-pull\""))
    #expect(page.contains("Pulls the score by"))
  }
}
