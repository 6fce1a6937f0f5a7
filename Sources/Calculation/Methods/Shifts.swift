import JSON
import Statistics

/// A shift at an unknown point, and one at a known one.
extension CalculationMethod {
  static let shifts = [
    CalculationMethod("pettitt", ["x"]) { input throws(CalculationError) in
      let values = try input.series(atLeast: 3)
      guard let test = Pettitt(values) else { throw .notComputable("x can't be worked with") }
      return .object([
        ("U", .int(test.u)), ("K", .int(test.valuesBefore)), ("p", .exact(test.p)),
        ("is_upward", .bool(test.isUpward)),
      ])
    },
    CalculationMethod("its.segmented", ["y", "interruption_after", "lags"], segmented),
  ]

  private static func segmented(_ input: CalculationInput) throws(CalculationError) -> JSONValue {
    let values = try input.series("y", atLeast: 5)
    let before = try input.count("interruption_after")
    guard before >= 2, before <= values.count - 2 else {
      throw .outOfRange(
        "interruption_after", "\(before)", "from 2 to \(values.count - 2), two less than y is long")
    }
    let lags = input["lags"] == nil ? 2 : try input.count("lags")
    guard lags < values.count else {
      throw .outOfRange("lags", "\(lags)", "below the length of y, \(values.count)")
    }
    guard let fit = SegmentedRegression(values, before: before, lags: lags) else {
      throw .notComputable("y has no unique fit")
    }
    let found = fit.coefficients
    return .object([
      ("params_[b0,slope,level,slope_change]", .numbers(found.map(\.estimate))),
      ("se_ols", .numbers(found.map(\.ordinaryError))),
      ("se_nw\(lags)", .numbers(found.map(\.neweyWestError))),
      ("se_nw\(lags)_corrected", .numbers(found.map(\.correctedNeweyWestError))),
      ("df", .int(fit.intercept.degrees)), ("p_ols", .numbers(found.map(\.ordinaryP))),
      ("p_nw\(lags)_corrected", .numbers(found.map(\.neweyWestP))),
    ])
  }
}
