import Analysis
import JSON

extension ReportSchema {
  private static let span: [JSONSchema.Member] = [
    .has("periods", .count), .may("from", .string), .may("to", .string),
  ]

  static let trend = JSONSchema.object([
    .has("drift", drift), .has("heterogeneity", heterogeneity),
    .has(
      "rolling",
      .array(
        .object([
          .has("from", .string), .has("to", .string), .has("estimate", .reference("estimate")),
        ])), "The level over a year."),
  ])

  private static let drift = JSONSchema.object(
    [.has("verdict", .oneOf(names([Drift.Verdict.up, .down, .unclear, .tooFew])))] + span + [
      .may("form", .oneOf(names([DriftSlope.Form.perPeriod, .perYear]))),
      .may("slope", .number, "Points a period or a year."), .may("low", .number.orNull),
      .may("high", .number.orNull), .may("p", .number), .may("q", .number),
      .may("comparisons", .count),
    ])

  private static let heterogeneity = JSONSchema.object(
    [
      .has(
        "verdict", .oneOf(names([Heterogeneity.Verdict.moved, .flat, .singleChanges, .tooFew])))
    ] + span + [
      .may("cochranQ", .number), .may("degrees", .count), .may("p", .number), .may("q", .number),
      .may("comparisons", .count),
    ])

  /// By what `status` says.
  static let controlCharts: [JSONSchema] = [
    .object([.has("status", .constant(.string("too-few-months"))), .has("judged", .count)]),
    .object([.has("status", .constant(.string("no-variation")))] + span),
    .object([
      .has("status", .constant(.string("charted"))),
      .has("baseline", .object(span + [.has("passedOver", .count)])), .has("centre", .number),
      .has("laneyFactor", .number), .has("sigmaZ", .number),
      .has("months", .array(controlMonth)), .has("signals", .array(signal)),
    ]),
  ]

  private static let controlMonth = JSONSchema.object([
    .has("period", .string), .has("n", .count), .has("nps", .number.orNull),
    .has("low", .number.orNull), .has("high", .number.orNull), .has("baseline", .boolean),
  ])

  private static let signal = JSONSchema.object([
    .has("period", .string),
    .has(
      "kind",
      .oneOf(
        names([ControlSeries.Signal.Kind.aboveLimit, .belowLimit, .runAbove, .runBelow]))),
    .has("from", .string),
  ])

  private static let partition: [JSONSchema.Member] = [
    .has("by", .oneOf(["product", "dimension"])), .has("dimension", .string.orNull),
  ]

  private static let part: [JSONSchema.Member] = [
    .has("name", .string.orNull),
    .has("rest", .boolean, "Whether this is the whole minus the parts shown."),
  ]

  private static let level: [JSONSchema.Member] = [
    .has("n", .count), .has("share", .number), .has("nps", .number.orNull),
  ]

  static let movement = JSONSchema.object([
    .has("period", .string), .has("reference", .oneOf(Reference.allCases.map(\.rawValue))),
    .has("against", .string), .has("verdict", .oneOf(verdicts)), .has("splits", .array(split)),
  ])

  private static let split = JSONSchema.object(
    partition + [
      .has("within", .reference("effect")), .has("mix", .reference("effect")),
      .has(
        "reversal",
        .any([.oneOf(names([Reversal.noPartAlong, .outweighed, .cancelled])), .null])),
      .has(
        "parts",
        .array(
          .object(
            part + [
              .has("before", .object(level)), .has("after", .object(level)),
              .has("within", .number), .has("mix", .number),
              .has("change", .reference("change")),
            ]))),
    ])

  static let effect = JSONSchema.object([
    .has("points", .number), .has("low", .number), .has("high", .number), .has("p", .number),
    .has("q", .number.orNull), .has("comparisons", .count), .has("verdict", .oneOf(verdicts)),
  ])

  static let pull = JSONSchema.object(
    [.has("period", .string)] + partition + [
      .has("parts", .array(.object(part + level + [.has("pull", .number)])))
    ])

  private static let byOrder = JSONSchema.object([
    .has("detractorsFirst", .count), .has("passivesFirst", .count),
  ])

  static let target = JSONSchema.object([
    .has("product", .string.orNull), .has("nps", .integer),
    .has("standing", .oneOf(TargetStanding.allCases.map(\.rawValue))),
    .has(
      "moves",
      JSONSchema.object([
        .has("toScore", .count), .has("withinReach", byOrder), .has("above", byOrder.orNull),
      ]).orNull),
  ])

  static let oneInTen = JSONSchema.object([
    .has("product", .string.orNull), .has("passivesToPromoters", .number),
    .has("detractorsToPassives", .number), .has("detractorsToPromoters", .number),
  ])
}
