import Analysis
import Configuration
import Fixtures
import Testing

@testable import Exports

struct ReportDifferenceTests {
  /// Reports of two products and two regions over six months, of some size, each by its seed.
  private func report(_ seed: UInt64) throws -> PublishedReport {
    var random = SeededGenerator(seed: seed)
    var counted = CountedReport()
    counted.configuration.dimensions = [.init(key: "region", column: "region", label: "Region")]
    counted.configuration.targets = [.init(nps: Int(random.next() % 60))]
    for month in 1...6 {
      for product in ["Atlas", "Beacon"] where random.next() % 5 > 0 {
        let groups = [0, 1, 2].map { _ in Int(random.next() % 60) }
        try counted.add(
          "2026-0\(month)-15", product, (groups[0], groups[1], groups[2] + 1),
          region: random.next() % 2 == 0 ? "EMEA" : "APAC")
      }
    }
    return try PublishedReport(counted.report)
  }

  @Test func `a report doesn't differ from itself`() throws {
    for seed in 0..<20 {
      let report = try report(UInt64(seed))
      let difference = ReportDifference(report, report)
      #expect(difference.areFiguresSame)
      #expect(difference.files.isEmpty)
      #expect(difference.settings.isEmpty)
    }
  }

  @Test func `the difference the other way round is the mirror`() throws {
    for seed in 0..<20 {
      let (one, other) = (try report(UInt64(seed)), try report(UInt64(seed + 1)))
      let difference = ReportDifference(one, other)
      #expect(!difference.areFiguresSame)
      #expect(difference.mirrored == ReportDifference(other, one))
    }
  }

  @Test func `lists the figures that one answer changes, and no others`() throws {
    var counted = CountedReport()
    try counted.add("2026-01-15", "Atlas", (40, 30, 30))
    try counted.add("2026-05-15", "Beacon", (40, 30, 30))
    let before = try PublishedReport(counted.report)
    try counted.add("2026-05-16", "Beacon", (1, 0, 0))
    let difference = ReportDifference(before, try PublishedReport(counted.report))
    let scopes = difference.figures.map {
      [$0.new?.scope.product ?? "", $0.new?.scope.period ?? ""]
    }
    #expect(scopes.allSatisfy { $0[0] != "Atlas" && $0[1] != "2026-01" && $0[1] != "2026-Q1" })
    #expect(scopes.contains(["Beacon", "2026-05"]))
    #expect(scopes.contains(["", ""]))
    #expect(difference.files.map { $0.new?.account.rows } == [201])
  }

  @Test func `a file without a fingerprint is not said to have changed`() throws {
    let report = try report(3)
    var other = report
    other.files[0].fingerprint = "00ff00ff00ff00ff"
    #expect(ReportDifference(report, other).files.isEmpty)
    var third = other
    third.files[0].fingerprint = "11ff00ff00ff00ff"
    #expect(ReportDifference(other, third).files.count == 1)
  }
}
