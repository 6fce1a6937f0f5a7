import JSON
import Statistics

/// Scores, groups and how figures are printed.
extension CalculationMethod {
  private static let groupMembers = ["det", "pas", "pro", "scores"]

  static let scores = [
    CalculationMethod("nps.point", groupMembers) { input throws(CalculationError) in
      .exact(try shares(input).nps)
    },
    CalculationMethod("nps.variance", groupMembers) { input throws(CalculationError) in
      .exact(try shares(input).variance)
    },
    CalculationMethod("nps.se", groupMembers) { input throws(CalculationError) in
      .exact(try shares(input).standardError)
    },
    CalculationMethod("nps.categorise", ["scores"], categories),
    CalculationMethod("display.round", ["nps100"], rounded),
    CalculationMethod("display.round_vs_component_rounding", groupMembers, componentRounding),
  ]

  private static func shares(_ input: CalculationInput) throws(CalculationError) -> GroupShares {
    guard let shares = try input.groups().shares else {
      throw .notComputable("these counts have no NPS")
    }
    return shares
  }

  private static func categories(
    _ input: CalculationInput
  ) throws(CalculationError) -> JSONValue {
    .strings(
      try input.scoreList().map { score in
        switch WeightedGroupCounts.Group(score: score) {
        case .promoter: "promoter"
        case .passive: "passive"
        case .detractor, nil: "detractor"
        }
      })
  }

  /// A list of numbers for a list, a number for a number.
  private static func rounded(_ input: CalculationInput) throws(CalculationError) -> JSONValue {
    let wanted = "an NPS on −100…100, or a list of them"
    if case .array = try input.value("nps100", wanted) {
      let numbers = try input.numbers("nps100", wanted)
      for (index, number) in numbers.enumerated() where number.magnitude > 1e15 {
        throw .outOfRange("nps100[\(index)]", number.text, "between −1e15 and 1e15")
      }
      return .ints(numbers.map(Rounding.whole))
    }
    return .int(
      Rounding.whole(
        try input.number("nps100", "between −1e15 and 1e15") { $0.magnitude <= 1e15 }))
  }

  /// The printed NPS, what separately rounded shares would subtract to, and the triple that is
  /// printed instead.
  private static func componentRounding(
    _ input: CalculationInput
  ) throws(CalculationError) -> JSONValue {
    let groups = try input.groups()
    guard let shares = groups.shares, let printed = PrintedShares(groups) else {
      throw .notComputable("these counts have no NPS")
    }
    let difference =
      Rounding.whole(100 * shares.promoters) - Rounding.whole(100 * shares.detractors)
    return .object([
      ("nps_rounded", .int(printed.nps)), ("component_difference", .int(difference)),
      ("printed_DetPasPro", .ints([printed.detractors, printed.passives, printed.promoters])),
    ])
  }
}
