import Configuration
import Periods
import Statistics
import Testing

@testable import Analysis
@testable import Site

@Suite struct WordsTests {
  @Test(arguments: [(36, "+36"), (-12, "−12"), (0, "0"), (100, "+100")])
  func `writes points with their sign`(points: Int, text: String) {
    #expect(NumberText.signed(points) == text)
  }

  @Test(arguments: [
    (0, "0"), (999, "999"), (5_976, "5,976"), (80_770, "80,770"), (1_234_567, "1,234,567"),
    (-1_500, "−1,500"),
  ])
  func `sets thousands apart`(number: Int, text: String) {
    #expect(NumberText.count(number) == text)
  }

  @Test func `writes decimals without a binary tail`() {
    #expect(NumberText.decimals(0.3, 4) == "0.3000")
    #expect(NumberText.decimals(-1.005, 2) == "−1.01")
    #expect(NumberText.decimals(-0.001, 2) == "0.00")
    #expect(NumberText.decimals(33.5530, 2) == "33.55")
    #expect(NumberText.percent(22) == "22\u{A0}%")
    #expect(NumberText.tenths(79) == "7.9")
  }

  @Test func `names periods of the calendar year and of a fiscal year`() throws {
    let words = try Words(ReportFixture().report)
    func period(_ key: String) throws -> Period {
      try #require(words.calendar.period(key: key))
    }
    #expect(try words.period(period("2026-Q3")) == "Q3 2026")
    #expect(try words.longPeriod(period("2026-Q3")) == "Third quarter 2026")
    #expect(try words.longPeriod(period("2026-H1")) == "First half-year 2026")
    #expect(try words.period(period("2026-09")) == "September 2026")
    #expect(try words.shortPeriod(period("2026-09")) == "Sep")
    #expect(try words.period(period("2026")) == "2026")
    var fixture = ReportFixture()
    fixture.configuration.calendar = try #require(FiscalCalendar(firstMonth: 7))
    let fiscal = Words(try fixture.report)
    let quarter = try #require(fiscal.calendar.period(key: "FY2027-Q1"))
    #expect(fiscal.period(quarter) == "FY2027-Q1")
    #expect(fiscal.longPeriod(quarter) == "FY2027-Q1")
    #expect(fiscal.yearLabel(quarter) == "FY2027")
  }

  @Test func `lists names and counts what is too much to list`() throws {
    let words = try Words(ReportFixture().report)
    #expect(words.names(["A"]) == "A")
    #expect(words.names(["A", "B", "C"]) == "A, B and C")
    #expect(words.names(["A", "B", "C", "D"]) == "A, B and 2 more")
  }

  @Test func `says of each verdict only what the test found`() throws {
    let words = try Words(ReportFixture().report)
    let difference = Difference(
      points: 2, interval: Interval(low: -1, high: 5), p: 0.2, q: 0.3, comparisons: 5,
      printed: PrintedDifference(points: 2, low: -1, high: 5))
    let quarter = Period(.quarter, from: Month(index: 2026 * 12 + 3))
    func text(_ verdict: Verdict, _ difference: Difference?) -> String? {
      words.change(
        Change(
          reference: .previous, against: quarter, verdict: verdict, difference: difference))?.line
    }
    #expect(text(.rose, difference) == "▲ +2 (−1 to +5)")
    #expect(text(.fell, difference) == "▼ +2 (−1 to +5)")
    #expect(text(.noClearChange, difference) == "+2, could be −1 to +5: no clear change")
    #expect(
      text(.tooFew, difference) == "+2, could be −1 to +5: too few answers to compare")
    #expect(text(.tooFew, nil) == "too few answers to compare")
    #expect(words.change(nil) == nil)
  }

  @Test func `makes the headline from the verdicts alone`() throws {
    let report = try ReportFixture().report
    let words = Words(report)
    var estimate = try #require(
      report.surveys[0].whole.estimate(of: report.surveys[0].headline))
    #expect(
      words.headline(Standing(estimate), isHeadline: true)
        == "Customers are clearly more loyal than a year ago. "
        + "Since last quarter, no clear change.")
    #expect(
      words.headline(Standing(estimate), isHeadline: false)
        == "Customers are clearly more loyal than Q3 2025. Since Q2 2026, no clear change.")
    estimate.sinceYearEarlier = nil
    #expect(
      words.headline(Standing(estimate), isHeadline: true)
        == "Loyalty shows no clear change from last quarter.")
    estimate.isComplete = false
    #expect(
      words.headline(Standing(estimate), isHeadline: true)
        == "Third quarter 2026 so far: NPS +34, not yet to be compared.")
  }
}
