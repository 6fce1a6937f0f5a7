import Configuration
import Diagnostics
import Periods
import Statistics
import Testing

@testable import Responses

/// Days in the zone of the report. Instants and days are those of Python's `zoneinfo`.
struct TimeZoneTests {
  /// Two zones, as the tz database has them for these years.
  private struct Zones: TimeZoneSource {
    func rules(of name: String) throws(TimeZoneProblem) -> TimeZoneRules {
      switch name {
      case "Europe/Berlin": try rule("CET-1CEST,M3.5.0,M10.5.0/3")
      case "America/Denver": try rule("MST7MDT,M3.2.0,M11.1.0")
      case "Nowhere/None": throw .noDatabase
      default: throw .unknown(nearest: "Europe/Berlin")
      }
    }

    private func rule(_ text: String) throws(TimeZoneProblem) -> TimeZoneRules {
      var block = Array("TZif2".utf8) + [UInt8](repeating: 0, count: 15)
      // No transitions; one type, UTC, with one character for its name.
      for count: UInt8 in [0, 0, 0, 0, 1, 1] { block += [0, 0, 0, count] }
      block += [UInt8](repeating: 0, count: 7)
      guard let rules = TimeZoneRules(zoneFile: block + block + Array("\n\(text)\n".utf8)) else {
        throw .damaged(path: text)
      }
      return rules
    }
  }

  private func inZone(_ zone: String?) throws -> ReadingSettings {
    var settings = settings()
    settings.zone = try zone.map { try ReportZone($0, at: nil, from: Zones()) }
    return settings
  }

  private func file(_ moments: [String]) -> String {
    "Score,Date\n" + moments.map { "9,\($0)\n" }.joined()
  }

  private func reading(_ moments: [String], _ zone: String?) throws -> FileReading {
    try read(file(moments), source { $0.date = "Date" }, inZone(zone)).file
  }

  @Test(arguments: [
    // New Year's Eve in UTC is a new quarter in Berlin.
    ("2026-12-31T23:30:00Z", "2027-01-01"), ("2026-12-31T22:59:59Z", "2026-12-31"),
    ("2026-12-31 18:30 -0500", "2027-01-01"), ("2026-12-31 05:30 PM EST", "2026-12-31"),
    ("2027-01-01T00:30:00+02:00", "2026-12-31"), ("2026-12-31T24:00:00+01:00", "2027-01-01"),
    // Summer time: two hours.
    ("2026-06-30T21:59:59Z", "2026-06-30"), ("2026-06-30T22:00:00Z", "2026-07-01"),
    // A leap second is the next day's first, by any clock.
    ("2016-12-31T22:59:60Z", "2017-01-01"), ("2016-12-31T23:59:60", "2017-01-01"),
    // Without a zone the report's own is meant; without a time nothing moves.
    ("2026-12-31T23:30:00", "2026-12-31"), ("2026-12-31", "2026-12-31"),
    ("2026-12-31T24:00:00", "2027-01-01"),
  ])
  func `a moment counts on its day in Berlin`(_ written: String, _ day: String) throws {
    #expect(try reading([written], "Europe/Berlin").lastAnswer?.text == day)
  }

  @Test func `without a zone dates count as written`() throws {
    let file = try reading(["2026-12-31T23:30:00Z", "2026-12-31T23:30:00+02:00"], nil)
    #expect(file.lastAnswer?.text == "2026-12-31")
    #expect(file.zones.known == [.utc, .offset(7_200)])
    #expect(
      file.assumptions.last?.sentence
        == "Dates count as written, in UTC and +02:00; times are not converted to another time zone."
    )
  }

  @Test func `says what was converted and what was taken for granted`() throws {
    let file = try reading(
      ["2026-12-31T23:30:00Z", "2026-12-30T23:30:00Z", "2026-12-31T12:00:00Z", "2026-12-31 10:00"],
      "Europe/Berlin")
    let ids = file.assumptions.suffix(2).map(\.id)
    #expect(ids == ["dates-converted", "time-zone-assumed"])
    #expect(file.zones.moved == 2)
    #expect(
      file.assumptions.suffix(2).map(\.sentence) == [
        "Times in UTC are converted to Europe/Berlin; 2 answers count on another day than the one "
          + "written.",
        "1 time of day without a known time zone is taken to be in Europe/Berlin already.",
      ])
  }

  @Test func `dates without times say nothing of zones`() throws {
    let file = try reading(["2026-12-31", "2026-12-30"], "Europe/Berlin")
    #expect(!file.zones.hasTimes)
    #expect(!file.assumptions.contains { $0.id.hasPrefix("date") && $0.id != "date-column" })
  }

  @Test func `the zone of the file holds where a time states none`() throws {
    let berlin = try ReportZone("Europe/Berlin", at: nil, from: Zones())
    let place = Place(file: "answers.csv")
    let denver = try berlin.conversion(from: ZoneName(stated: "America/Denver"), at: place)
    let eastern = try berlin.conversion(from: ZoneName(stated: "EST"), at: place)
    for (written, day) in [
      ("2026-06-30T16:00:00", "2026-07-01"), ("2026-06-30T15:59:59", "2026-06-30"),
      ("2026-06-30T16:00:00Z", "2026-06-30"), ("2026-06-30", "2026-06-30"),
      ("2026-12-31T16:00:00", "2027-01-01"), ("2026-12-31T15:59:59", "2026-12-31"),
    ] {
      let date = try #require(WrittenDate(written, order: nil))
      #expect(denver.day(of: date).text == day, "\(written)")
    }
    let date = try #require(WrittenDate("2026-06-30T17:00:00", order: nil))
    #expect(eastern.day(of: date).text == "2026-07-01")
  }

  @Test func `a moment at the edge of the calendar keeps its day`() throws {
    #expect(try reading(["9999-12-31T23:30:00Z"], "Europe/Berlin").lastAnswer?.text == "9999-12-31")
    #expect(try reading(["0001-01-01T00:30:00+05:00"], "UTC").lastAnswer?.text == "0001-01-01")
  }

  @Test func `names the zone that was meant`() {
    func problem(_ zone: String, at place: Place? = nil) -> Diagnostic? {
      do throws(Refusal) {
        _ = try ReportZone(zone, at: place, from: Zones())
        return nil
      } catch {
        return error.diagnostics.first
      }
    }
    let place = Place(file: "barograph.yml", line: 3)
    #expect(problem("Europe/Berln", at: place)?.id == "unknown-time-zone")
    #expect(problem("Europe/Berln", at: place)?.subject == .configuration)
    #expect(problem("Europe/Berln", at: place)?.remedy == "Did you mean Europe/Berlin?")
    #expect(problem("../../etc/passwd")?.id == "unknown-time-zone")
    #expect(problem("../../etc/passwd")?.subject == .usage)
    #expect(problem("Nowhere/None")?.id == "no-time-zones")
    #expect(problem("+02:00") == nil)
  }

  @Test func `files in different zones need one to count by`() throws {
    func refusal(_ first: [String], _ second: [String]) throws -> [Diagnostic] {
      var files = [try reading(first, nil), try reading(second, nil)]
      files[1].path = "other.csv"
      do throws(Refusal) {
        try Reading(tally: Tally(), files: files).checkZones()
        return []
      } catch {
        return error.diagnostics
      }
    }
    let utc = ["2026-01-01T10:00:00Z"]
    let winter = ["2026-01-01T10:00:00+01:00"]
    let summer = ["2026-07-01T10:00:00+02:00"]
    let bare = ["2026-07-01 10:00"]
    #expect(try refusal(utc, winter).map(\.id) == ["time-zones-differ"])
    #expect(try refusal(utc, summer).first?.place?.file == "other.csv")
    #expect(try refusal(winter, summer).isEmpty)
    #expect(try refusal(utc, utc).isEmpty)
    #expect(try refusal(utc, bare).isEmpty)
    #expect(try refusal(winter, ["2026-07-01T10:00:00+09:00"]).count == 1)
  }
}
