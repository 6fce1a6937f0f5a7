import Testing

@testable import Periods

struct CivilDateTests {
  @Test(arguments: ["2026-02-29", "2026-13-01", "2026-00-10", "2026-1-1", "0000-01-01", "x", ""])
  func `there is no such day`(text: String) {
    #expect(CivilDate(text) == nil)
  }

  @Test func `knows leap years`() throws {
    #expect(CivilDate("2024-02-29")?.text == "2024-02-29")
    #expect(CivilDate("2000-02-29") != nil)
    #expect(CivilDate("1900-02-29") == nil)
  }

  @Test(arguments: [
    (0, "1970-01-01"), (-1, "1969-12-31"), (86_399, "1970-01-01"), (951_782_400, "2000-02-29"),
    (1_790_985_600, "2026-10-03"), (-62_135_596_800, "0001-01-01"),
  ])
  func `reads Unix seconds as days in UTC`(seconds: Int, day: String) {
    #expect(CivilDate(unixSeconds: seconds)?.text == day)
  }

  @Test func `refuses Unix seconds beyond the years it knows`() {
    #expect(CivilDate(unixSeconds: .max) == nil)
    #expect(CivilDate(unixSeconds: .min) == nil)
  }
}
