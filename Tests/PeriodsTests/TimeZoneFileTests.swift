import Fixtures
import Testing

@testable import Periods

/// Compiled zones, written byte by byte.
struct TimeZoneFileTests {
  @Test(arguments: [0, UInt8(ascii: "2"), UInt8(ascii: "3"), UInt8(ascii: "4")])
  func `reads transitions of every version`(_ version: UInt8) throws {
    var file = ZoneFileBuilder(version: version)
    file.transitions = [(-1_000, 1), (1_000, 0), (1_774_746_000, 1)]
    file.footer = ""
    for isFat in [true, false] {
      file.isFat = isFat
      let rules = try #require(TimeZoneRules(zoneFile: file.bytes))
      let instants = [-1_001, -1_000, 999, 1_000, 1_774_745_999, 1_774_746_000, 9_999_999_999]
      #expect(
        instants.map(rules.offset) == [3_600, 7_200, 7_200, 3_600, 3_600, 7_200, 7_200])
    }
  }

  @Test func `follows the rule after the last transition`() throws {
    var file = ZoneFileBuilder()
    file.transitions = [(0, 0)]
    let rules = try #require(TimeZoneRules(zoneFile: file.bytes))
    #expect(rules.offset(at: 1_774_745_999) == 3_600)
    #expect(rules.offset(at: 1_774_746_000) == 7_200)
    #expect(rules.offset(at: -1) == 3_600)
  }

  @Test func `a file without transitions is its rule alone`() throws {
    let rules = try #require(TimeZoneRules(zoneFile: ZoneFileBuilder(types: [60]).bytes))
    #expect(rules.offset(at: 1_774_746_000) == 7_200)
    let fixed = try #require(
      TimeZoneRules(zoneFile: ZoneFileBuilder(types: [60], footer: "").bytes))
    #expect(fixed == TimeZoneRules(offset: 60))
  }

  @Test func `takes off leap seconds that times count`() throws {
    var file = ZoneFileBuilder(transitions: [(50, 1), (1_000, 0), (5_001, 1), (9_002, 0)])
    file.leaps = [(100, 1), (6_000, 2)]
    file.footer = ""
    let rules = try #require(TimeZoneRules(zoneFile: file.bytes))
    #expect(rules.transitions.map(\.instant) == [50, 999, 5_000, 9_000])
  }

  @Test func `refuses what contradicts itself`() {
    let good = ZoneFileBuilder(transitions: [(0, 0), (10, 1)])
    #expect(TimeZoneRules(zoneFile: good.bytes) != nil)
    var files = [good, good, good, good, good, good, good]
    files[0].transitions = [(10, 0), (0, 1)]
    files[1].transitions = [(0, 0), (10, 2)]
    files[2].types = []
    files[3].types = [3_600, 200_000]
    files[4].footer = "CET-1CEST"
    files[5].footer = nil
    files[6].leaps = [(10, 1), (5, 2)]
    for file in files { #expect(TimeZoneRules(zoneFile: file.bytes) == nil) }
  }

  @Test func `refuses every part of a file`() {
    let bytes = ZoneFileBuilder(transitions: [(0, 0), (10, 1)], leaps: [(1, 1)], isFat: true).bytes
    for count in bytes.indices {
      #expect(TimeZoneRules(zoneFile: Array(bytes[..<count])) == nil)
    }
  }

  @Test func `bears damage anywhere`() {
    let bytes = ZoneFileBuilder(transitions: [(0, 0), (10, 1)], leaps: [(1, 1)], isFat: true).bytes
    var generator = SeededGenerator(seed: 8)
    for index in bytes.indices {
      for value in [0, 0x7F, 0x80, 0xFF, UInt8.random(in: 0...255, using: &generator)] {
        var damaged = bytes
        damaged[index] = value
        guard let rules = TimeZoneRules(zoneFile: damaged) else { continue }
        for instant in [Int.min, -1 << 62, 0, 5, 1 << 40, .max] {
          #expect(abs(rules.offset(at: instant)) <= 93_599)
          _ = rules.time(at: instant)
        }
      }
    }
  }
}
