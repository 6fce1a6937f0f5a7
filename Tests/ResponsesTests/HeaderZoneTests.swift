import Configuration
import Diagnostics
import Responses
import Testing

@Suite("Zones in headers")
struct HeaderZoneTests {
  private func zone(_ header: String) throws -> String? {
    try read("score,\(header)\n9,2026-01-31 23:30:00\n", source(), .inspection).layout.timeZone
  }

  @Test(arguments: [
    ("Submit Date (UTC)", "UTC"), ("Date (GMT)", "UTC"), ("Date (EST)", "-05:00"),
    ("Date (CET)", "+01:00"), ("Datum (MEZ)", "+01:00"), ("Date (GMT+2)", "+02:00"),
    ("Date (UTC+02:00)", "+02:00"), ("Date [UTC-5]", "-05:00"), ("Date (+0530)", "+05:30"),
    ("Start Date (Europe/Berlin)", "Europe/Berlin"), ("created_at_utc", "UTC"),
    ("Date (GMT+5:30)", "+05:30"), ("Date (UTC -5)", "-05:00"), ("Date (GMT\u{2212}3)", "-03:00"),
    ("Date (UTC\u{B1}0)", "UTC"), ("Date (in UTC)", "UTC"), ("Date (ET)", "ET"),
    ("Date (IST)", "IST"),
  ])
  func `reports the zone that a column of dates names`(header: String, expected: String) throws {
    #expect(try zone(header) == expected)
  }

  @Test(arguments: [
    "Date (optional)", "Date (first)", "Date (dd/mm/yyyy)", "Date ()", "(UT", "Date)",
  ])
  func `takes no other words for a zone`(header: String) throws {
    #expect(try zone("Date \(header)") == nil)
  }
}
