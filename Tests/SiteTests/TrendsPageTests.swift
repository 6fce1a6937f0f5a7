import ReportFixtures
import Testing

@testable import Site

struct TrendsPageTests {
  @Test func `the trends page answers in the order of a reader's questions`() throws {
    let page = try #require(try ReportFixture().site()["trends.html"])
    let parts = [
      "trends-trend", "trends-drift-section", "trends-year-earlier-section",
      "trends-rolling-section", "trends-months-section", "trends-shares", "trends-products-section",
      "trends-years-section",
    ]
    let places = parts.map { page.firstRange(of: "id=\"\($0)\"")?.lowerBound }
    #expect(places.allSatisfy { $0 != nil })
    #expect(places.compactMap(\.self) == places.compactMap(\.self).sorted())
    #expect(page.contains("How to read this chart."))
    #expect(page.contains("chart-control") && !page.contains("chart-heat"))
  }

  @Test func `a page of one month says what is missing, and nothing of rolling levels`() throws {
    var fixture = ReportFixture()
    fixture.months = 1
    let page = try #require(try fixture.site()["trends.html"])
    #expect(page.contains("Too few quarters to look for a drift"))
    #expect(page.contains("Too few months to tell which stand out"))
    #expect(!page.contains("trends-rolling") && !page.contains("trends-year-earlier"))
  }
}
