import JSON
import Statistics

/// Control charts.
extension CalculationMethod {
  static let charts = [
    CalculationMethod("xmr", ["x", "baseline"], xmr),
    CalculationMethod("ewma", ["x", "lambda", "target", "sigma", "L", "limits"], ewma),
    CalculationMethod("cusum", ["x", "target", "sigma", "k", "h"], cusum),
    CalculationMethod("p_chart", ["defects", "n"], shareChart),
  ]

  private static func xmr(_ input: CalculationInput) throws(CalculationError) -> JSONValue {
    let values = try input.series(atLeast: 2)
    let baseline = input["baseline"] == nil ? values.count : try input.count("baseline")
    guard (2...values.count).contains(baseline) else {
      throw .outOfRange("baseline", "\(baseline)", "from 2 to the length of x, \(values.count)")
    }
    guard let chart = XmRChart(values, baseline: baseline) else { throw noChart }
    return .object([
      ("center", .exact(chart.limits.centre)), ("mr_bar", .exact(chart.meanMovingRange)),
      ("sigma", .exact(chart.sigma)), ("lcl", .exact(chart.limits.low)),
      ("ucl", .exact(chart.limits.high)), ("mr_ucl", .exact(chart.movingRangeLimit)),
      ("signals_1based", places(of: chart.signals, .beyondLimits)),
      ("runs_1based", places(of: chart.signals, .run)),
    ])
  }

  private static func ewma(_ input: CalculationInput) throws(CalculationError) -> JSONValue {
    let values = try input.series()
    let isSteady = try input.word("limits", among: ["exact", "steady"]) == "steady"
    let chart = EWMAChart(
      values, target: try input.number("target"), sigma: try sigma(input),
      weight: try input.number("lambda", or: 0.2, "above 0 and at most 1") { $0 > 0 && $0 <= 1 },
      reach: try input.number("L", or: 3, "above 0") { $0 > 0 },
      width: isSteady ? .steady : .exact)
    guard let chart else { throw noChart }
    return .object([
      ("ewma", .numbers(chart.averages)),
      ("ucl", limits(chart.limits.map(\.high), isOne: isSteady)),
      ("lcl", limits(chart.limits.map(\.low), isOne: isSteady)),
      ("signals_1based", places(of: chart.signals, .beyondLimits)),
    ])
  }

  private static func cusum(_ input: CalculationInput) throws(CalculationError) -> JSONValue {
    let values = try input.series()
    let chart = CUSUMChart(
      values, target: try input.number("target"), sigma: try sigma(input),
      allowance: try input.number("k", or: 0.5, "0 or more") { $0 >= 0 },
      decision: try input.number("h", or: 5, "above 0") { $0 > 0 })
    guard let chart else { throw noChart }
    let signals = chart.signals.map { signal in
      JSONValue.object([
        ("at_1based", .int(signal.index + 1)), ("start_1based", .int(signal.start + 1)),
        ("is_above", .bool(signal.isAbove)),
      ])
    }
    return .object([
      ("c_plus", .numbers(chart.upper)), ("c_minus", .numbers(chart.lower)),
      ("first_signal_1based", .optional(chart.signals.first.map { $0.index + 1 })),
      ("signals", .array(signals)),
    ])
  }

  private static func shareChart(_ input: CalculationInput) throws(CalculationError) -> JSONValue {
    let hits = try input.counts("defects")
    guard hits.count <= Series.longest else {
      throw .outOfRange("defects", "a list of \(hits.count)", "\(Series.longest) values at most")
    }
    let totals: [Int]
    if case .array? = input["n"] {
      totals = try input.counts("n")
      guard totals.count == hits.count else {
        throw .length("n", totals.count, "\(hits.count), as that of defects")
      }
    } else {
      totals = [Int](repeating: try input.positiveCount("n"), count: hits.count)
    }
    for (index, (hit, total)) in zip(hits, totals).enumerated() {
      guard total > 0 else { throw .noData("n[\(index)]", "a count above 0 is needed") }
      guard hit <= total else {
        throw .outOfRange("defects[\(index)]", "\(hit)", "at most n there, \(total)")
      }
    }
    guard let chart = ShareChart(hits, of: totals) else { throw noChart }
    let isOne = totals.allSatisfy { $0 == totals[0] }
    return .object([
      ("center", .exact(chart.centre)), ("lcl", limits(chart.limits.map(\.low), isOne: isOne)),
      ("ucl", limits(chart.limits.map(\.high), isOne: isOne)),
      ("signals_1based", places(of: chart.signals, .beyondLimits)),
      ("runs_1based", places(of: chart.signals, .run)),
    ])
  }

  private static func sigma(_ input: CalculationInput) throws(CalculationError) -> Double {
    try input.number("sigma", "above 0") { $0 > 0 }
  }

  private static var noChart: CalculationError {
    .notComputable("the chart goes beyond the range of numbers")
  }

  /// One number where all limits are the same, else a list.
  private static func limits(_ limits: [Double], isOne: Bool) -> JSONValue {
    isOne ? .optional(limits.first) : .numbers(limits)
  }

  private static func places(of signals: [ControlSignal], _ rule: ControlSignal.Rule) -> JSONValue {
    .ints(signals.filter { $0.rule == rule }.map { $0.index + 1 })
  }
}
