import Configuration
import Diagnostics
import Periods
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

  @Test(arguments: [
    "CEST", "EEST", "WEST", "MESZ", "EDT", "CDT", "MDT", "PDT", "BST", "AEDT", "NZDT",
  ])
  func `reports summer time as written, which the answers of winter are not in`(
    zone: String
  ) throws {
    let text = "score,Submitted (\(zone))\n9,2026-01-31 23:30:00\n"
    let result = try read(text, source(), .inspection)
    #expect(result.layout.timeZone == zone)
    #expect(
      result.file.assumptions.contains {
        $0.sentence.hasPrefix("Dates count as written, in \(zone);")
      })
    // Beside a single time it is its offset.
    let written = try read(
      "score,submitted\n9,2026-07-31 23:30:00 CEST\n", source(), .inspection)
    #expect(written.file.zones.known == [.offset(7_200)])
  }

  @Test func `refuses to convert times by a header of summer time`() throws {
    var settings = ReadingSettings.inspection
    settings.zone = try ReportZone("UTC", at: nil, from: NoZones())
    let refusal = #expect(throws: Refusal.self) {
      try read("score,Submitted (CEST)\n9,2026-01-31 23:30:00\n", source(), settings)
    }
    #expect(refusal?.diagnostics.map(\.id) == ["unknown-file-time-zone"])
    #expect(refusal?.diagnostics.first?.message.contains("“CEST”") == true)
  }

  @Test func `lets exports of summer and of winter share their clocks`() throws {
    func zones(_ zone: String) throws -> FileZones {
      try read("score,Date (\(zone))\n9,2026-01-31 23:30:00\n", source(), .inspection).file.zones
    }
    let summer = try zones("CEST")
    #expect(summer.mayShareClocks(with: try zones("CET")))
    #expect(summer.mayShareClocks(with: try zones("CEST")))
    #expect(!summer.mayShareClocks(with: try zones("UTC")))
    #expect(!summer.mayShareClocks(with: try zones("EDT")))
    #expect(!summer.mayShareClocks(with: try zones("Europe/Berlin")))
  }
}

/// A host without time zone files.
private struct NoZones: TimeZoneSource {
  func rules(of name: String) throws(TimeZoneProblem) -> TimeZoneRules {
    throw .unknown(nearest: nil)
  }
}
