package import Analysis
import Charts
import Periods
import Phrases
import Statistics

extension Words {
  /// Which months stand out; what a run is where there is one.
  package func controlTitle(_ series: ControlSeries) -> String {
    let out = series.signals.filter { $0.kind == .aboveLimit || $0.kind == .belowLimit }
      .map(\.period)
    let parts = [beyondLimits(out), runs(in: series)].compactMap(\.self)
    guard let first = parts.first else {
      return say(
        series.months.allSatisfy { $0.limits != nil }
          ? ControlPhrase.noneStandsOut : .noneJudgedStandsOut,
        ["baseline": spelled(ControlSeries.baselineMonths)])
    }
    return clauses([out.isEmpty ? capitalized(first) : first] + parts.dropFirst())
  }

  private func beyondLimits(_ months: [Period]) -> String? {
    guard let last = months.last else { return nil }
    return say(
      months.count > 3 ? ControlPhrase.manyStandOut : .standOut,
      [
        "n": months.count, "count": capitalized(spelled(months.count)),
        "months": list(months.map(period)), "period": dated(last),
      ])
  }

  private func runs(in series: ControlSeries) -> String? {
    let kinds = Set(series.signals.map(\.kind)).intersection([.runAbove, .runBelow])
    guard !kinds.isEmpty else { return nil }
    let phrase: ControlPhrase =
      kinds == [.runAbove] ? .runsAbove : kinds == [.runBelow] ? .runsBelow : .runsAboveAndBelow
    return say(phrase, ["length": spelled(ControlRuns.length)])
  }

  package func controlNote(_ series: ControlSeries) -> String {
    let note = say(
      ControlPhrase.note,
      [
        "baseline": spelled(ControlSeries.baselineMonths), "span": span(series.baseline.span),
      ])
    guard series.baselineGaps > 0 else { return note }
    return note + " "
      + say(
        ControlPhrase.passedOver, ["n": series.baselineGaps, "answers": answers(muteBelow)])
  }

  /// What signals, a line each, limits before runs.
  package func signalLines(_ series: ControlSeries) -> [String] {
    func months(_ kind: ControlSeries.Signal.Kind) -> [ControlSeries.Signal] {
      series.signals.filter { $0.kind == kind }
    }
    let beyond: [(ControlSeries.Signal.Kind, ControlPhrase)] = [
      (.aboveLimit, .aboveLimitLine), (.belowLimit, .belowLimitLine),
    ]
    let runs: [(ControlSeries.Signal.Kind, ControlPhrase)] = [
      (.runAbove, .runAboveLine), (.runBelow, .runBelowLine),
    ]
    return beyond.compactMap { kind, phrase in
      let found = months(kind)
      return found.isEmpty ? nil : say(phrase, ["months": list(found.map { period($0.period) })])
    } + runs.flatMap { kind, phrase in months(kind).map { run($0, phrase) } }
  }

  private func run(_ signal: ControlSeries.Signal, _ phrase: ControlPhrase) -> String {
    say(
      phrase,
      [
        "length": capitalized(spelled(ControlRuns.length)),
        "span": span(PeriodSpan(from: signal.first, through: signal.period)),
        "isGapped": isGapped(signal),
      ])
  }

  /// Whether a run reaches over months that are not judged.
  private func isGapped(_ signal: ControlSeries.Signal) -> Bool {
    signal.period.firstMonth.index - signal.first.firstMonth.index >= ControlRuns.length
  }

  package var howToReadControl: String { say(ControlPhrase.howToRead) }

  package func controlReading(_ series: ControlSeries) -> String {
    let factor = numbers.decimals(series.sigmaZ, 1)
    return say(
      ControlPhrase.reading,
      [
        "baseline": spelled(ControlSeries.baselineMonths),
        "centre": numbers.signed(series.printedCentre),
        "isWidened": factor != numbers.decimals(1, 1), "factor": factor,
        "length": spelled(ControlRuns.length),
      ])
  }

  package func controlDescription(_ series: ControlSeries) -> String {
    let centre = say(
      ControlPhrase.centreSentence, ["score": numbers.signed(series.printedCentre)])
    return ([controlNote(series), centre] + signalLines(series)).joined(separator: " ")
  }

  package var upperLimit: String { say(ControlPhrase.upperLimit) }
  package var lowerLimit: String { say(ControlPhrase.lowerLimit) }
  package func centreLine(_ series: ControlSeries) -> String {
    say(ControlPhrase.centre, ["score": numbers.signed(series.printedCentre)])
  }
  package var baseline: String { say(ControlPhrase.baseline) }
  package var limitsHead: String { say(ControlPhrase.limitsHead) }
  package var signalHead: String { say(ControlPhrase.signalHead) }
  package var controlCaption: String { say(ControlPhrase.caption) }

  /// `above the upper limit`, in a cell.
  package func signal(_ kind: ControlSeries.Signal.Kind) -> String {
    switch kind {
    case .aboveLimit: say(ControlPhrase.aboveLimit)
    case .belowLimit: say(ControlPhrase.belowLimit)
    case .runAbove: say(ControlPhrase.runAbove)
    case .runBelow: say(ControlPhrase.runBelow)
    }
  }

  // MARK: No chart

  /// Why there is no control chart: a title and what is needed.
  package func noControl(_ control: MonthlyControl) -> (title: String, text: String)? {
    switch control {
    case .charted: nil
    case .tooFew(let months):
      (
        say(ControlPhrase.tooFewTitle),
        say(
          ControlPhrase.tooFew,
          [
            "least": String(ControlSeries.leastMonths), "answers": answers(muteBelow),
            "baseline": String(ControlSeries.baselineMonths), "n": months,
          ])
      )
    case .uniform(let baseline):
      (
        say(ControlPhrase.uniformTitle),
        say(
          ControlPhrase.uniform,
          ["baseline": spelled(ControlSeries.baselineMonths), "span": span(baseline.span)])
      )
    }
  }
}
