import JSON
import Statistics

/// Differences in differences.
extension CalculationMethod {
  private static let samples = ["treat_before", "treat_after", "ctrl_before", "ctrl_after"]

  static let changes = [
    CalculationMethod("did.independent", samples + ["level"], independent),
    CalculationMethod("did.se_from_changes", ["se_changes", "changes", "level"], fromChanges),
    CalculationMethod("did.nps", samples + ["level"], ofNPS),
  ]

  private static func independent(
    _ input: CalculationInput
  ) throws(CalculationError) -> JSONValue {
    var measured: [DifferenceInDifferences.Measured] = []
    for name in samples {
      let pair = try input.numbers(name, "a list of a value and its standard error")
      guard pair.count == 2 else {
        throw .length(input.place(name), pair.count, "2: a value and its standard error")
      }
      try checkError(pair[1], at: "\(input.place(name))[1]")
      measured.append(.init(value: pair[0], standardError: pair[1]))
    }
    let found = DifferenceInDifferences(
      .init(
        treatedBefore: measured[0], treatedAfter: measured[1], comparedBefore: measured[2],
        comparedAfter: measured[3]))
    return .object(try members(of: found, confidence: input.level()))
  }

  private static func fromChanges(
    _ input: CalculationInput
  ) throws(CalculationError) -> JSONValue {
    let errors = try pair(input, "se_changes")
    for (index, error) in errors.enumerated() { try checkError(error, at: "se_changes[\(index)]") }
    let changes = input["changes"] == nil ? nil : try pair(input, "changes")
    let found = DifferenceInDifferences(
      treated: .init(value: changes?[0] ?? 0, standardError: errors[0]),
      compared: .init(value: changes?[1] ?? 0, standardError: errors[1]))
    let level = try input.level()
    guard let found else { throw noError }
    guard changes != nil else { return .object([("se", .exact(found.standardError))]) }
    return .object(try members(of: found, confidence: level))
  }

  private static func ofNPS(_ input: CalculationInput) throws(CalculationError) -> JSONValue {
    let groups = DifferenceInDifferences.Samples(
      treatedBefore: try input.groups("treat_before"),
      treatedAfter: try input.groups("treat_after"),
      comparedBefore: try input.groups("ctrl_before"),
      comparedAfter: try input.groups("ctrl_after"))
    let level = try input.level()
    guard let adjusted = DifferenceInDifferences(groups, error: .adjustedWald) else {
      throw noError
    }
    let plain = DifferenceInDifferences(groups, error: .plain)
    return .object([
      ("did", .exact(adjusted.difference)), ("treat_change", .exact(adjusted.treatedChange)),
      ("ctrl_change", .exact(adjusted.comparedChange)),
      ("se_hc0", .optional(plain?.standardError)), ("z_hc0", .optional(plain?.z)),
      ("p_hc0", .optional(plain?.p)), ("ci_hc0", .optional(plain?.interval(confidence: level))),
      (
        "se_hc2",
        .optional(DifferenceInDifferences(groups, error: .unbiased)?.standardError)
      ),
      (
        "se_ols_pooled",
        .optional(DifferenceInDifferences(groups, error: .pooled)?.standardError)
      ),
      ("se_adjusted_wald", .exact(adjusted.standardError)), ("p_adjusted_wald", .exact(adjusted.p)),
      ("ci_adjusted_wald", .optional(adjusted.interval(confidence: level))),
    ])
  }

  private static func members(
    of found: DifferenceInDifferences?, confidence: Double
  ) throws(CalculationError) -> [(String, JSONValue)] {
    guard let found else { throw noError }
    return [
      ("treat_change", .exact(found.treatedChange)), ("ctrl_change", .exact(found.comparedChange)),
      ("did", .exact(found.difference)), ("se", .exact(found.standardError)),
      ("z", .exact(found.z)), ("p", .exact(found.p)),
      ("ci", .optional(found.interval(confidence: confidence))),
    ]
  }

  private static var noError: CalculationError {
    .notComputable("all standard errors are 0: nothing tells how sure the difference is")
  }

  private static func checkError(_ error: Double, at place: String) throws(CalculationError) {
    guard error >= 0 else { throw .outOfRange(place, error.text, "0 or more") }
  }

  private static func pair(
    _ input: CalculationInput, _ name: String
  ) throws(CalculationError) -> [Double] {
    let wanted = "a list of two numbers: of those treated and of those compared with"
    let pair = try input.numbers(name, wanted)
    guard pair.count == 2 else { throw .length(input.place(name), pair.count, "2") }
    return pair
  }
}
