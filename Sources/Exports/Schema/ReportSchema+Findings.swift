import Analysis
import JSON

extension ReportSchema {
  private static let judged: [JSONSchema.Member] = [
    .has("periods", .count, "How many periods it is judged by."),
    .may("from", .string, firstPeriod), .may("to", .string, lastPeriod),
  ]

  static let trend = JSONSchema.object([
    .has("drift", drift, "Whether the scores drifted over all periods."),
    .has("heterogeneity", heterogeneity, "Whether the scores differ between periods at all."),
    .has(
      "rolling",
      .array(
        .object(
          span + [.has("estimate", .reference("estimate"), "All answers of that year.")])),
      "The level over a year."),
  ])

  private static let drift = JSONSchema.object(
    [
      .has(
        "verdict", .oneOf(names([Drift.Verdict.up, .down, .unclear, .tooFew])),
        "What the test bears out.")
    ] + judged + [
      .may(
        "form", .oneOf(names([DriftSlope.Form.perPeriod, .perYear])), "What the slope is per."),
      .may("slope", .number, "Points a period or a year."),
      .may("low", .number.orNull, "The low end of its interval."),
      .may("high", .number.orNull, "The high end of its interval."),
      .may("p", .number, probability), .may("q", .number, corrected),
      .may("comparisons", .count, "The size of the family."),
    ])

  private static let heterogeneity = JSONSchema.object(
    [
      .has(
        "verdict", .oneOf(names([Heterogeneity.Verdict.moved, .flat, .singleChanges, .tooFew])),
        "What the test bears out.")
    ] + judged + [
      .may("cochranQ", .number, "Cochran's Q."), .may("degrees", .count, "Its degrees of freedom."),
      .may("p", .number, probability), .may("q", .number, corrected),
      .may("comparisons", .count, "The size of the family."),
    ])

  private static let probability = "The probability of so large a difference by chance."
  private static let corrected = "p corrected for the family; null outside one."
  private static let status = "Whether there is a chart, or why there is none."

  /// By what `status` says.
  static let controlCharts: [JSONSchema] = [
    .object([
      .has("status", .constant(.string("too-few-months")), status),
      .has("judged", .count, "Months with enough answers."),
    ]),
    .object([.has("status", .constant(.string("no-variation")), status)] + judged),
    .object([
      .has("status", .constant(.string("charted")), status),
      .has(
        "baseline",
        .object(judged + [.has("passedOver", .count, "Months in between that are not in it.")]),
        "The months that the limits come from."),
      .has("centre", .number, "The centre line."),
      .has("laneyFactor", .number, "Laney's factor as computed."),
      .has("sigmaZ", .number, "Laney's factor as used."),
      .has("months", .array(controlMonth), "Each month."),
      .has("signals", .array(signal), "Each signal."),
    ]),
  ]

  private static let controlMonth = JSONSchema.object([
    .has("period", .string, "The month."), .has("n", .count, "The number of answers."),
    .has("nps", .number.orNull, "The NPS; null where withheld."),
    .has("low", .number.orNull, "The low limit; null where not judged."),
    .has("high", .number.orNull, "The high limit; null where not judged."),
    .has("baseline", .boolean, "Whether the limits rest on it."),
  ])

  private static let signal = JSONSchema.object([
    .has("period", .string, "The month it came in."),
    .has(
      "kind",
      .oneOf(
        names([ControlSeries.Signal.Kind.aboveLimit, .belowLimit, .runAbove, .runBelow])),
      "A point beyond a limit, or a run on one side of the centre."),
    .has("from", .string, "The first month of a run."),
  ])

  private static let partition: [JSONSchema.Member] = [
    .has("by", .oneOf(["product", "dimension"]), "What the whole is split by."),
    .has("dimension", .string.orNull, "The dimension's key; null for products."),
  ]

  private static let part: [JSONSchema.Member] = [
    .has("name", .string.orNull, "The part's name; null for not stated and for the rest."),
    .has("rest", .boolean, "Whether this is the whole minus the parts shown."),
  ]

  private static let level: [JSONSchema.Member] = [
    .has("n", .count, "The number of answers."),
    .has("share", .number, "Its share of all answers, 0…1."),
    .has("nps", .number.orNull, "The NPS; null where withheld."),
  ]

  static let movement = JSONSchema.object([
    .has("period", .string, "The period's key."),
    .has(
      "reference", .oneOf(Reference.allCases.map(\.rawValue)),
      "Whether it is compared with the previous period or the one a year earlier."),
    .has("against", .string, "The key of the period compared with."),
    .has("verdict", .oneOf(verdicts), "What the test bears out."),
    .has("splits", .array(split), "The change by products and by each dimension."),
  ])

  private static let split = JSONSchema.object(
    partition + [
      .has("within", .reference("effect"), "What changed scores within parts add."),
      .has("mix", .reference("effect"), "What changed shares of parts add."),
      .has(
        "reversal",
        .any([.oneOf(names([Reversal.noPartAlong, .outweighed, .cancelled])), .null]),
        "How the parts and the whole disagree; null where they don't."),
      .has(
        "parts",
        .array(
          .object(
            part + [
              .has("before", .object(level), "In the period compared with."),
              .has("after", .object(level), "In the period."),
              .has("within", .number, "What its changed score adds, in points."),
              .has("mix", .number, "What its changed share adds, in points."),
              .has("change", .reference("change"), "The change of its score."),
            ])), "Each part; all together add up to the change."),
    ])

  static let effect = JSONSchema.object([
    .has("points", .number, "The effect in points."),
    .has("low", .number, "The low end of its interval."),
    .has("high", .number, "The high end of its interval."), .has("p", .number, probability),
    .has("q", .number.orNull, corrected),
    .has("comparisons", .count, "The size of the family."),
    .has("verdict", .oneOf(verdicts), "What the test bears out."),
  ])

  static let pull = JSONSchema.object(
    [.has("period", .string, "The period's key.")] + partition + [
      .has(
        "parts",
        .array(
          .object(part + level + [.has("pull", .number, "What it adds to the level, in points.")])
        ), "Each part; the pulls of all add up to 0.")
    ])

  private static let byOrder = JSONSchema.object([
    .has("detractorsFirst", .count, "Moves if detractors become passives first."),
    .has("passivesFirst", .count, "Moves if passives become promoters first."),
  ])

  private static let ofProduct = JSONSchema.Member.has(
    "product", .string.orNull, "The product; null for all answers.")

  static let target = JSONSchema.object([
    ofProduct, .has("nps", .integer, "The score to reach."),
    .has(
      "standing", .oneOf(TargetStanding.allCases.map(\.rawValue)),
      "How the headline period stands to it."),
    .has(
      "moves",
      JSONSchema.object([
        .has("toScore", .count, "Moves up by one group that bring the NPS to the target."),
        .has("withinReach", byOrder, "Moves that bring the interval's high end there."),
        .has("above", byOrder.orNull, "Moves that bring its low end there; null if none can."),
      ]).orNull, "What it would take; null with too few answers."),
  ])

  static let oneInTen = JSONSchema.object([
    ofProduct,
    .has("passivesToPromoters", .number, "Points if 1 in 10 passives became promoters."),
    .has("detractorsToPassives", .number, "Points if 1 in 10 detractors became passives."),
    .has("detractorsToPromoters", .number, "Points if 1 in 10 detractors became promoters."),
  ])
}
