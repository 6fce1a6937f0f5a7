import Testing

@testable import Periods

/// Rules after the last transition, and the way between instants and clocks. The figures are those
/// of Python's `zoneinfo`.
struct TimeZoneRulesTests {
  private func rules(_ text: String) throws -> TimeZoneRules {
    let rule = try #require(PosixTimeZone(Array(text.utf8)[...]))
    return TimeZoneRules(first: 0, transitions: [], rule: rule)
  }

  @Test(arguments: [
    ("CET-1CEST,M3.5.0,M10.5.0/3", 1_774_745_999, 3_600),
    ("CET-1CEST,M3.5.0,M10.5.0/3", 1_774_746_000, 7_200),
    ("CET-1CEST,M3.5.0,M10.5.0/3", 1_792_889_999, 7_200),
    ("CET-1CEST,M3.5.0,M10.5.0/3", 1_792_890_000, 3_600),
    ("CET-1CEST,M3.5.0,M10.5.0/3", 5_695_920_000, 7_200),
    ("CET-1CEST,M3.5.0,M10.5.0/3", 5_680_281_600, 3_600),
    ("EST5EDT,M3.2.0,M11.1.0", 3_813_544_799, -14_400),
    ("EST5EDT,M3.2.0,M11.1.0", 3_813_544_800, -18_000),
    // The southern half of the earth, and half an hour of summer time.
    ("<+1030>-10:30<+11>-11,M10.1.0,M4.1.0", 1_775_314_799, 39_600),
    ("<+1030>-10:30<+11>-11,M10.1.0,M4.1.0", 1_775_314_800, 37_800),
    ("<+1030>-10:30<+11>-11,M10.1.0,M4.1.0", 2_548_250_999, 37_800),
    ("<+1030>-10:30<+11>-11,M10.1.0,M4.1.0", 2_548_251_000, 39_600),
    // Times before the day begins, and after it has ended.
    ("<-02>2<-01>,M3.5.0/-1,M10.5.0/0", 3_497_216_399, -3_600),
    ("<-02>2<-01>,M3.5.0/-1,M10.5.0/0", 3_497_216_400, -7_200),
    ("<-04>4<-03>,M9.1.6/24,M4.1.6/24", 2_848_273_199, -10_800),
    ("<-04>4<-03>,M9.1.6/24,M4.1.6/24", 2_848_273_200, -14_400),
    ("IST-2IDT,M3.4.4/26,M10.5.0", 2_847_484_799, 7_200),
    ("IST-2IDT,M3.4.4/26,M10.5.0", 2_847_484_800, 10_800),
    ("EET-2EEST,M3.4.4/50,M10.4.4/50", 2_855_865_600, 10_800),
    // Winter as the exception.
    ("IST-1GMT0,M10.5.0,M3.5.0/1", 2_841_393_600, 0),
    ("IST-1GMT0,M10.5.0,M3.5.0/1", 2_857_118_400, 3_600),
    // Summer all year, as RFC 9636 writes it.
    ("XXX3EDT4,0/0,J365/23", 1_798_772_400, -14_400),
    ("XXX3EDT4,0/0,J365/23", 1_798_775_999, -14_400),
    ("<+01>-1", 4_115_491_200, 3_600),
  ])
  func `offsets by rule`(_ rule: String, _ instant: Int, _ offset: Int) throws {
    #expect(try rules(rule).offset(at: instant) == offset)
  }

  @Test func `days counted with and without the leap day`() throws {
    func day(_ rule: PosixTimeZone.Day, _ year: Int) -> String? {
      CivilDate(unixSeconds: rule.daysSince1970(in: year) * 86_400)?.text
    }
    #expect(day(.ofYear(59), 2024) == "2024-02-29")
    #expect(day(.ofYear(59), 2026) == "2026-03-01")
    #expect(day(.ofYearWithoutLeapDay(60), 2024) == "2024-03-01")
    #expect(day(.ofYearWithoutLeapDay(60), 2026) == "2026-03-01")
    #expect(day(.ofMonth(2, week: 5, weekday: 4), 2024) == "2024-02-29")
    #expect(day(.ofMonth(2, week: 5, weekday: 0), 2026) == "2026-02-22")
    #expect(day(.ofMonth(3, week: 1, weekday: 0), 2026) == "2026-03-01")
  }

  @Test(arguments: [
    "", "CE-1", "CET", "CET-", "CET-25", "CET-1CEST", "CET-1CEST,", "CET-1CEST,M3.5.0",
    "CET-1CEST,M13.5.0,M10.5.0", "CET-1CEST,M3.6.0,M10.5.0", "CET-1CEST,M3.5.7,M10.5.0",
    "CET-1CEST,J0,J5", "CET-1CEST,366,5", "CET-1CEST,M3.5.0/168,M10.5.0", "<CET-1", "CET-1:60",
    "CET-1CEST,M3.5.0,M10.5.0/3 ", "CET-9999999999999999999",
  ])
  func `refuses what is no rule`(_ text: String) {
    #expect(PosixTimeZone(Array(text.utf8)[...]) == nil)
  }

  @Test(arguments: [
    ("CET-1CEST,M3.5.0,M10.5.0/3", "2026-07-01", 12 * 3_600, 1_782_900_000),
    // Skipped: half an hour past the change, 03:30 in summer time.
    ("CET-1CEST,M3.5.0,M10.5.0/3", "2026-03-29", 9_000, 1_774_747_800),
    ("CET-1CEST,M3.5.0,M10.5.0/3", "2090-03-26", 9_000, 3_794_175_000),
    ("EST5EDT,M3.2.0,M11.1.0", "2026-03-08", 8_100, 1_772_954_100),
    ("<+1030>-10:30<+11>-11,M10.1.0,M4.1.0", "2026-10-04", 7_800, 1_791_042_000),
    // Twice: the first of the two.
    ("CET-1CEST,M3.5.0,M10.5.0/3", "2026-10-25", 9_000, 1_792_888_200),
    ("EST5EDT,M3.2.0,M11.1.0", "2026-11-01", 5_400, 1_793_511_000),
    ("<+1030>-10:30<+11>-11,M10.1.0,M4.1.0", "2026-04-05", 6_300, 1_775_313_900),
  ])
  func `instants of times that clocks show once, never or twice`(
    _ rule: String, _ day: String, _ second: Int, _ instant: Int
  ) throws {
    let day = try #require(CivilDate(day))
    let time = try #require(CivilTime(day: day, second: second))
    #expect(try rules(rule).instant(of: time) == instant)
  }

  @Test func `a day that never was`() throws {
    // Samoa went from 29 to 31 December 2011.
    let samoa = TimeZoneRules(
      first: -36_000,
      transitions: [TimeZoneRules.Transition(instant: 1_325_239_200, offset: 50_400)], rule: nil)
    let day = try #require(CivilDate("2011-12-30"))
    let noon = try #require(CivilTime(day: day, second: 43_200))
    #expect(samoa.instant(of: noon) == 1_325_282_400)
    #expect(samoa.time(at: 1_325_239_199)?.day.text == "2011-12-29")
    #expect(samoa.time(at: 1_325_239_200)?.day.text == "2011-12-31")
  }

  @Test func `midnight at the end of a day is the next day's`() throws {
    let day = try #require(CivilDate("2026-12-31"))
    let time = try #require(CivilTime(day: day, second: 86_400))
    #expect(CivilTime(day: day, second: 86_401) == nil)
    let instant = TimeZoneRules.utc.instant(of: time)
    #expect(TimeZoneRules.utc.time(at: instant)?.day.text == "2027-01-01")
  }

  @Test func `days and instants agree for every day of four centuries`() {
    for number in stride(from: -100_000, to: 200_000, by: 1) {
      let day = CivilDate(unixSeconds: number * 86_400)
      #expect(day?.daysSince1970 == number)
    }
  }

  @Test(arguments: [
    ("UTC", ZoneName.utc), ("Z", .utc), ("gmt", .utc), ("Etc/UTC", .utc),
    ("+02:00", .offset(7_200)),
    ("-0530", .offset(-19_800)), ("+9", .offset(32_400)), ("UTC+2", .offset(7_200)),
    ("GMT-03:30", .offset(-12_600)), ("Europe/Berlin", .named("Europe/Berlin")),
    ("America/Argentina/Buenos_Aires", .named("America/Argentina/Buenos_Aires")),
    ("Etc/GMT+1", .named("Etc/GMT+1")),
  ])
  func `tells zones by their names`(_ text: String, _ name: ZoneName) {
    #expect(ZoneName(text) == name)
  }

  @Test(arguments: [
    "", "/etc/passwd", "../Berlin", "Europe/../../x", "Europe//Berlin", "Europe/", "+25", "+2:0",
    "+02:60", "Europe/Ber lin", "Zürich", ".", "a\0b",
  ])
  func `takes no path and no half an offset for a zone`(_ text: String) {
    #expect(ZoneName(text) == nil)
  }
}
