import Periods
import Statistics

/// The complete periods of one line that a trend is judged by: those with at least mute-below
/// answers, of the history that pages show and of three years at least.
struct TrendWindow {
  let grain: Grain
  let periods: [PeriodEstimate]

  /// Longer spans are cut to as many periods.
  private static let longest = 600

  /// - Parameters:
  ///   - line: what is judged; `whole` tells which periods have answers at all.
  ///   - history: how many complete periods with answers the pages show.
  init(_ line: Line, whole: Line, grain: Grain, history: Int) {
    self.grain = grain
    let complete = whole.periods(grain).filter { $0.isComplete && $0.estimate.n > 0 }
    guard let last = complete.last?.period else {
      periods = []
      return
    }
    let shown = complete.suffix(min(max(history, 1), Self.longest)).first?.period ?? last
    let threeYears = last.lastMonth.advanced(by: 1 - 12 * Drift.seasonalYears)
    let longest = last.lastMonth.advanced(by: 1 - Self.longest * grain.months)
    let first = max(min(shown.firstMonth, threeYears), longest)
    periods = line.periods(grain).filter {
      $0.isComplete && $0.period.firstMonth >= first && $0.estimate.standing == .shown
        && $0.estimate.figures != nil
    }
  }

  /// Whether a change of one of the periods is called a rise or a fall.
  var hasClearChange: Bool {
    periods.contains { period in
      [period.sincePrevious, period.sinceYearEarlier].contains {
        $0?.verdict == .rose || $0?.verdict == .fell
      }
    }
  }

  var judged: JudgedPeriods? {
    guard let first = periods.first?.period, let last = periods.last?.period else { return nil }
    return JudgedPeriods(span: PeriodSpan(from: first, through: last), count: periods.count)
  }

  /// The unrounded scores.
  var scores: [Double] { periods.compactMap { $0.estimate.figures?.nps } }

  var groups: [GroupCounts] { periods.compactMap { $0.estimate.figures?.groups } }

  /// How many periods after the first each period is.
  var offsets: [Int] {
    guard let first = periods.first?.period.firstMonth else { return [] }
    return periods.map { ($0.period.firstMonth.index - first.index) / grain.months }
  }

  /// The scores with nil for periods that have none.
  var spacedScores: [Double?] {
    guard let last = offsets.last else { return [] }
    var spaced = [Double?](repeating: nil, count: last + 1)
    for (offset, score) in zip(offsets, scores) { spaced[offset] = score }
    return spaced
  }
}
