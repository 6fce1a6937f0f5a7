import Configuration
import Periods
import Testing

@testable import Analysis

struct ChangeTests {
  @Test func `compares with the latest earlier period that has enough answers, and names it`()
    throws
  {
    var builder = ReadingBuilder()
    try builder.add("2025-10", 50, 25, 25)
    try builder.add("2026-01", 5, 5, 5)
    try builder.add("2026-04", 80, 10, 10)
    let report = try builder.report(asOf: "2026-12-31")
    let survey = try #require(report.surveys.first)
    let change = try #require(report.estimate("2026-Q2", in: survey.whole).sincePrevious)
    #expect(report.key(change.against) == "2025-Q4")
    #expect(change.verdict == .rose)
    #expect(change.difference?.printed.points == 45)
  }

  @Test func `compares with the same period a year earlier`() throws {
    var builder = ReadingBuilder()
    try builder.add("2025-04", 80, 10, 10)
    try builder.add("2026-04", 50, 25, 25)
    let report = try builder.report(asOf: "2026-12-31")
    let survey = try #require(report.surveys.first)
    let estimate = try report.estimate("2026-Q2", in: survey.whole)
    let change = try #require(estimate.sinceYearEarlier)
    #expect(report.key(change.against) == "2025-Q2")
    #expect(change.verdict == .fell)
    let year = try report.estimate("2026", in: survey.whole)
    #expect(year.sinceYearEarlier == nil, "a year's previous period is the year earlier")
    #expect(year.sincePrevious != nil)
  }

  @Test func `says too few where either side has fewer answers than mute-below`() throws {
    var builder = ReadingBuilder()
    try builder.add("2026-01", 30, 10, 10, product: "Atlas")
    try builder.add("2026-01", 12, 0, 0, product: "Beacon")
    try builder.add("2026-04", 30, 10, 10, product: "Atlas")
    try builder.add("2026-04", 3, 0, 40, product: "Beacon")
    let report = try builder.report(asOf: "2026-12-31")
    let survey = try #require(report.surveys.first)
    let beacon = try #require(survey.products.first { $0.name == "Beacon" })
    let change = try #require(report.estimate("2026-Q2", in: beacon.line).sincePrevious)
    #expect(change.verdict == .tooFew)
    #expect(change.difference?.q == nil && change.difference?.comparisons == 0)
  }

  @Test func `says not compared, and never too few, where a side is withheld or without answers`()
    throws
  {
    var builder = ReadingBuilder()
    try builder.add("2026-01", 30, 10, 10, product: "Atlas")
    try builder.add("2026-01", 30, 10, 10, product: "Beacon")
    try builder.add("2026-01", 2, 1, 0, product: "Comet")
    try builder.add("2026-04", 60, 20, 20, product: "Atlas")
    try builder.add("2026-04", 1, 1, 2, product: "Comet")
    let survey = try #require(try builder.report(asOf: "2026-12-31").surveys.first)
    func change(_ name: String) throws -> Change {
      let product = try #require(survey.products.first { $0.name == name })
      return try #require(product.line.quarters.last?.sincePrevious)
    }
    let beacon = try change("Beacon")
    #expect(beacon.verdict == .notCompared && beacon.difference == nil, "it has no answers now")
    let comet = try change("Comet")
    #expect(comet.verdict == .notCompared && comet.difference == nil, "it is withheld")
    #expect(Verdict.notCompared.rawValue == "not-compared")
  }

  @Test func `corrects the changes of the whole and its products as one family`() throws {
    var builder = ReadingBuilder()
    for product in ["A", "B", "C"] {
      try builder.add("2026-01", 50, 25, 25, product: product)
      try builder.add("2026-04", product == "A" ? 66 : 50, 20, 25, product: product)
    }
    let survey = try #require(builder.report(asOf: "2026-12-31").surveys.first)
    let differences = ([survey.whole] + survey.products.map(\.line)).compactMap {
      $0.quarters.last?.sincePrevious?.difference
    }
    #expect(differences.count == 4)
    #expect(differences.allSatisfy { $0.comparisons == 4 })
    for difference in differences {
      #expect(try #require(difference.q) >= difference.p)
    }
  }

  @Test func `judges each reference as a family of its own`() throws {
    var builder = ReadingBuilder()
    for product in ["A", "B", "C"] {
      for month in ["2025-04", "2026-01", "2026-04"] {
        try builder.add(month, 50, 25, 25, product: product)
      }
    }
    let survey = try #require(builder.report(asOf: "2026-12-31").surveys.first)
    let last = try #require(survey.whole.quarters.last)
    #expect(last.sincePrevious?.difference?.comparisons == 4)
    #expect(last.sinceYearEarlier?.difference?.comparisons == 4)
  }

  /// p is 0.069 and 0.045 (adjusted-Wald test of 50, 25, 25 against 64, 18, 18 and 65, 18, 17).
  @Test(arguments: [(64, 18, Verdict.noClearChange), (65, 17, Verdict.rose)])
  func `calls a change a rise only where q is within the limit`(
    promoters: Int, detractors: Int, verdict: Verdict
  ) throws {
    var builder = ReadingBuilder()
    try builder.add("2026-01", 50, 25, 25)
    try builder.add("2026-04", promoters, 18, detractors)
    let survey = try #require(builder.report(asOf: "2026-12-31").surveys.first)
    #expect(survey.whole.quarters.last?.sincePrevious?.verdict == verdict)
  }

  @Test func `tests a segment against the rest, not against the total`() throws {
    var builder = ReadingBuilder()
    try builder.add("2026-01", 80, 10, 10, segments: ["region": "EMEA"])
    try builder.add("2026-01", 20, 30, 50, segments: ["region": "APAC"])
    try builder.add("2026-01", 3, 0, 0, segments: ["region": ""])
    let survey = try #require(
      try builder.report {
        $0.dimensions = [.init(key: "region", column: "region", label: "Region")]
      }.surveys.first)
    let segments = try #require(survey.dimensions.first).segments
    #expect(segments.map(\.name) == ["APAC", "EMEA", nil], "by size, then by name; nameless last")
    let emea = try #require(segments[1].overall.againstRest)
    #expect(emea.verdict == .rose)
    // 70 − 100·(23 − 50)/103
    #expect(abs((emea.difference?.points ?? 0) - (70 + 2700.0 / 103)) < 1e-9)
    #expect(segments[2].overall.againstRest?.difference == nil, "three answers are hidden")
    #expect(segments[2].overall.againstRest?.verdict == .notCompared)
  }
}
