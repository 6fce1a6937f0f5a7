import Analysis
import JSON
import Periods
import Statistics

extension ReportJSON {
  /// What the periods of a line say together: drift, heterogeneity, and the level over a year.
  func trend(_ trend: LineTrend) -> JSONValue {
    .object([
      ("drift", drift(trend.drift)), ("heterogeneity", heterogeneity(trend.heterogeneity)),
      ("rolling", .array(trend.rolling.map(level))),
    ])
  }

  private func drift(_ drift: Drift) -> JSONValue {
    let head = [("verdict", JSONValue.string(drift.verdict.rawValue))] + judged(drift.judged)
    guard let slope = drift.slope else { return .object(head) }
    return .object(
      head + [
        ("form", .string(slope.form.rawValue)),
        ("slope", .number(slope.points, decimals: 4)),
        ("low", number(slope.interval?.low)), ("high", number(slope.interval?.high)),
        ("p", .number(slope.p, decimals: 6)), ("q", .number(slope.q, decimals: 6)),
        ("comparisons", .int(slope.comparisons)),
      ])
  }

  private func heterogeneity(_ heterogeneity: Heterogeneity) -> JSONValue {
    let head =
      [("verdict", JSONValue.string(heterogeneity.verdict.rawValue))]
      + judged(heterogeneity.judged)
    guard let test = heterogeneity.test else { return .object(head) }
    return .object(
      head + [
        ("cochranQ", .number(test.q, decimals: 4)), ("degrees", .int(test.degrees)),
        ("p", .number(test.p, decimals: 6)), ("q", .number(test.qValue, decimals: 6)),
        ("comparisons", .int(test.comparisons)),
      ])
  }

  private func judged(_ judged: JudgedPeriods?) -> [(String, JSONValue)] {
    guard let judged else { return [("periods", .int(0))] }
    return [("periods", .int(judged.count))] + span(judged.span)
  }

  private func level(_ level: RollingLevel) -> JSONValue {
    .object(span(level.span) + [("estimate", estimate(level.estimate))])
  }

  /// Rounded to a number of decimals; null for nil.
  func number(_ value: Double?, decimals: Int = 4) -> JSONValue {
    value.map { .number($0, decimals: decimals) } ?? .null
  }

  /// The control chart of the months, or why there is none.
  func control(_ control: MonthlyControl) -> JSONValue {
    switch control {
    case .tooFew(let months):
      .object([("status", .string("too-few-months")), ("judged", .int(months))])
    case .uniform(let baseline):
      .object([("status", .string("no-variation"))] + judged(baseline))
    case .charted(let series): chart(series)
    }
  }

  private func chart(_ series: ControlSeries) -> JSONValue {
    .object([
      ("status", .string("charted")),
      (
        "baseline", .object(judged(series.baseline) + [("passedOver", .int(series.baselineGaps))])
      ),
      ("centre", .number(series.centre, decimals: 4)),
      ("laneyFactor", .number(series.laneyFactor, decimals: 4)),
      ("sigmaZ", .number(series.sigmaZ, decimals: 4)),
      ("months", .array(series.months.map(month))),
      ("signals", .array(series.signals.map(signal))),
    ])
  }

  private func month(_ month: ControlSeries.Month) -> JSONValue {
    .object([
      ("period", .string(report.calendar.key(month.period))), ("n", .int(month.estimate.n)),
      ("nps", number(month.estimate.figures?.nps)), ("low", number(month.limits?.interval.low)),
      ("high", number(month.limits?.interval.high)), ("baseline", .bool(month.isBaseline)),
    ])
  }

  private func signal(_ signal: ControlSeries.Signal) -> JSONValue {
    .object([
      ("period", .string(report.calendar.key(signal.period))),
      ("kind", .string(signal.kind.rawValue)),
      ("from", .string(report.calendar.key(signal.first))),
    ])
  }
}
