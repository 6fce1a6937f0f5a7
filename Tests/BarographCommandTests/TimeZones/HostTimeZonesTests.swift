import Periods
import Responses
import Testing

@testable import BarographCommand

/// The time zone files of a system, made up and real.
struct HostTimeZonesTests {
  /// An hour east of UTC, all year.
  private static let zone: String = {
    var block = Array("TZif2".utf8) + [UInt8](repeating: 0, count: 15)
    for count: UInt8 in [0, 0, 0, 0, 1, 1] { block += [0, 0, 0, count] }
    block += [UInt8](repeating: 0, count: 7)
    return String(decoding: block + block + Array("\n<+01>-1\n".utf8), as: UTF8.self)
  }()

  private func zones(_ files: [String: String]) throws -> (HostTimeZones, TemporaryFolder) {
    let folder = try TemporaryFolder()
    for (path, text) in files { try folder.write(text, to: path) }
    return (HostTimeZones(Environment(["TZDIR": folder.path.text]), usual: []), folder)
  }

  private func problem(_ zones: HostTimeZones, _ name: String) -> TimeZoneProblem? {
    do throws(TimeZoneProblem) {
      _ = try zones.rules(of: name)
      return nil
    } catch {
      return error
    }
  }

  @Test func `reads a zone and says which edition it is of`() throws {
    let (zones, folder) = try zones([
      "Europe/Berlin": Self.zone, "tzdata.zi": "# version 2026a\nZ x\n",
    ])
    #expect(try zones.rules(of: "Europe/Berlin").offset(at: 0) == 3_600)
    #expect(zones.version == "2026a")
    #expect(
      zones.sentence
        == "Time zones follow edition 2026a of the tz database, in \(folder.path.text).")
    let (older, olderFolder) = try self.zones(["Europe/Berlin": Self.zone, "+VERSION": "2024b\n"])
    #expect(older.version == "2024b")
    let (unknown, unknownFolder) = try self.zones([
      "Europe/Berlin": Self.zone, "tzdata.zi": "Z x\n",
    ])
    #expect(unknown.version == nil)
    for folder in [olderFolder, unknownFolder] { #expect(try !folder.tree().isEmpty) }
  }

  @Test func `names the zone that was meant, and leaves the folder by no name`() throws {
    let (zones, folder) = try zones([
      "Europe/Berlin": Self.zone, "America/Indiana/Knox": Self.zone, "posix/Europe/Bern": Self.zone,
      "Europe/Broken": "TZif", "secret": Self.zone,
    ])
    #expect(problem(zones, "Europe/Berln") == .unknown(nearest: "Europe/Berlin"))
    #expect(problem(zones, "knox") == .unknown(nearest: "America/Indiana/Knox"))
    #expect(problem(zones, "Europe") == .unknown(nearest: nil))
    #expect(problem(zones, "Mars/Olympus") == .unknown(nearest: nil))
    for name in ["../secret", "/etc/passwd", "Europe/../secret", "Europe//Berlin", ""] {
      #expect(problem(zones, name) == .unknown(nearest: nil))
    }
    guard case .damaged = problem(zones, "Europe/Broken") else {
      Issue.record("a damaged file was taken for a zone")
      return
    }
    #expect(try !folder.tree().isEmpty)
  }

  @Test func `says that a system has no zones`() throws {
    #expect(problem(HostTimeZones(Environment([:]), usual: []), "Europe/Berlin") == .noDatabase)
    let (empty, folder) = try zones(["readme": "nothing"])
    #expect(problem(empty, "Europe/Berlin") == .noDatabase)
    #expect(try folder.tree() == ["readme: nothing"])
  }

  @Test(.enabled(if: HostTimeZones().folder != nil, "this system has no time zone files"))
  func `reads the zones of this system`() throws {
    // As Python's zoneinfo has them.
    let cases = [
      ("Europe/Berlin", 1_798_759_800, 3_600), ("Europe/Berlin", 1_774_746_000, 7_200),
      ("America/New_York", 1_772_953_199, -18_000), ("America/New_York", 3_813_544_799, -14_400),
      ("Asia/Kathmandu", 1_767_225_600, 20_700), ("Australia/Lord_Howe", 1_775_314_800, 37_800),
      ("Pacific/Apia", 1_325_239_199, -36_000), ("Pacific/Apia", 1_325_239_200, 50_400),
      ("Europe/Berlin", -2_524_521_600, 3_208), ("Europe/Berlin", 5_695_920_000, 7_200),
    ]
    for (name, instant, offset) in cases {
      let offsetFound = try HostTimeZones().rules(of: name).offset(at: instant)
      #expect(offsetFound == offset, "\(name) \(instant)")
    }
  }
}
