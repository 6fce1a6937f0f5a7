import Testing

@testable import Periods

struct FiscalCalendarTests {
  private func keys(_ calendar: FiscalCalendar, _ month: String) throws -> [String] {
    let date = try #require(CivilDate(month + "-01"))
    return Grain.allCases.map {
      calendar.key(calendar.period($0, containing: Month(of: date)))
    }
  }

  @Test func `names the periods of the calendar year`() throws {
    #expect(try keys(.civil, "2026-09") == ["2026-09", "2026-Q3", "2026-H2", "2026"])
    #expect(try keys(.civil, "2026-01") == ["2026-01", "2026-Q1", "2026-H1", "2026"])
  }

  @Test func `names a fiscal year by the year it ends in, or starts in`() throws {
    let april = try #require(FiscalCalendar(firstMonth: 4))
    #expect(try keys(april, "2026-03") == ["2026-03", "FY2026-Q4", "FY2026-H2", "FY2026"])
    #expect(try keys(april, "2026-04") == ["2026-04", "FY2027-Q1", "FY2027-H1", "FY2027"])
    let start = try #require(FiscalCalendar(firstMonth: 4, namedBy: .start))
    #expect(try keys(start, "2026-04") == ["2026-04", "FY2026-Q1", "FY2026-H1", "FY2026"])
  }

  @Test func `there is no month 13`() {
    #expect(FiscalCalendar(firstMonth: 13) == nil)
    #expect(FiscalCalendar(firstMonth: 0) == nil)
  }

  @Test func `reads back every key it writes`() throws {
    for first in 1...12 {
      for namedBy in FiscalCalendar.NamedBy.allCases {
        let calendar = try #require(FiscalCalendar(firstMonth: first, namedBy: namedBy))
        for month in 0..<30 {
          for grain in Grain.allCases {
            let period = calendar.period(
              grain, containing: Month(index: 2025 * 12 + month))
            #expect(calendar.period(key: calendar.key(period)) == period)
            #expect(calendar.period(key: calendar.key(period).lowercased()) == period)
          }
        }
      }
    }
  }

  @Test(arguments: ["2026-Q5", "2026-H3", "2026-13", "26-Q1", "FY2026", "2026-Q", "Q3", "2026-Q٣"])
  func `is no key of the calendar year`(key: String) {
    #expect(FiscalCalendar.civil.period(key: key) == nil)
  }

  @Test func `periods tile the months`() throws {
    let calendar = try #require(FiscalCalendar(firstMonth: 11))
    for month in 0..<48 {
      let month = Month(index: 2025 * 12 + month)
      for grain in Grain.allCases {
        let period = calendar.period(grain, containing: month)
        #expect(period.contains(month))
        #expect(calendar.period(grain, containing: period.firstMonth) == period)
        #expect(calendar.period(grain, containing: period.lastMonth) == period)
        #expect(period.advanced(by: 1).firstMonth == period.lastMonth.advanced(by: 1))
      }
    }
  }
}
