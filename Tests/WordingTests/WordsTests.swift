import Configuration
import Periods
import ReportFixtures
import Statistics
import Testing

@testable import Analysis
@testable import Phrases
@testable import Wording

@Suite struct WordsTests {
  @Test func `puts a name without letters in quotation marks within sentences`() throws {
    let words = try Words(ReportFixture().report)
    #expect(words.named("1") == "“1”")
    #expect(words.named("24/7") == "“24/7”")
    #expect(words.named("Plan 2") == "Plan 2")
    #expect(words.named("製品") == "製品")
    #expect(words.named("Rest") == "“Rest”")
    #expect(words.named("All-in") == "All-in")
    #expect(words.names(["6", "2", "7", "Store"]) == "“6”, “2” and 2 more")
    #expect(words.part(.named("3")) == "3")
    #expect(words.partNamed(.named("3")) == "“3”")
    #expect(words.allPeriodsOf("2024") == "all answers of “2024”")
  }

  @Test func `speaks of one period or one segment as one`() throws {
    let words = try Words(ReportFixture().report)
    let quarter = try #require(words.calendar.period(key: "2026-Q3"))
    let next = quarter.advanced(by: 1)
    #expect(words.span(PeriodSpan(from: quarter, through: quarter)) == "Q3 2026")
    #expect(words.span(PeriodSpan(from: quarter, through: next)) == "Q3 2026 to Q4 2026")
    #expect(words.allSegments("Region", 1) == "The segment of Region")
    #expect(words.allSegments("Region", 2) == "All 2\u{A0}segments of Region")
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
}
