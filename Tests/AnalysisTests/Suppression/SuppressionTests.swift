import Configuration
import Periods
import Statistics
import Testing

@testable import Analysis

struct SuppressionTests {
  @Test func `hides the figures but not the number of fewer answers than hide-below`() throws {
    var builder = ReadingBuilder()
    try builder.add("2026-01", 40, 10, 10, product: "Atlas")
    try builder.add("2026-01", 4, 0, 0, product: "Beacon")
    try builder.add("2026-01", 3, 1, 1, product: "Cobalt")
    let survey = try #require(builder.report().surveys.first)
    let overall = survey.products.map(\.line.overall)
    #expect(survey.products.map(\.name) == ["Atlas", "Cobalt", "Beacon"])
    #expect(overall.map(\.standing) == [.shown, .hidden, .hidden])
    #expect(overall.map(\.n) == [60, 5, 4])
    #expect(overall[1].figures == nil)
    #expect(overall[2].figures == nil)
    #expect(survey.whole.overall.standing == .shown)
  }

  @Test func `five answers are enough to show, thirty to rely on`() throws {
    var builder = ReadingBuilder()
    for (survey, n) in [("A", 4), ("B", 5), ("C", 29), ("D", 30)] {
      try builder.add("2026-01", n, 0, 0, survey: survey)
    }
    let standings = try builder.report().surveys.map(\.whole.overall.standing)
    #expect(standings == [.none, .muted, .muted, .shown])
  }

  @Test func `a part is not kept secret by another whose answers are of one group too`() throws {
    var builder = ReadingBuilder()
    try builder.add("2026-01", 40, 10, 10, product: "Atlas")
    try builder.add("2026-01", 4, 0, 0, product: "Beacon")
    try builder.add("2026-01", 5, 0, 0, product: "Cobalt")
    let survey = try #require(builder.report().surveys.first)
    // Beacon and Cobalt together would be promoters alone.
    #expect(survey.products.map(\.name) == ["Atlas", "Cobalt", "Beacon"])
    #expect(survey.products.map(\.line.overall.standing) == [.hidden, .muted, .hidden])
    #expect(survey.whole.overall.standing == .shown)
  }

  @Test func `strict privacy hides small numbers of which a group has none`() throws {
    var builder = ReadingBuilder()
    for (survey, passives) in [("A", 0), ("B", 1)] {
      try builder.add("2026-01", 20, passives, 4, survey: survey)
    }
    try builder.add("2026-01", 30, 0, 0, survey: "C")
    let report = try builder.report { $0.privacy = .strict }
    #expect(
      report.surveys.map { $0.whole.quarters.map(\.estimate.standing) }
        == [[.hidden], [.muted], [.shown]])
    #expect(report.settings.isStrict)
  }

  @Test func `sums that hold because cells are empty are closed too`() throws {
    var builder = ReadingBuilder()
    try builder.add("2026-01", 4, 2, 3, product: "Atlas", segments: ["region": "North"])
    try builder.add("2026-01", 2, 1, 1, product: "Beacon", segments: ["region": "South"])
    try builder.add("2026-01", 40, 20, 20, product: "Cobalt", segments: ["region": "South"])
    let survey = try #require(
      builder.report {
        $0.dimensions = [DimensionSettings(key: "region", column: "region", label: "Region")]
      }.surveys.first)
    // Beacon and Cobalt are the South, Atlas is the North. With Atlas hidden beside Beacon, the
    // South would leave Beacon, and the North is Atlas.
    #expect(survey.products.map(\.name) == ["Cobalt", "Atlas", "Beacon"])
    #expect(survey.products.map(\.line.overall.standing) == [.shown, .hidden, .hidden])
    let segments = survey.dimensions[0].segments.map(\.overall.estimate.standing)
    #expect(segments == [.hidden, .hidden])
  }

  @Test func `the headline is not a hidden quarter if another one is complete`() throws {
    var builder = ReadingBuilder()
    try builder.add("2026-01", 40, 10, 10)
    try builder.add("2026-04", 3, 0, 0)
    let report = try builder.report(asOf: "2026-12-31")
    let survey = try #require(report.surveys.first)
    #expect(report.key(survey.headline) == "2026-Q1")
  }

  @Test func `withholds the segments of the months beside a hidden one too`() throws {
    var builder = ReadingBuilder()
    try builder.add("2026-01", 2, 0, 0, segments: ["region": "EMEA"])
    try builder.add("2026-02", 40, 10, 10, product: nil, segments: ["region": "EMEA"])
    let report = try builder.report {
      $0.dimensions = [DimensionSettings(key: "region", column: "region", label: "Region")]
    }
    let segment = try #require(report.surveys.first?.dimensions.first?.segments.first)
    #expect(segment.months.map(\.segment.estimate.standing) == [.hidden, .hidden])
    #expect(segment.months.allSatisfy { $0.segment.estimate.figures == nil })
    #expect(segment.quarters.map(\.segment.estimate.standing) == [.shown])
  }

  @Test func `leaves a hidden period out of every total and says so`() throws {
    var builder = ReadingBuilder()
    try builder.add("2025-12", 0, 0, 3, product: "Atlas")
    try builder.add("2026-01", 40, 10, 10, product: "Atlas")
    let report = try builder.report()
    let survey = try #require(report.surveys.first)
    #expect(survey.whole.overall.n == 60)
    #expect(survey.products.first?.line.overall.n == 60)
    #expect(try report.estimate("2025", in: survey.whole).estimate.standing == .none)
    #expect(try report.estimate("2025-Q4", in: survey.whole).estimate.standing == .hidden)
    #expect(survey.leftOut.map(\.n) == [3])
  }

  @Test func `withholds the months beside a hidden one, so that the quarter may count it`() throws {
    var builder = ReadingBuilder()
    try builder.add("2026-01", 2, 0, 0)
    try builder.add("2026-02", 40, 10, 10)
    try builder.add("2026-04", 40, 10, 10)
    let report = try builder.report()
    let survey = try #require(report.surveys.first)
    #expect(try report.estimate("2026-Q1", in: survey.whole).estimate.n == 62)
    #expect(survey.whole.months.map(\.estimate.standing) == [.hidden, .hidden, .none, .shown])
    #expect(survey.leftOut.isEmpty)
  }

  @Test func `a threshold of nought shows every answer`() throws {
    var builder = ReadingBuilder()
    try builder.add("2026-01", 1, 0, 0)
    let report = try builder.report { $0.privacy.hideBelow = 0 }
    #expect(report.surveys.first?.whole.overall.figures?.printed.nps == 100)
    let figures = try #require(report.surveys.first?.whole.overall.figures)
    #expect(figures.interval.high == figures.nps, "an interval holds what it is the interval of")
  }

  @Test func `names of the same characters, composed or not, are one and spelled alike`() throws {
    let (composed, parted) = ("Caf\u{E9}", "Cafe\u{301}")
    var builder = ReadingBuilder()
    for month in 1...9 {
      let name = month.isMultiple(of: 2) ? composed : parted
      try builder.add("2026-0\(month)", 20, 10, 5, product: name, segments: ["region": name])
    }
    let report = try builder.report {
      $0.dimensions = [DimensionSettings(key: "region", column: "region", label: "Region")]
    }
    let survey = try #require(report.surveys.first)
    let names =
      survey.products.map(\.name)
      + survey.dimensions.flatMap { $0.segments.compactMap(\.name) }
    #expect(names.map { Array($0.utf8) } == [Array(composed.utf8), Array(composed.utf8)])
  }

  @Test func `few answers in a running quarter take no recent quarter of larger segments`() throws {
    var builder = ReadingBuilder()
    for month in 1...10 {
      let name = "2026-\(month < 10 ? "0" : "")\(month)"
      try builder.add(name, 20, 10, 8, segments: ["region": "North"])
      try builder.add(name, 40, 15, 9, segments: ["region": "South"])
      try builder.add(
        name, month == 10 ? 2 : 6, month == 10 ? 0 : 5, month == 10 ? 1 : 4,
        segments: ["region": "West"])
    }
    let report = try builder.report(asOf: "2026-10-20") {
      $0.dimensions = [DimensionSettings(key: "region", column: "region", label: "Region")]
    }
    let survey = try #require(report.surveys.first)
    #expect(report.key(survey.headline) == "2026-Q3")
    #expect(survey.whole.quarters.allSatisfy { $0.estimate.standing == .shown })
    for segment in survey.dimensions[0].segments {
      #expect(segment.overall.estimate.standing == .shown)
      let recent = segment.quarters.filter {
        ["2026-Q2", "2026-Q3"].contains(report.key($0.period))
      }
      #expect(recent.map(\.segment.estimate.standing) == [.shown, .shown])
    }
  }

  @Test func `never pools surveys`() throws {
    var builder = ReadingBuilder()
    try builder.add("2026-01", 40, 0, 0, survey: "relationship")
    try builder.add("2026-01", 0, 0, 50, survey: "after support")
    let surveys = try builder.report().surveys
    #expect(surveys.map(\.name) == ["after support", "relationship"])
    #expect(surveys.map(\.whole.overall.n) == [50, 40])
  }
}
