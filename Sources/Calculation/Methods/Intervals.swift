import JSON
import Statistics

/// Intervals of one NPS and of shares.
extension CalculationMethod {
  static let intervals = [
    CalculationMethod("nps.ci.adjusted_wald_3T", ["det", "pas", "pro", "scores", "level"]) {
      input throws(CalculationError) in
      let groups = try input.groups()
      return .interval(AdjustedWald(groups).interval(confidence: try input.level()))
    },
    CalculationMethod(
      "nps.ci.score", ["det", "pas", "pro", "scores", "level"], scoreInterval),
    CalculationMethod("proportion.wilson", ["x", "n", "level"]) {
      input throws(CalculationError) in
      let proportion = try proportion(input, "x", of: "n")
      return try .interval(proportion.wilson(confidence: input.level()))
    },
    CalculationMethod("proportion.diff_newcombe", ["x1", "n1", "x2", "n2", "level"]) {
      input throws(CalculationError) in
      let first = try proportion(input, "x1", of: "n1")
      let second = try proportion(input, "x2", of: "n2")
      let difference = ProportionDifference(
        from: second, to: first, confidence: try input.level())
      return try .interval(difference?.interval)
    },
  ]

  private static func scoreInterval(
    _ input: CalculationInput
  ) throws(CalculationError) -> JSONValue {
    let groups = try input.groups()
    return try .interval(ScoreInterval(groups)?.interval(confidence: input.level()))
  }

  private static func proportion(
    _ input: CalculationInput, _ x: String, of n: String
  ) throws(CalculationError) -> Proportion {
    let (count, total) = (try input.count(x), try input.positiveCount(n))
    guard let proportion = Proportion(count: count, of: total) else {
      throw .outOfRange(input.place(x), "\(count)", "at most \(input.place(n)), \(total)")
    }
    return proportion
  }
}

extension JSONValue {
  /// The two ends of an interval.
  static func interval(_ interval: Interval) -> JSONValue {
    .array([.exact(interval.low), .exact(interval.high)])
  }

  /// The two ends of an interval that has to be there.
  static func interval(_ interval: Interval?) throws(CalculationError) -> JSONValue {
    guard let interval else { throw .notComputable("there is no such interval of this input") }
    return .interval(interval)
  }

  /// Null where there is no interval.
  static func optional(_ interval: Interval?) -> JSONValue {
    interval.map { .interval($0) } ?? .null
  }

  static func numbers(_ numbers: [Double]) -> JSONValue { .array(numbers.map(exact)) }

  /// A standard error, statistic and the like of all coefficients; null where there is none.
  static func numbers(_ numbers: [Double?]) -> JSONValue {
    .array(numbers.map { .optional($0) })
  }
}
