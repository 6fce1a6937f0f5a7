import Analysis
import Configuration
import Periods
import ReportFixtures
import Testing

@testable import Site
@testable import Wording

@Suite struct `More products than a page has room for` {
  private func fixture(_ count: Int) -> ReportFixture {
    var fixture = ReportFixture()
    fixture.configuration.dimensions = []
    fixture.products = (1...count).map {
      .init(
        name: "Product \($0)", answers: 400, promoters: 30 + $0 % 20, detractors: 20,
        rise: $0 == 9 ? 20 : 0)
    }
    return fixture
  }

  @Test func `are shown by their ends and their clear changes`() throws {
    let survey = try fixture(30).report.surveys[0]
    let notable = NotableProducts(survey.products, in: survey.headline)
    #expect(notable.isPart)
    #expect(notable.shown.count + notable.others.count == 30)
    #expect(notable.shown.count <= 2 * NotableProducts.ends + NotableProducts.movers)
    #expect(notable.shown.contains { $0.name == "Product 9" }, "it rose")
    let scores = survey.products.compactMap {
      $0.line.estimate(of: survey.headline)?.estimate.figures?.nps
    }
    let shown = notable.shown.compactMap {
      $0.line.estimate(of: survey.headline)?.estimate.figures?.nps
    }
    #expect(shown.max() == scores.max() && shown.min() == scores.min())
  }

  @Test func `are all shown where they are few`() throws {
    let survey = try fixture(NotableProducts.most).report.surveys[0]
    let notable = NotableProducts(survey.products, in: survey.headline)
    #expect(!notable.isPart && notable.shown == survey.products && notable.others.isEmpty)
  }

  @Test func `stand one tap away`() throws {
    let site = try fixture(30).site()
    let index = try #require(site["index.html"])
    let quarter = try #require(site["quarters/2026-q3.html"])
    #expect(index.contains("All 30 products in Q3 2026"))
    #expect(quarter.contains("<summary>The other "))
    for number in 1...30 { #expect(quarter.contains(">Product \(number)</a>"), "\(number)") }
  }

  @Test func `are on the trends page where they stand out, with the way to the others`() throws {
    let fixture = fixture(30)
    let survey = try fixture.report.surveys[0]
    let notable = NotableProducts(survey.products, in: survey.headline, countingDrifts: true)
    let trends = try #require(try fixture.site()["trends.html"])
    #expect(trends.contains("All 30 products in Q3 2026"))
    for product in notable.shown { #expect(trends.contains(">\(product.name)</a>")) }
    for product in notable.others { #expect(!trends.contains(">\(product.name)</a>")) }
  }
}
