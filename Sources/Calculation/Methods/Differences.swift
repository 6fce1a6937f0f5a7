import JSON
import Statistics

/// Two NPS of different people, and of the same before and after.
extension CalculationMethod {
  static let differences = [
    CalculationMethod("nps.diff.adjusted_wald_3T", ["a", "b", "level"], difference),
    CalculationMethod(
      "nps.paired.score", ["table_before_rows_after_cols_DetPasPro", "level"]
    ) { input throws(CalculationError) in try paired(input, .score) },
    CalculationMethod(
      "nps.paired.wald", ["table_before_rows_after_cols_DetPasPro", "level"]
    ) { input throws(CalculationError) in try paired(input, .wald) },
    CalculationMethod("marginal_mean_scores.wald", ["table", "scores", "level"], meanScores),
  ]

  /// All but the raw difference rests on adjusted quantities; the interval is not clipped.
  private static func difference(_ input: CalculationInput) throws(CalculationError) -> JSONValue {
    let (a, b) = (try input.groups("a"), try input.groups("b"))
    let level = try input.level()
    guard let test = DifferenceTest(from: a, to: b, confidence: level),
      let reach = Normal.reach(confidence: level)
    else { throw .notComputable("there is no such test of these counts") }
    let length = reach * test.standardError
    return .object([
      ("delta", .exact(test.adjustedDifference)), ("delta_raw", .exact(test.difference)),
      ("se", .exact(test.standardError)),
      (
        "ci",
        .interval(
          Interval(
            low: test.adjustedDifference - length, high: test.adjustedDifference + length))
      ),
      ("z", .exact(test.z)), ("p", .exact(test.p)),
    ])
  }

  private static func paired(
    _ input: CalculationInput, _ method: PairedTest.Method
  ) throws(CalculationError) -> JSONValue {
    let name = "table_before_rows_after_cols_DetPasPro"
    let table = try transitions(input, name, codes: [-1, 0, 1])
    let test = try pairedTest(table, method, confidence: input.level())
    return .object([
      ("delta", .exact(test.change)), ("se", .exact(test.standardError)), ("z", .exact(test.z)),
      ("p", .exact(test.p)), ("ci", .interval(test.interval)), ("n", .exact(table.pairs)),
    ])
  }

  /// The estimate is rows minus columns, as in the source; the other methods take after minus before.
  private static func meanScores(_ input: CalculationInput) throws(CalculationError) -> JSONValue {
    let codes = try input.numbers("scores", "a list with a score for each row")
    let table = try transitions(input, "table", codes: codes)
    let test = try pairedTest(table, .wald, confidence: input.level())
    return .object([
      ("estimate", .exact(-test.change)), ("se", .exact(test.standardError)),
      ("z", .exact(-test.z)), ("p", .exact(test.p)),
      ("ci", .interval(Interval(low: -test.interval.high, high: -test.interval.low))),
    ])
  }

  private static func transitions(
    _ input: CalculationInput, _ name: String, codes: [Double]
  ) throws(CalculationError) -> TransitionTable {
    let counts = try input.table(name, size: codes.count)
    guard let table = try? TransitionTable(counts, codes: codes) else {
      throw .notComputable("\(name) can't be worked with")
    }
    return table
  }

  private static func pairedTest(
    _ table: TransitionTable, _ method: PairedTest.Method, confidence: Double
  ) throws(CalculationError) -> PairedTest {
    guard let test = PairedTest(table, method: method, confidence: confidence) else {
      throw .notComputable(
        "the standard error is 0, as all pairs changed alike: nothing tells how sure that is")
    }
    return test
  }
}
