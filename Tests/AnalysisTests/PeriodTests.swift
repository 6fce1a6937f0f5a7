import Configuration
import Diagnostics
import Periods
import Responses
import Testing

@testable import Analysis

struct PeriodTests {
  @Test func `sums months into quarters, half-years and years of the fiscal calendar`() throws {
    var builder = ReadingBuilder()
    try builder.add("2026-03", 10, 0, 0)
    try builder.add("2026-04", 20, 0, 0)
    try builder.add("2026-09", 30, 0, 0)
    let report = try builder.report {
      $0.calendar = FiscalCalendar(firstMonth: 4) ?? .civil
    }
    let whole = try #require(report.surveys.first).whole
    #expect(
      whole.quarters.map { report.key($0.period) } == ["FY2026-Q4", "FY2027-Q1", "FY2027-Q2"])
    #expect(whole.quarters.map(\.estimate.n) == [10, 20, 30])
    #expect(whole.halfYears.map { report.key($0.period) } == ["FY2026-H2", "FY2027-H1"])
    #expect(whole.years.map(\.estimate.n) == [10, 50])
    #expect(whole.months.count == 7, "months between the first and the last answer are listed")
  }

  @Test func `takes no quarter without answers as the headline`() throws {
    var builder = ReadingBuilder()
    try builder.add("2026-01", 60, 20, 20)
    try builder.add("2026-07", 60, 20, 20)
    for asOf in ["2026-07-31", "2026-08-15"] {
      let report = try builder.report(asOf: asOf)
      let survey = try #require(report.surveys.first)
      #expect(report.key(survey.headline) == "2026-Q1")
      #expect(try report.estimate("2026-Q2", in: survey.whole).estimate.standing == .none)
    }
  }

  @Test
  func `takes the latest complete quarter as the headline and never compares the running one`()
    throws
  {
    var builder = ReadingBuilder()
    for month in ["2026-01", "2026-04", "2026-07"] { try builder.add(month, 60, 20, 20) }
    let report = try builder.report(asOf: "2026-08-15")
    let survey = try #require(report.surveys.first)
    #expect(report.key(survey.headline) == "2026-Q2")
    #expect(survey.isHeadlineComplete)
    let running = try report.estimate("2026-Q3", in: survey.whole)
    #expect(!running.isComplete)
    #expect(running.sincePrevious == nil && running.sinceYearEarlier == nil)
  }

  @Test func `marks the only period when none is complete`() throws {
    var builder = ReadingBuilder()
    try builder.add("2026-07", 60, 20, 20)
    let report = try builder.report(asOf: "2026-07-20")
    let survey = try #require(report.surveys.first)
    #expect(report.key(survey.headline) == "2026-Q3")
    #expect(!survey.isHeadlineComplete)
  }

  @Test func `assumes the end of the month of the latest answer as the as-of date`() throws {
    var builder = ReadingBuilder()
    try builder.add("2026-02", 60, 20, 20)
    let report = try builder.report()
    #expect(report.asOf.text == "2026-02-28")
    #expect(report.assumptions.map(\.id) == ["as-of"])
  }

  @Test func `one odd date does not make a thousand empty years`() throws {
    var builder = ReadingBuilder()
    try builder.add("0026-07", 30, 0, 0)
    try builder.add("2026-07", 30, 0, 0)
    let whole = try #require(builder.report().surveys.first).whole
    #expect(whole.months.count == 2)
  }

  @Test func `refuses a reading in which nothing counts`() throws {
    let reading = Reading(tally: Tally(), files: [FileReading(path: "a.csv", survey: "")])
    let analyzer = Analyzer(configuration: Configuration(title: "Loyalty", sources: []))
    #expect(throws: Refusal([.noAnswers(Account())])) {
      try analyzer.report(on: reading, asOf: nil)
    }
  }

  @Test func `responses without a product are listed last, under a name`() throws {
    var builder = ReadingBuilder()
    try builder.add("2026-01", 90, 0, 0, product: "")
    try builder.add("2026-01", 40, 0, 0, product: "Beacon")
    try builder.add("2026-01", 30, 0, 0, product: nil)
    let survey = try #require(builder.report().surveys.first)
    #expect(survey.products.map(\.name) == ["Beacon", ProductReport.notStated])
    #expect(survey.products.map(\.line.overall.n) == [40, 120])
  }

  @Test func `doubts an as-of date that follows from an answer far from all others`() throws {
    var builder = ReadingBuilder()
    try builder.add("2026-01", 30, 0, 0)
    try builder.add("2029-01", 1, 0, 0)
    let analyzer = Analyzer(configuration: Configuration(title: "Loyalty", sources: []))
    #expect(analyzer.doubts(about: builder.reading, asOf: nil).map(\.id) == ["latest-answer-apart"])
    let given = AsOf.given(
      option: CivilDate("2026-02-28"), configured: nil, sourceDateEpoch: nil)
    #expect(analyzer.doubts(about: builder.reading, asOf: given).isEmpty)
    var steady = ReadingBuilder()
    try steady.add("2026-01", 30, 0, 0)
    try steady.add("2026-07", 30, 0, 0)
    #expect(analyzer.doubts(about: steady.reading, asOf: nil).isEmpty)
  }
}
