import Periods
import Testing

@Suite("Dates as written")
struct WrittenDateTests {
  private func day(_ text: String, _ order: DateOrder? = nil) -> String? {
    WrittenDate(text, order: order)?.day.text
  }

  @Test func `reads ISO dates and date-times whatever the order`() {
    for order in DateOrder.allCases.map(Optional.some) + [nil] {
      for text in [
        "2026-01-31", "2026-01-31T23:59:59Z", "2026-01-31 00:00",
        "2026-01-31T10:00:00.123456+02:00",
        "2026-01-31t10:00:00-0500", "2026-01-31 10:00:00 UTC", "2026-01-31T24:00:00",
        "2026-01-31 10:00:00 +0000", "2026-01-31 10:00:00,5", "2026-01-31T10:00:00[UTC]",
      ] {
        #expect(day(text, order) == "2026-01-31", "\(text)")
      }
    }
  }

  @Test func `reads other dates only in an order`() {
    for text in ["31.1.2026", "31/01/2026", "31-01-2026", "31 01 2026", "31/1/26"] {
      #expect(day(text) == nil)
      #expect(day(text, .dayMonthYear) == "2026-01-31", "\(text)")
      #expect(day(text, .monthDayYear) == nil)
    }
    #expect(day("1/31/2026", .monthDayYear) == "2026-01-31")
    #expect(day("2026/1/31", .yearMonthDay) == "2026-01-31")
    #expect(day("26.01.31", .yearMonthDay) == "2026-01-31")
    #expect(day("2026/01/31", .dayMonthYear) == nil)
    #expect(day("2026-1-31") == nil)
  }

  @Test func `takes two-digit years for the century around 2000`() {
    #expect(day("1/1/68", .dayMonthYear) == "2068-01-01")
    #expect(day("1/1/69", .dayMonthYear) == "1969-01-01")
    #expect(day("1/1/00", .dayMonthYear) == "2000-01-01")
    #expect(WrittenDate("1/1/00", order: .dayMonthYear)?.hasTwoDigitYear == true)
    #expect(WrittenDate("1/1/2000", order: .dayMonthYear)?.hasTwoDigitYear == false)
  }

  @Test func `reads times of twenty-four and of twelve hours`() {
    for time in [
      "9:05", "09:05:07", "11:05 PM", "12:00am", "1:05:07 p.m.", "1:05:07\u{202F}PM",
      "9:50:30 AM EST", "9:05 (UTC)", "9:05 GMT+2",
    ] {
      #expect(day("04/09/2019 \(time)", .monthDayYear) == "2019-04-09", "\(time)")
      #expect(day("04/09/2019, \(time)", .monthDayYear) == "2019-04-09", "\(time)")
    }
    for time in ["25:00", "9:60", "9", "13:00 PM", "0:30 AM", "9:5", "noon", "9:00 somewhere far"] {
      #expect(day("04/09/2019 \(time)", .monthDayYear) == nil, "\(time)")
    }
    #expect(WrittenDate("04/09/2019 9:05", order: .monthDayYear)?.hasTime == true)
  }

  @Test func `finds no date in anything else`() {
    for text in [
      "", "2026", "2026-13-01", "2026-02-29", "2026-00-10", "20260131", "2026-01-31x", "31.01-2026",
      "1/2", "1/2/3/4", "0000-01-01", "999999999999-01-01", "-1/2/2026", "１/２/2026",
      "2026-01-31T", "2026-01-31 ", String(repeating: "1", count: 1_000),
    ] {
      for order in DateOrder.allCases.map(Optional.some) + [nil] {
        #expect(day(text, order) == nil, "\(text)")
      }
    }
  }
}
