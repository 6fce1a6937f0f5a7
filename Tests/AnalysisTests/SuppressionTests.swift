import Configuration
import Periods
import Testing

@testable import Analysis

struct SuppressionTests {
  @Test func `hides the figures but not the number of fewer answers than hide-below`() throws {
    var builder = ReadingBuilder()
    try builder.add("2026-01", 40, 10, 10, product: "Atlas")
    try builder.add("2026-01", 4, 0, 0, product: "Beacon")
    try builder.add("2026-01", 5, 0, 0, product: "Cobalt")
    let survey = try #require(builder.report().surveys.first)
    let overall = survey.products.map(\.line.overall)
    #expect(survey.products.map(\.name) == ["Atlas", "Cobalt", "Beacon"])
    #expect(overall.map(\.standing) == [.shown, .muted, .hidden])
    #expect(overall.map(\.n) == [60, 5, 4])
    #expect(overall[2].figures == nil)
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
  }

  @Test func `spells a name one way however its spellings are spread over months`() throws {
    let (composed, decomposed) = ("caf\u{E9}", "cafe\u{301}")
    for months in [["2026-01", "2026-02"], ["2026-02", "2026-01"]] {
      var builder = ReadingBuilder()
      try builder.add(
        months[0], 40, 0, 0, product: composed, segments: ["place": composed])
      try builder.add(
        months[1], 40, 0, 0, product: decomposed, segments: ["place": decomposed])
      let survey = try #require(
        builder.report {
          $0.dimensions = [DimensionSettings(key: "place", column: "place", label: "Place")]
        }.surveys.first)
      let names = survey.products.map(\.name) + survey.dimensions.flatMap(\.segments).map(\.name)
      #expect(
        names.map { Array(($0 ?? "").utf8) } == [decomposed, decomposed].map { Array($0.utf8) })
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
