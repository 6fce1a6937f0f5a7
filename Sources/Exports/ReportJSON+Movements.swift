import Analysis
import JSON
import Periods
import Statistics

extension ReportJSON {
  /// What moved the whole from one period to another, by every split.
  func movement(_ movement: Movement) -> JSONValue {
    .object([
      ("period", .string(report.calendar.key(movement.period))),
      ("reference", .string(movement.change.reference.rawValue)),
      ("against", .string(report.calendar.key(movement.change.against))),
      ("verdict", .string(movement.change.verdict.rawValue)),
      ("splits", .array(movement.splits.map(split))),
    ])
  }

  private func split(_ split: MovementSplit) -> JSONValue {
    .object(
      head(of: split.partition) + [
        ("within", effect(split.within)), ("mix", effect(split.mix)),
        ("reversal", .optional(split.reversal?.rawValue)),
        ("parts", .array(split.parts.map(part))),
      ])
  }

  private func effect(_ effect: MovementEffect) -> JSONValue {
    .object([
      ("points", .number(effect.points, decimals: 4)),
      ("low", .number(effect.interval.low, decimals: 4)),
      ("high", .number(effect.interval.high, decimals: 4)),
      ("p", .number(effect.p, decimals: 6)),
      ("q", number(effect.q, decimals: 6)),
      ("comparisons", .int(effect.comparisons)),
      ("verdict", .string(effect.verdict.rawValue)),
    ])
  }

  private func part(_ part: MovementPart) -> JSONValue {
    .object(
      head(of: part.name) + [
        ("before", .object(members(of: part.before))), ("after", .object(members(of: part.after))),
        ("within", .number(part.within, decimals: 4)), ("mix", .number(part.mix, decimals: 4)),
        ("change", change(part.change)),
      ])
  }

  private func members(of level: PartLevel) -> [(String, JSONValue)] {
    [
      ("n", .int(level.n)), ("share", .number(level.share, decimals: 6)),
      ("nps", number(level.nps)),
    ]
  }

  /// What pulls the level of a period, by one split.
  func pull(_ pull: LevelPull) -> JSONValue {
    .object(
      [("period", .string(report.calendar.key(pull.period)))] + head(of: pull.partition) + [
        (
          "parts",
          .array(
            pull.parts.map { part in
              .object(
                head(of: part.name) + members(of: part.level) + [
                  ("pull", .number(part.pull, decimals: 4))
                ])
            })
        )
      ])
  }

  private func head(of partition: Partition) -> [(String, JSONValue)] {
    [("by", .string(partition.word)), ("dimension", .optional(partition.key))]
  }

  private func head(of name: PartName) -> [(String, JSONValue)] {
    [("name", .optional(name.text)), ("rest", .bool(name == .others))]
  }
}

extension Partition {
  /// `product` or `dimension`.
  var word: String {
    switch self {
    case .products: "product"
    case .dimension: "dimension"
    }
  }

  /// The dimension's key; nil for products.
  var key: String? {
    if case .dimension(let key) = self { key } else { nil }
  }
}

extension PartName {
  /// The name; nil for responses that state none, and for the rest.
  var text: String? {
    if case .named(let name) = self { name } else { nil }
  }
}
