import Analysis
import Charts
import Periods
import Statistics

extension Words {
  /// Which months stand out; what a run is where there is one.
  func controlTitle(_ series: ControlSeries) -> String {
    let out = series.signals.filter { $0.kind == .aboveLimit || $0.kind == .belowLimit }
      .map(\.period)
    let runs = Set(series.signals.map(\.kind)).intersection([.runAbove, .runBelow])
    var parts: [String] = []
    if let last = out.last {
      let count = capitalized(spelled(out.count))
      let verb = out.count == 1 ? "month stands out" : "months stand out"
      parts.append(
        out.count > 3
          ? "\(count) \(verb), the latest \(period(last))"
          : "\(count) \(verb): \(list(out.map(period)))")
    }
    if !runs.isEmpty {
      let nine = "\(spelled(ControlRuns.length)) months in a row lie"
      let sides: [String] = [
        runs.contains(.runAbove) ? "\(nine) above the centre line" : nil,
        runs.contains(.runBelow) ? "\(nine) below it" : nil,
      ].compactMap(\.self)
      let months = runs == [.runBelow] ? "\(nine) below the centre line" : list(sides)
      parts.append(parts.isEmpty ? capitalized(months) : months)
    }
    guard parts.isEmpty else { return parts.joined(separator: "; ") }
    let first = spelled(ControlSeries.baselineMonths)
    return series.months.allSatisfy { $0.limits != nil }
      ? "No month stands out from the first \(first)"
      : "No month that could be judged stands out from the first \(first)"
  }

  func controlNote(_ series: ControlSeries) -> String {
    let first = spelled(ControlSeries.baselineMonths)
    let span = span(series.baseline.span)
    let passed =
      series.baselineGaps > 0
      ? " Passed over: \(counted(series.baselineGaps, "month", "months")) in between, with fewer "
        + "than \(answers(muteBelow)) or withheld." : ""
    return "Line: NPS by month. Band: the limits that the first \(first) months set, \(span)."
      + passed
  }

  /// What signals, a line each, limits before runs.
  func signalLines(_ series: ControlSeries) -> [String] {
    func months(_ kind: ControlSeries.Signal.Kind) -> [ControlSeries.Signal] {
      series.signals.filter { $0.kind == kind }
    }
    let beyond: [(ControlSeries.Signal.Kind, String)] = [
      (.aboveLimit, "Above the upper limit"), (.belowLimit, "Below the lower limit"),
    ]
    let runs: [(ControlSeries.Signal.Kind, String)] = [
      (.runAbove, "above"), (.runBelow, "below"),
    ]
    let nine = capitalized(spelled(ControlRuns.length))
    return beyond.compactMap { kind, words in
      let found = months(kind)
      return found.isEmpty ? nil : "\(words): \(list(found.map { period($0.period) }))."
    }
      + runs.flatMap { kind, side in
        months(kind).map {
          "\(nine) months in a row \(side) the centre line: \(span(PeriodSpan(from: $0.first, through: $0.period)))"
            + (isGapped($0) ? ", those with too few answers passed over." : ".")
        }
      }
  }

  /// Whether a run reaches over months that are not judged.
  private func isGapped(_ signal: ControlSeries.Signal) -> Bool {
    signal.period.firstMonth.index - signal.first.firstMonth.index >= ControlRuns.length
  }

  var howToReadControl: String { "How to read this chart." }

  func controlReading(_ series: ControlSeries) -> String {
    let first = spelled(ControlSeries.baselineMonths)
    let factor = numbers.decimals(series.sigmaZ, 1)
    let widened =
      factor == "1.0"
      ? "" : ", and \(factor) times as wide as that because these months varied so much more"
    return "The centre line is the score of the first \(first) months together, "
      + "\(numbers.signed(series.printedCentre)); the limits lie three standard errors above and "
      + "below it, wider where fewer answered\(widened). A month stands out where it lies beyond a "
      + "limit, or ends a run of \(spelled(ControlRuns.length)) on one side of the centre line. "
      + "While nothing changes, at most about 1 month in 100 does so, and at most about one chart "
      + "of 24 months in six has any. The chart does not say why."
  }

  func controlDescription(_ series: ControlSeries) -> String {
    ([controlNote(series), "Centre line: \(numbers.signed(series.printedCentre))."]
      + signalLines(series)).joined(separator: " ")
  }

  var upperLimit: String { "upper limit" }
  var lowerLimit: String { "lower limit" }
  func centreLine(_ series: ControlSeries) -> String {
    "centre \(numbers.signed(series.printedCentre))"
  }
  var baseline: String { "baseline" }
  var limitsHead: String { "Limits" }
  var signalHead: String { "Signal" }
  var controlCaption: String { "NPS by month with the limits of a stable series" }

  /// `above the upper limit`, in a cell.
  func signal(_ kind: ControlSeries.Signal.Kind) -> String {
    switch kind {
    case .aboveLimit: "above the upper limit"
    case .belowLimit: "below the lower limit"
    case .runAbove: "ninth in a row above the centre"
    case .runBelow: "ninth in a row below the centre"
    }
  }

  // MARK: No chart

  /// Why there is no control chart: a title and what is needed.
  func noControl(_ control: MonthlyControl) -> (title: String, text: String)? {
    switch control {
    case .charted: nil
    case .tooFew(let months):
      (
        "Too few months to tell which stand out",
        "A chart of months needs \(ControlSeries.leastMonths) complete months with at least "
          + "\(answers(muteBelow)) each: \(ControlSeries.baselineMonths) that set its limits, and "
          + "one to hold against them. So far: \(numbers.count(months))."
      )
    case .uniform(let baseline):
      (
        "No telling which months stand out",
        "All answers of the \(spelled(ControlSeries.baselineMonths)) months that would set the "
          + "limits, \(span(baseline.span)), are of one group, so that "
          + "nothing tells how much a month varies."
      )
    }
  }
}
