import Periods
import Testing

@Suite("Dates as written")
struct WrittenDateTests {
  private func day(_ text: String, _ order: DateOrder? = nil) -> String? {
    WrittenDate(text, order: order)?.day.text
  }

  @Test func `reads ISO dates and date-times whatever the order`() {
    for order in DateOrder.orders.map(Optional.some) + [nil] {
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
  }

  @Test func `reads a date that begins with a year of four digits whatever the order`() {
    for text in ["2026/01/31", "2026-1-31", "2026.1.31", "2026/1/31 9:50:30 AM EST"] {
      for order in DateOrder.allCases.map(Optional.some) + [nil] {
        #expect(day(text, order) == "2026-01-31", "\(text)")
      }
    }
  }

  @Test func `reads English names of months`() {
    for text in [
      "5 Jan 2020", "05-Jan-20", "Jan 5, 2020", "January 5th, 2020", "5th January 2020",
      "Sunday, 5 January 2020", "5/JAN/2020 10:00", "Sun, Jan 5 2020, 9:05 PM",
    ] {
      #expect(day(text) == "2020-01-05", "\(text)")
    }
    for text in ["5 Jam 2020", "32 Jan 2020", "Jan 5", "5 Ja 2020", "Monday 13th Jan"] {
      #expect(day(text) == nil, "\(text)")
    }
  }

  @Test func `reads numbers as months, Unix times and serial numbers where that is said`() {
    #expect(day("202104", .yearMonth) == "2021-04-01")
    #expect(day("2021-04", .yearMonth) == "2021-04-01")
    #expect(day("202113", .yearMonth) == nil)
    #expect(day("202104") == nil)
    #expect(day("20260131", .yearMonthDay) == "2026-01-31")
    #expect(day("20260131") == nil)
    #expect(day("1700000000", .unixSeconds) == "2023-11-14")
    #expect(day("1700000000123", .unixMilliseconds) == "2023-11-14")
    #expect(day("45000", .serial) == "2023-03-15")
    #expect(day("45000.75", .serial) == "2023-03-15")
    #expect(day("43538", .serial1904) == "2023-03-15")
    #expect(WrittenDate("45000.75", order: .serial)?.secondOfDay == 64_800)
    #expect(WrittenDate("1700000000", order: .unixSeconds)?.secondOfDay == 80_000)
    for form in [DateOrder.unixSeconds, .unixMilliseconds, .serial, .yearMonth] {
      for text in ["99999999999999999999", "", "-5", "1e9", "4 5"] {
        #expect(day(text, form) == nil, "\(text)")
      }
    }
  }

  @Test func `keeps the time of day and the zone as written`() {
    func written(_ text: String) -> WrittenDate? { WrittenDate(text, order: .monthDayYear) }
    #expect(written("2026-01-31T10:00:01Z")?.secondOfDay == 36_001)
    #expect(written("2026-01-31T10:00:01Z")?.zone == .offset(0))
    #expect(written("2026-01-31 10:00:00 -0530")?.zone == .offset(-19_800))
    #expect(written("2026-01-31 10:00:00+02:00")?.zone == .offset(7_200))
    #expect(written("2026-01-31 10:00:00 GMT+2")?.zone == .offset(7_200))
    #expect(written("1/31/2026 12:05 AM EST")?.secondOfDay == 300)
    #expect(written("1/31/2026 12:05 PM EST")?.secondOfDay == 43_500)
    #expect(written("1/31/2026 12:05 PM EST")?.zone == .offset(-18_000))
    #expect(written("1/31/2026 12:05 IST")?.zone == .unknown)
    #expect(written("1/31/2026 12:05")?.zone == .unstated)
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
      "", "2026", "2026-13-01", "2026-02-29", "2026-00-10", "20261331", "2026-01-31x", "31.01-2026",
      "1/2", "1/2/3/4", "0000-01-01", "999999999999-01-01", "-1/2/2026", "１/２/2026",
      "2026-01-31T", "2026-01-31 ", String(repeating: "1", count: 1_000),
    ] {
      for order in DateOrder.orders.map(Optional.some) + [nil] {
        #expect(day(text, order) == nil, "\(text)")
      }
    }
  }

  @Test func `reads halves of the day as Spanish has them`() {
    for space in [" ", "\u{A0}", "\u{202F}"] {
      for (time, seconds) in [("10:30", 37_800), ("12:05", 300), ("1:05:07", 3_907)] {
        for letter in ["a", "A"] {
          let morning = "11/05/2026 \(time)\(space)\(letter).\(space)m."
          let date = WrittenDate(morning, order: .dayMonthYear)
          #expect(date?.day.text == "2026-05-11", "\(morning)")
          #expect(date?.secondOfDay == seconds, "\(morning)")
        }
        let afternoon = "11 de mayo de 2026, \(time)\(space)p.\(space)m."
        let date = WrittenDate(afternoon, order: nil)
        #expect(date?.secondOfDay == seconds + 43_200, "\(afternoon)")
      }
    }
    for text in ["10:30 p. m", "10:30 p m.", "10:30 p.", "13:30 p. m.", "10:30 q. m."] {
      #expect(day("11/05/2026 \(text)", .dayMonthYear) == nil, "\(text)")
    }
  }

  @Test func `reads the basic format of ISO 8601 with a time`() {
    for (text, second) in [
      ("20260511T100000Z", 36_000), ("20260511T1000Z", 36_000), ("20260511t235959.25z", 86_399),
      ("20260511T100007,5Z", 36_007), ("20260511T10:00:00Z", 36_000),
    ] {
      for order in DateOrder.allCases.map(Optional.some) + [nil] {
        let date = WrittenDate(text, order: order)
        #expect(date?.day.text == "2026-05-11", "\(text)")
        #expect(date?.secondOfDay == second, "\(text)")
        #expect(date?.zone == .offset(0), "\(text)")
        #expect(date?.isISO == true, "\(text)")
      }
    }
    #expect(WrittenDate("20260511T100000+0200", order: nil)?.zone == .offset(7_200))
    #expect(WrittenDate("20260511T100000", order: nil)?.zone == .unstated)
    for text in [
      "20260511", "20260511T", "20260511T10", "20260511T10000", "20260511T250000Z",
      "20261311T1000Z",
      "20260511 100000", "20260511T100060Z!", "2026051T100000Z", "20260511T106000Z",
      "20260511T1000.Z",
    ] {
      #expect(day(text) == nil, "\(text)")
    }
  }

  @Test func `reads times with points where they have seconds, as Oracle writes them`() {
    for (text, second) in [
      ("11-MAY-26 10.00.00 AM", 36_000), ("11-MAY-26 10.00.00.000000 AM", 36_000),
      ("11-MAY-26 12.30.15.123456789 PM", 45_015), ("11-May-2026 22.00.00", 79_200),
      ("11-MAY-26 10.00.00.000000 AM +02:00", 36_000), ("2026-05-11 10.00.00", 36_000),
    ] {
      let date = WrittenDate(text, order: nil)
      #expect(date?.day.text == "2026-05-11", "\(text)")
      #expect(date?.secondOfDay == second, "\(text)")
    }
    #expect(day("11.05.26 22.00.00", .dayMonthYear) == "2026-05-11")
    for text in [
      "11-MAY-26 10.00", "11-MAY-26 10.00:00", "11-MAY-26 10:00.00", "11-MAY-26 10.0.00",
      "11-MAY-26 10.00.00.", "11-MAY-26 13.00.00 PM",
    ] {
      #expect(day(text) == nil, "\(text)")
    }
  }

  @Test func `reads months without a leading zero after the year`() {
    for text in ["2026-9", "2026/9", "2026-09"] {
      #expect(day(text, .yearMonth) == "2026-09-01", "\(text)")
      #expect(day(text) == nil, "\(text)")
    }
    #expect(day("2026.9", .yearMonth) == nil)
    #expect(day("2026-0", .yearMonth) == nil)
  }
}
