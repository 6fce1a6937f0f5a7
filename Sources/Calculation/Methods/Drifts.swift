import JSON
import Statistics

/// Whether a series drifts, and by how much.
extension CalculationMethod {
  static let drifts = [
    CalculationMethod("mann_kendall", ["x", "level"], mannKendall),
    CalculationMethod("mann_kendall_exact", ["x"], exactMannKendall),
    CalculationMethod("seasonal_mann_kendall", ["x", "period", "level"], seasonalMannKendall),
    CalculationMethod("sens_slope", ["x", "y", "t", "level"]) { input throws(CalculationError) in
      let (values, times) = try timedSeries(input)
      let slope = try sensSlope(values, times, confidence: input.level())
      return .object([
        ("slope", .exact(slope.slope)), ("intercept", .exact(slope.intercept)),
        ("ci", .optional(slope.interval)),
      ])
    },
    CalculationMethod("theil_sen_scipy", ["x", "y", "t", "level", "method"], theilSen),
  ]

  private static func mannKendall(_ input: CalculationInput) throws(CalculationError) -> JSONValue {
    let values = try input.series(atLeast: 3)
    guard let test = MannKendall(values) else { throw noSlope }
    let slope = try sensSlope(values, nil, confidence: input.level())
    return .object([
      ("S", .int(test.s)), ("var_s", .exact(test.variance)), ("z", .exact(test.z)),
      ("p", .exact(test.p)), ("tau_a", .exact(test.tauA)), ("tau_b", .optional(test.tauB)),
      ("sens_slope", .exact(slope.slope)), ("sens_intercept", .exact(slope.intercept)),
      ("sens_ci", .optional(slope.interval)),
    ])
  }

  private static func exactMannKendall(
    _ input: CalculationInput
  ) throws(CalculationError) -> JSONValue {
    let values = try input.series(atLeast: 3)
    guard let test = MannKendall(values) else { throw noSlope }
    guard let p = MannKendall.exactP(of: values) else {
      throw .notComputable(
        "the exact distribution is for 3 to 200 values none of which are equal; "
          + "mann_kendall is for others")
    }
    return .object([
      ("S", .int(test.s)), ("tau_a", .exact(test.tauA)), ("p_exact", .exact(p)),
    ])
  }

  private static func seasonalMannKendall(
    _ input: CalculationInput
  ) throws(CalculationError) -> JSONValue {
    let values = try input.series()
    let period = try input.count("period")
    guard period >= 2 else { throw .outOfRange("period", "\(period)", "2 or more") }
    let level = try input.level()
    guard let test = SeasonalMannKendall(values, period: period, confidence: level) else {
      throw .notComputable("fewer than three pairs of x are of the same season")
    }
    return .object([
      ("S", .int(test.s)), ("var_s", .exact(test.variance)), ("z", .exact(test.z)),
      ("p", .exact(test.p)), ("slope_per_year", .exact(test.slopePerYear)),
      ("ci_per_year", .optional(test.interval)),
    ])
  }

  /// As SciPy's `theilslopes`: `separate` takes the medians of values and times, `joint` that of
  /// values less slope times time.
  private static func theilSen(_ input: CalculationInput) throws(CalculationError) -> JSONValue {
    let (values, times) = try timedSeries(input)
    let slope = try sensSlope(values, times, confidence: input.level())
    let isJoint = try input.word("method", among: ["separate", "joint"]) == "joint"
    let places = times ?? values.indices.map(Double.init)
    let joint = Series.median(zip(values, places).map { $0 - slope.slope * $1 })
    return .object([
      ("slope", .exact(slope.slope)),
      ("intercept", isJoint ? .optional(joint) : .exact(slope.intercept)),
      ("ci", .interval(slope.clampedInterval)),
    ])
  }

  /// The values with their times: `x` alone or with `t`, or `y` with `x` or `t`.
  private static func timedSeries(
    _ input: CalculationInput
  ) throws(CalculationError) -> (values: [Double], times: [Double]?) {
    let name = input["y"] == nil ? "x" : "y"
    let values = try input.series(name, atLeast: 3)
    let timeName = input["t"] != nil ? "t" : name == "y" && input["x"] != nil ? "x" : nil
    guard let timeName else { return (values, nil) }
    let times = try input.numbers(timeName, asManyAs: values, of: name)
    for (index, pair) in zip(times, times.dropFirst()).enumerated() where pair.0 >= pair.1 {
      throw .outOfRange(
        "\(input.place(timeName))[\(index + 1)]", pair.1.text, "later than the one before it")
    }
    return (values, times)
  }

  private static func sensSlope(
    _ values: [Double], _ times: [Double]?, confidence: Double
  ) throws(CalculationError) -> SensSlope {
    guard let slope = SensSlope(values, times: times, confidence: confidence) else {
      throw noSlope
    }
    return slope
  }

  private static var noSlope: CalculationError {
    .notComputable("the slopes go beyond the range of numbers")
  }
}
