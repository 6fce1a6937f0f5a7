import Configuration
import Periods
import Statistics

extension SurveyAnalysis {
  /// The control chart of the whole's months.
  func control(of whole: Line) -> MonthlyControl {
    let months = ControlWindow(whole.months, calendar: configuration.calendar).months
    let judged = months.filter(\.isJudged)
    guard judged.count >= ControlSeries.leastMonths, let first = judged.first?.period
    else { return .tooFew(months: judged.count) }
    let last = judged[ControlSeries.baselineMonths - 1].period
    let baseline = JudgedPeriods(
      span: PeriodSpan(from: first, through: last), count: ControlSeries.baselineMonths)
    let counts = months.map { ($0.isJudged ? $0.estimate.figures?.groups : nil) ?? .none }
    guard let chart = NPSChart(counts) else { return .uniform(baseline: baseline) }
    return .charted(ControlSeries(chart, months: months, baseline: baseline))
  }
}

/// The complete months that a control chart covers, from the first that can be judged to the last.
///
/// They begin with a fiscal year, the second before that of the latest month, so that the baseline
/// stays the same for a year and is never older than three. Where these have too few months that
/// can be judged the chart begins with an earlier year.
struct ControlWindow {
  let months: [PeriodEstimate]

  private static let years = 3

  init(_ months: [PeriodEstimate], calendar: FiscalCalendar) {
    let complete = months.filter(\.isComplete)
    let judged = complete.filter(\.isJudged)
    guard let first = judged.first?.period, let last = judged.last?.period else {
      self.months = []
      return
    }
    var start = calendar.period(.year, containing: last.firstMonth).firstMonth
      .advanced(by: -12 * (Self.years - 1))
    while start > first.firstMonth,
      judged.count(where: { $0.period.firstMonth >= start }) < ControlSeries.leastMonths
    {
      start = start.advanced(by: -12)
    }
    let begin = judged.first { $0.period.firstMonth >= start }?.period ?? first
    self.months = complete.filter { $0.period >= begin && $0.period <= last }
  }
}

extension ControlSeries {
  fileprivate init(_ chart: NPSChart, months: [PeriodEstimate], baseline: JudgedPeriods) {
    let points = Dictionary(uniqueKeysWithValues: chart.points.map { ($0.index, $0) })
    self.months = months.enumerated().map { index, month in
      Month(
        period: month.period, estimate: month.estimate,
        limits: points[index].map { Limits($0.limits) },
        isBaseline: month.isJudged && month.period <= baseline.span.last)
    }
    self.baseline = baseline
    baselineGaps = months.count { $0.period <= baseline.span.last && !$0.isJudged }
    centre = 100 * chart.centre
    printedCentre = Rounding.whole(100 * chart.centre)
    laneyFactor = chart.laneyFactor
    sigmaZ = chart.sigmaZ
    signals = chart.signals.map { Signal($0, points: chart.points, months: months) }
  }
}

extension ControlSeries.Limits {
  fileprivate init(_ limits: ControlLimits) {
    interval = Interval(low: 100 * limits.low, high: 100 * limits.high)
    printedLow = Rounding.whole(interval.low)
    printedHigh = Rounding.whole(interval.high)
  }
}

extension ControlSeries.Signal {
  /// - Parameters:
  ///   - points: the chart's points, the signal's among them.
  ///   - months: the months that the points' indices stand for.
  fileprivate init(
    _ signal: ControlSignal, points: [NPSChart.Point], months: [PeriodEstimate]
  ) {
    period = months[signal.index].period
    switch signal.rule {
    case .beyondLimits:
      kind = signal.isAbove ? .aboveLimit : .belowLimit
      first = period
    case .run:
      kind = signal.isAbove ? .runAbove : .runBelow
      let ninth = points.firstIndex { $0.index == signal.index } ?? 0
      first = months[points[max(0, ninth - ControlRuns.length + 1)].index].period
    }
  }
}

extension PeriodEstimate {
  /// Whether the month is complete, published and has at least mute-below answers.
  fileprivate var isJudged: Bool {
    isComplete && estimate.standing == .shown && estimate.figures != nil
  }
}

extension GroupCounts {
  /// What stands for a month that is not judged.
  fileprivate static let none = GroupCounts(promoters: 0, passives: 0, detractors: 0)
}
