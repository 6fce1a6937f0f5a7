import Analysis

extension ReportSchema {
  /// The figures are there unless the estimate is hidden or there are no answers.
  static let estimate: [JSONSchema.Member] = [
    .has("n", .count, "The number of answers."),
    .has("standing", .oneOf(names([Estimate.Standing.none, .hidden, .muted, .shown]))),
    .may("promoters", .count), .may("passives", .count), .may("detractors", .count),
    .may("nps", .number, "−100…100, four decimals."), .may("low", .number), .may("high", .number),
    .may("mean", .number),
    .may("distribution", .tuple(.count, count: 11), "How often each score was given, 0 first."),
    .may(
      "printed",
      .object([
        .has("nps", .integer), .has("low", .integer), .has("high", .integer),
        .has("margin", .count), .has("promoters", .count), .has("passives", .count),
        .has("detractors", .count),
      ]), "The whole numbers on every page; shares in percent."),
  ]

  private static let period: [JSONSchema.Member] = [
    .has("period", .string, "Its key: 2026-09, 2026-Q3, 2026-H2, 2026."), .has("first", .date),
    .has("last", .date), .has("complete", .boolean),
  ]

  static let periodEntry = JSONSchema.object(
    period + estimate + [
      .has("sincePrevious", .reference("change")), .has("sinceYearEarlier", .reference("change")),
      .has("rank", .reference("rank")), .has("asked", .count.orNull, "People asked."),
      .has("responseRate", .number.orNull, "The share of those asked who answered, 0 to 1."),
    ])

  /// Lists by the length of their periods, each in order of time.
  static func byGrain(_ entry: JSONSchema) -> JSONSchema {
    .object(["months", "quarters", "halfYears", "years"].map { .has($0, .array(entry)) })
  }

  /// Absent where a side is hidden.
  private static let difference: [JSONSchema.Member] = [
    .may("points", .number), .may("low", .number), .may("high", .number), .may("p", .number),
    .may("q", .number.orNull, "Corrected for the family; null outside one."),
    .may("comparisons", .count, "The size of the family."),
    .may("detectable", .number, "The smallest change that would show."),
    .may(
      "printed",
      .object([
        .has("points", .integer), .has("low", .integer), .has("high", .integer),
        .has("detectable", .integer),
      ])),
  ]

  static let change = JSONSchema.object(
    [
      .has("against", .string, "The key of the period compared with."),
      .has("verdict", .oneOf(verdicts)),
    ] + difference)

  static let contrast = JSONSchema.object(
    [
      .has(
        "verdict",
        .oneOf([
          "above-rest", "below-rest", "no-clear-difference", "too-few", "not-compared",
        ]))
    ] + difference)

  static let verdicts = names([Verdict.rose, .fell, .noClearChange, .tooFew, .notCompared])

  static let rank = JSONSchema.object([
    .has("best", .count, "1 is the highest."), .has("worst", .count), .has("ranked", .count),
  ])

  private static let segmentMembers =
    estimate + [.has("againstRest", .reference("contrast")), .has("rank", .reference("rank"))]

  static let dimension = JSONSchema.object([
    .has("key", .string), .has("label", .string),
    .has(
      "segments",
      .array(
        .object([
          .has("name", .string.orNull, "Null for responses that state none."),
          .has("overall", .object(segmentMembers)),
          .has("periods", byGrain(.object(period + segmentMembers))),
          .has("products", .array(.object([.has("product", .string)] + segmentMembers))),
        ]))),
    .has("pooled", pooled("segments", .object([.has("name", .string.orNull)] + segmentMembers))),
  ])

  static let pooledProduct = JSONSchema.object(
    [.has("name", .string)] + estimate + [.has("rank", .reference("rank"))])

  /// Parts over the last periods together, or null.
  static func pooled(_ name: String, _ part: JSONSchema) -> JSONSchema {
    JSONSchema.object([
      .has("from", .string), .has("to", .string), .has("whole", .reference("estimate")),
      .has(name, .array(part)),
    ]).orNull
  }

  static func names<Name: RawRepresentable<String>>(_ values: [Name]) -> [String] {
    values.map(\.rawValue)
  }
}
