import JSON
import Statistics

/// Why a rate or an NPS moved, and what a part does to the whole.
extension CalculationMethod {
  static let decompositions = [
    CalculationMethod(
      "kitagawa", ["weight0", "rate0", "weight1", "rate1", "weights_are_percent"], kitagawa),
    CalculationMethod(
      "kitagawa.nps", ["period0_DetPasPro", "period1_DetPasPro", "level"], kitagawaNPS),
    CalculationMethod("kitagawa.product2", ["a", "b"], productSplit),
    CalculationMethod("impact.leave_one_out", ["overall", "topic"], impact),
  ]

  /// Weights in any unit; a rate may be null where its weight is 0.
  private static func kitagawa(_ input: CalculationInput) throws(CalculationError) -> JSONValue {
    let before = try segments(input, "weight0", "rate0")
    let after = try segments(input, "weight1", "rate1")
    guard before.count == after.count else {
      throw .length("weight1", after.count, "\(before.count), as that of weight0")
    }
    guard let split = Kitagawa(before: before, after: after) else {
      throw .notComputable("the effects go beyond the range of numbers")
    }
    return .object([
      ("crude0", .exact(split.before)), ("crude1", .exact(split.after)),
      ("total", .exact(split.change)), ("mix", .exact(split.mix)), ("rate", .exact(split.within)),
      ("mix_by_segment", .numbers(split.parts.map(\.mix))),
      ("rate_by_segment", .numbers(split.parts.map(\.within))),
    ])
  }

  private static func segments(
    _ input: CalculationInput, _ weightName: String, _ rateName: String
  ) throws(CalculationError) -> [Kitagawa.Segment] {
    let weights = try input.numbers(weightName)
    for (index, weight) in weights.enumerated() where weight < 0 {
      throw .outOfRange("\(weightName)[\(index)]", weight.text, "0 or more")
    }
    guard weights.contains(where: { $0 > 0 }) else {
      throw .noData(weightName, "a weight above 0 is needed")
    }
    let rates = try input.list(rateName, "a list of rates")
    guard rates.count == weights.count else {
      throw .length(rateName, rates.count, "\(weights.count), as that of \(weightName)")
    }
    var segments: [Kitagawa.Segment] = []
    for (index, (weight, rate)) in zip(weights, rates).enumerated() {
      if weight == 0, case .null = rate {
        segments.append(Kitagawa.Segment(size: 0, rate: nil))
      } else {
        let number = try CalculationInput.number(rate, at: "\(rateName)[\(index)]")
        segments.append(Kitagawa.Segment(size: weight, rate: number))
      }
    }
    return segments
  }

  private static func kitagawaNPS(_ input: CalculationInput) throws(CalculationError) -> JSONValue {
    let wanted = "an object with the counts [detractors, passives, promoters] of each segment"
    let before = try input.object("period0_DetPasPro", wanted)
    let after = try input.object("period1_DetPasPro", wanted)
    let names = before.names + after.names.filter { before[$0] == nil }
    let counts = (try counts(before, names), try counts(after, names))
    guard let found = NPSKitagawa(before: counts.0, after: counts.1) else {
      throw .notComputable("these counts can't be split")
    }
    let level = try input.level()
    func members(_ value: (Kitagawa.Part) -> Double) -> JSONValue {
      .object(zip(names, found.split.parts).map { ($0, .exact(value($1))) })
    }
    return .object([
      ("nps0", .exact(found.split.before)), ("nps1", .exact(found.split.after)),
      ("total", .exact(found.split.change)), ("mix", .exact(found.split.mix)),
      ("rate", .exact(found.split.within)), ("mix_by_segment", members(\.mix)),
      ("rate_by_segment", members(\.within)), ("se_rate", .exact(found.withinError)),
      ("se_rate_adjusted_wald", .exact(found.adjustedWithinError)),
      ("ci_rate_adjusted_wald", .optional(found.withinInterval(confidence: level))),
    ])
  }

  /// The counts of segments by name, none for a segment that the period does not have.
  private static func counts(
    _ period: CalculationInput, _ names: [String]
  ) throws(CalculationError) -> [GroupCounts] {
    var counts: [GroupCounts] = []
    var all: [Int] = []
    for name in names {
      let groups =
        period[name] == nil
        ? GroupCounts(promoters: 0, passives: 0, detractors: 0) : try period.groupList(name)
      counts.append(groups)
      all.append(groups.total)
    }
    try CalculationInput.checkSum(all, of: period.path)
    return counts
  }

  private static func productSplit(
    _ input: CalculationInput
  ) throws(CalculationError) -> JSONValue {
    let (a, b) = (try factor(input, "a"), try factor(input, "b"))
    guard let split = ProductSplit(a: a, b: b) else {
      throw .notComputable("the products go beyond the range of numbers")
    }
    return .object([
      ("crude", .numbers([split.before, split.after])), ("effect_a", .exact(split.first)),
      ("effect_b", .exact(split.second)), ("total", .exact(split.change)),
    ])
  }

  private static func factor(
    _ input: CalculationInput, _ name: String
  ) throws(CalculationError) -> (before: Double, after: Double) {
    let pair = try input.numbers(name, "a list of the factor before and after")
    guard pair.count == 2 else { throw .length(name, pair.count, "2: before and after") }
    return (pair[0], pair[1])
  }

  private static func impact(_ input: CalculationInput) throws(CalculationError) -> JSONValue {
    let (overall, topic) = (try input.groups("overall"), try input.groups("topic"))
    guard let weight = SegmentWeight(of: topic, in: overall) else {
      throw .contradictory("topic has more responses of a group than overall: it has to be a part")
    }
    guard let impact = weight.impact, let without = weight.npsWithout else {
      throw .notComputable("topic is all of overall: nothing is left without it")
    }
    return .object([
      ("impact", .exact(impact)), ("nps_without", .exact(without)),
      ("share", .exact(weight.share)), ("level", .exact(weight.level)),
      ("pull", .exact(weight.pull)),
    ])
  }
}
