import Periods
import Statistics

/// The test of one line's drift, before its family is corrected.
struct DriftTest {
  let form: DriftSlope.Form
  /// NPS points a period or a year.
  let slope: Double
  let interval: Interval?
  let p: Double

  /// Nil for fewer than ``Drift/leastPeriods`` periods.
  init?(_ window: TrendWindow, confidence: Double) {
    guard window.periods.count >= Drift.leastPeriods else { return nil }
    let perYear = 12 / window.grain.months
    let isSeasonal = perYear > 1 && window.periods.count >= Drift.seasonalYears * perYear
    if isSeasonal,
      let test = SeasonalMannKendall(
        window.spacedScores, period: perYear, confidence: confidence)
    {
      form = .perYear
      slope = test.slopePerYear
      interval = test.interval
      p = test.reportedP
      return
    }
    guard let test = MannKendall(window.scores),
      let sen = SensSlope(
        window.scores, times: window.offsets.map(Double.init), confidence: confidence)
    else { return nil }
    form = .perPeriod
    slope = sen.slope
    interval = sen.interval
    p = test.reportedP
  }

  /// A drift is called one where q is within the limit and the slope's interval leaves out 0.
  func verdict(q: Double, limit: Double) -> Drift.Verdict {
    guard q <= limit, let interval else { return .unclear }
    if slope > 0, interval.low > 0 { return .up }
    if slope < 0, interval.high < 0 { return .down }
    return .unclear
  }
}
