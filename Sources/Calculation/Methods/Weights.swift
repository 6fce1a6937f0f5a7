import JSON
import Statistics

/// Weights, weighted NPS and fitting to margins.
extension CalculationMethod {
  static let weights = [
    CalculationMethod("kish", ["w"]) { input throws(CalculationError) in
      guard let kish = Kish(try weights(input)) else { throw noWeights }
      return .object([
        ("deff", .exact(kish.designEffect)), ("n_eff", .exact(kish.effectiveCount)),
        ("n", .exact(kish.count)),
      ])
    },
    CalculationMethod("nps.weighted", ["s", "w", "level"], weighted),
    CalculationMethod("nps.weighted_domain", ["s", "w", "domain"], domains),
    CalculationMethod("ipf", ["seed", "row_targets", "col_targets"], fitted),
  ]

  private static var noWeights: CalculationError {
    .notComputable("the weights are so large or small that their squares can't be summed")
  }

  private static func weights(_ input: CalculationInput) throws(CalculationError) -> [Double] {
    let weights = try input.numbers("w", "a list of weights")
    for (index, weight) in weights.enumerated() where weight < 0 {
      throw .outOfRange("w[\(index)]", weight.text, "0 or more")
    }
    guard weights.contains(where: { $0 > 0 }) else {
      throw .noData("w", "a weight above 0 is needed")
    }
    return weights
  }

  /// Responses coded −1, 0 and 1 with their weights.
  private static func responses(
    _ input: CalculationInput
  ) throws(CalculationError) -> [(group: WeightedGroupCounts.Group, weight: Double)] {
    let weights = try weights(input)
    let codes = try input.numbers("s", asManyAs: weights, of: "w")
    var responses: [(WeightedGroupCounts.Group, Double)] = []
    for (index, (code, weight)) in zip(codes, weights).enumerated() {
      let group: WeightedGroupCounts.Group
      switch code {
      case 1: group = .promoter
      case 0: group = .passive
      case -1: group = .detractor
      default:
        throw .outOfRange(
          "s[\(index)]", code.text, "1 for a promoter, 0 for a passive, −1 for a detractor")
      }
      responses.append((group, weight))
    }
    return responses
  }

  private static func weighted(_ input: CalculationInput) throws(CalculationError) -> JSONValue {
    var counts = WeightedGroupCounts()
    for response in try responses(input) { _ = counts.add(response.group, weight: response.weight) }
    let level = try input.level()
    guard let found = WeightedNPS(counts) else { throw noWeights }
    return .object([
      ("nps", .exact(found.nps)), ("se_linearised", .optional(found.linearizedError)),
      ("se_kish", .exact(found.kishError)), ("n_eff", .exact(found.kish.effectiveCount)),
      ("deff", .exact(found.kish.designEffect)), ("n", .exact(found.kish.count)),
      ("ci", .optional(found.interval(confidence: level))),
    ])
  }

  /// One member per domain, in the order in which they come first.
  private static func domains(_ input: CalculationInput) throws(CalculationError) -> JSONValue {
    let responses = try responses(input)
    let names = try input.list("domain", "a list of names")
    guard names.count == responses.count else {
      throw .length("domain", names.count, "\(responses.count), as that of w")
    }
    var order: [String] = []
    var counts: [String: WeightedGroupCounts] = [:]
    for (index, (name, response)) in zip(names, responses).enumerated() {
      let key = try domainName(name, at: "domain[\(index)]")
      if counts[key] == nil { order.append(key) }
      _ = counts[key, default: WeightedGroupCounts()].add(response.group, weight: response.weight)
    }
    var members: [(String, JSONValue)] = []
    for name in order {
      guard
        let found = counts[name].flatMap({
          WeightedNPS($0, domainOf: Double(responses.count))
        })
      else {
        throw .noData("the domain \(CalculationError.short(name))", "a weight above 0 is needed")
      }
      members.append(
        (
          name,
          .object([
            ("nps", .exact(found.nps)), ("se", .optional(found.linearizedError)),
            ("n", .exact(found.kish.count)), ("n_eff", .exact(found.kish.effectiveCount)),
          ])
        ))
    }
    return .object(members)
  }

  private static func domainName(
    _ value: JSONValue, at place: String
  ) throws(CalculationError) -> String {
    switch value {
    case .string(let text): return text
    case .numeral(let text):
      _ = try CalculationInput.number(value, at: place)
      return text
    default: throw .wrongKind(place, "a name")
    }
  }

  /// The table with the interactions of `seed` and the margins of the targets: its cells are raked
  /// like responses whose weights are the cells.
  private static func fitted(_ input: CalculationInput) throws(CalculationError) -> JSONValue {
    let seed = try input.matrix("seed")
    for (row, cells) in seed.enumerated() {
      for (column, cell) in cells.enumerated() where cell < 0 {
        throw .outOfRange("seed[\(row)][\(column)]", cell.text, "0 or more")
      }
    }
    let rows = try targets(input, "row_targets", count: seed.count, of: "rows")
    let columns = try targets(input, "col_targets", count: seed[0].count, of: "columns")
    let (rowSum, columnSum) = (rows.reduce(0, +), columns.reduce(0, +))
    guard (rowSum - columnSum).magnitude <= 1e-9 * max(rowSum, columnSum) else {
      throw .contradictory(
        "row_targets add up to \(rowSum.text) and col_targets to \(columnSum.text); "
          + "both have to be the same")
    }
    let places = seed.indices.flatMap { row in columns.indices.map { (row: row, column: $0) } }
    let margins = [
      Raking.Margin(categories: places.map(\.row), targets: rows),
      Raking.Margin(categories: places.map(\.column), targets: columns),
    ]
    do throws(Raking.Problem) {
      let found = try Raking(
        to: margins, from: Array(seed.joined()), total: rowSum, limits: Raking.Limits(cap: nil))
      let fit = seed.indices.map { row in
        JSONValue.numbers(Array(found.weights[(row * columns.count)..<((row + 1) * columns.count)]))
      }
      return .object([("fit", .array(fit)), ("cycles", .int(found.cycles))])
    } catch {
      throw reason(error)
    }
  }

  private static func targets(
    _ input: CalculationInput, _ name: String, count: Int, of what: String
  ) throws(CalculationError) -> [Double] {
    let targets = try input.numbers(name, "a list of targets")
    guard targets.count == count else {
      throw .length(name, targets.count, "\(count), as many as seed has \(what)")
    }
    for (index, target) in targets.enumerated() where target <= 0 {
      throw .outOfRange("\(name)[\(index)]", target.text, "above 0")
    }
    return targets
  }

  private static func reason(_ problem: Raking.Problem) -> CalculationError {
    switch problem {
    case .noResponses(let margin, let category):
      .contradictory(
        "\(margin == 0 ? "row" : "column") \(category) of seed is all 0, but has a target")
    case .unsettled:
      .notComputable("no table with the zeros of seed has these targets")
    default: .notComputable("seed can't be fitted to these targets")
    }
  }
}
