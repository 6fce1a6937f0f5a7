import Configuration
import Periods
import Statistics
import Testing

@testable import Analysis

struct ControlTests {
  /// Twelve stable months, then whatever is given.
  private func months(_ later: [Int], n: Int = 200) throws -> TrendBuilder {
    var trend = TrendBuilder()
    try trend.addMonths([40, 42, 38, 41, 39, 40, 43, 37, 40, 41, 39, 40] + later, n: n)
    return trend
  }

  private func series(_ survey: SurveyReport) throws -> ControlSeries {
    guard case .charted(let series) = survey.control else {
      throw NoChart()
    }
    return series
  }

  private struct NoChart: Error {}

  @Test func `needs twelve months and one more`() throws {
    #expect(try months([]).survey().control == .tooFew(months: 12))
    #expect(try series(months([40]).survey()).months.count == 13)
  }

  @Test func `freezes the first twelve months and marks what lies beyond their limits`() throws {
    let series = try series(months([41, 80, 39, 5]).survey())
    #expect(series.months.map(\.isBaseline) == (0..<16).map { $0 < 12 })
    #expect(abs(series.centre - 20) < 0.5)
    #expect(series.sigmaZ == 1 && series.laneyFactor < 1)
    #expect(series.signals.map(\.kind) == [.aboveLimit, .belowLimit])
    #expect(series.signals.map(\.period.firstMonth.text) == ["2025-02", "2025-04"])
  }

  @Test func `a stable series has no signal`() throws {
    #expect(try series(months([41, 39, 40, 42]).survey()).signals.isEmpty)
  }

  @Test func `a run of nine signals once and names its first month`() throws {
    let series = try series(months([Int](repeating: 43, count: 14)).survey())
    let signal = try #require(series.signals.first)
    #expect(series.signals.count == 1 && signal.kind == .runAbove)
    #expect(signal.first.firstMonth.text == "2025-01")
    #expect(signal.period.firstMonth.text == "2025-09")
  }

  @Test func `the limits follow the number of answers`() throws {
    var trend = try months([])
    try trend.add(2025 * 12, 40, n: 50)
    let series = try series(trend.survey())
    let widths = series.months.compactMap(\.limits?.interval).map { $0.high - $0.low }
    #expect(abs(widths[12] / widths[0] - 2) < 1e-9, "a quarter of the answers, twice the width")
  }

  @Test func `months with few answers or none are passed over, in the baseline too`() throws {
    var trend = TrendBuilder()
    try trend.addMonths([40, 42, 38, 41, 39])
    try trend.add(2024 * 12 + 5, 100, n: 29)
    for index in 7...14 { try trend.add(2024 * 12 + index, 40, n: 200) }
    let series = try series(trend.survey())
    #expect(series.months.count == 15)
    #expect(series.months[5].limits == nil && series.months[5].estimate.standing == .muted)
    #expect(series.months[6].limits == nil && series.months[6].estimate.standing == .none)
    #expect(series.baseline.span.last.firstMonth.text == "2025-02" && series.baselineGaps == 2)
    #expect(series.signals.isEmpty, "a month of 29 answers is not held against limits")
  }

  @Test func `withheld months have no figures in it`() throws {
    var trend = try months([40, 41, 40])
    try trend.add(2025 * 12 + 3, 50, n: 3)
    let survey = try trend.survey()
    let series = try series(survey)
    // Of the second quarter of 2025 only April is there, with three answers, and it is left out.
    #expect(series.months.last?.period.firstMonth.text == "2025-03")
    for month in series.months { #expect((month.limits == nil) == (month.estimate.figures == nil)) }
  }

  @Test func `begins with the fiscal year two before the latest month's`() throws {
    var trend = TrendBuilder()
    try trend.addMonths([Int](repeating: 40, count: 60), from: 2022)
    let civil = try series(trend.survey())
    #expect(civil.months.first?.period.firstMonth.text == "2024-01")
    let july = try series(trend.survey { $0.calendar = FiscalCalendar(firstMonth: 7) ?? .civil })
    #expect(july.months.first?.period.firstMonth.text == "2024-07")
  }

  @Test func `reaches back where the last three years have too few months`() throws {
    var trend = TrendBuilder()
    try trend.addMonths([Int](repeating: 40, count: 20), from: 2020)
    try trend.add(2026 * 12, 40, n: 200)
    #expect(try series(trend.survey()).months.first?.period.firstMonth.text == "2020-01")
  }

  @Test func `says so where all answers of the baseline are alike`() throws {
    var builder = ReadingBuilder()
    for month in 0..<14 { try builder.add(Month(index: 2024 * 12 + month).text, 50, 0, 0) }
    let control = try #require(try builder.report(asOf: "2026-01-01").surveys.first).control
    guard case .uniform(let baseline) = control else {
      Issue.record("\(control)")
      return
    }
    #expect(baseline.count == 12)
  }
}
