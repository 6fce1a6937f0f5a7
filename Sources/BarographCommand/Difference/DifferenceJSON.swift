import Analysis
import Exports
import JSON
import Periods

/// The difference of two reports as one JSON object; Documentation/Data.md says what is in it.
struct DifferenceJSON {
  private let difference: ReportDifference

  init(_ difference: ReportDifference) {
    self.difference = difference
  }

  var value: JSONValue {
    .object([
      ("schema", .string("barograph-difference")),
      ("schemaVersion", .int(1)),
      ("same", .bool(difference.areFiguresSame)),
      ("build", pair(difference.builds) { .string($0.text) }),
      ("asOf", pair(difference.asOf, JSONValue.string)),
      ("program", pair(difference.programs, JSONValue.string)),
      ("configuration", pair(difference.configurations, JSONValue.string)),
      ("settings", .array(difference.settings.map(setting))),
      ("accounting", pair(difference.accounts) { .object(Self.account($0)) }),
      ("files", .array(difference.files.map(file))),
      ("figures", .array(difference.figures.map(figure))),
      ("targets", .array(difference.targets.map(target))),
    ])
  }

  private func pair<Value>(
    _ pair: Pair<Value>, _ value: (Value) -> JSONValue
  ) -> JSONValue {
    .object([
      ("old", pair.old.map(value) ?? .null), ("new", pair.new.map(value) ?? .null),
    ])
  }

  private func setting(_ setting: ReportDifference.Named<String>) -> JSONValue {
    .object([
      ("name", .string(setting.name)), ("old", .optional(setting.values.old)),
      ("new", .optional(setting.values.new)),
    ])
  }

  private static func account(_ account: PublishedAccount) -> [(String, JSONValue)] {
    [
      ("rows", .int(account.rows)), ("counted", .int(account.counted)),
      ("unanswered", .int(account.unanswered)), ("excluded", .int(account.excluded)),
      ("setAside", .int(account.setAside)),
    ]
  }

  private func file(_ file: Pair<PublishedFile>) -> JSONValue {
    func members(_ file: PublishedFile) -> JSONValue {
      .object(Self.account(file.account) + [("fingerprint", .optional(file.fingerprint))])
    }
    return .object([
      ("file", .string(file.old?.path ?? file.new?.path ?? "")),
      ("survey", .optional(file.old?.survey ?? file.new?.survey)),
      ("old", file.old.map(members) ?? .null), ("new", file.new.map(members) ?? .null),
    ])
  }

  private func figure(_ figure: Pair<PublishedFigure>) -> JSONValue {
    let scope = figure.old?.scope ?? figure.new?.scope
    return .object([
      ("survey", .optional(scope?.survey)), ("product", .optional(scope?.product)),
      ("dimension", .optional(scope?.dimension)), ("segment", .optional(scope?.segment)),
      ("grain", .optional(scope?.grain?.rawValue)),
      ("period", .optional(scope.flatMap { $0.period.isEmpty ? nil : $0.period })),
      ("old", figure.old.map(Self.members) ?? .null),
      ("new", figure.new.map(Self.members) ?? .null),
    ])
  }

  private static func members(_ figure: PublishedFigure) -> JSONValue {
    let estimate = figure.estimate
    return .object([
      ("n", .int(estimate.n)), ("standing", .string(estimate.standing)),
      ("complete", .bool(figure.isComplete)),
      ("nps", .optional(estimate.printed?.nps)), ("low", .optional(estimate.printed?.low)),
      ("high", .optional(estimate.printed?.high)),
      ("promoters", .optional(estimate.printed?.promoters)),
      ("passives", .optional(estimate.printed?.passives)),
      ("detractors", .optional(estimate.printed?.detractors)),
      ("distribution", estimate.distribution.map(JSONValue.ints) ?? .null),
      (
        "verdicts",
        .array(
          figure.verdicts.map { verdict in
            .object([
              ("reference", .string(verdict.reference)),
              ("against", .optional(verdict.against.isEmpty ? nil : verdict.against)),
              ("verdict", .string(verdict.verdict)), ("points", .optional(verdict.points)),
            ])
          })
      ),
    ])
  }

  private func target(_ target: Pair<PublishedTarget>) -> JSONValue {
    func members(_ target: PublishedTarget) -> JSONValue {
      .object([("nps", .int(target.nps)), ("standing", .string(target.standing))])
    }
    return .object([
      ("survey", .optional(target.old?.survey ?? target.new?.survey)),
      ("product", .optional(target.old?.product ?? target.new?.product)),
      ("old", target.old.map(members) ?? .null), ("new", target.new.map(members) ?? .null),
    ])
  }
}
