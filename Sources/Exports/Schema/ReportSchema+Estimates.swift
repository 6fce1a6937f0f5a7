import Analysis

extension ReportSchema {
  /// The figures are there unless the estimate is hidden or there are no answers.
  static let estimate: [JSONSchema.Member] = [
    .has("n", .count, "The number of answers."),
    .has(
      "standing", .oneOf(names([Estimate.Standing.none, .hidden, .muted, .shown])),
      "How far it can be relied on; hidden ones have n alone."),
    .may("promoters", .count, "Answers of 9 or 10."),
    .may("passives", .count, "Answers of 7 or 8."),
    .may("detractors", .count, "Answers of 0 to 6."),
    .may("nps", .number, "The NPS, −100…100, four decimals."),
    .may("low", .number, "The low end of its interval."),
    .may("high", .number, "The high end of its interval."),
    .may("mean", .number, "The mean score, 0…10."),
    .may("distribution", .tuple(.count, count: 11), "How often each score was given, 0 first."),
    .may("printed", .object(printed), "The whole numbers on every page."),
  ]

  private static let printed: [JSONSchema.Member] = [
    .has("nps", .integer, "The NPS as printed."),
    .has("low", .integer, "The interval's low end as printed."),
    .has("high", .integer, "The interval's high end as printed."),
    .has("margin", .count, "“Give or take”, in points."),
    .has("promoters", .count, "The share in percent."),
    .has("passives", .count, "The share in percent."),
    .has("detractors", .count, "The share in percent."),
  ]

  private static let period: [JSONSchema.Member] = [
    .has("period", .string, "Its key: 2026-09, 2026-Q3, 2026-H2, 2026."),
    .has("first", .date, "Its first day."),
    .has("last", .date, "Its last day."),
    .has("complete", .boolean, "Whether it is over on the as-of date."),
  ]

  static let periodEntry = JSONSchema.object(
    period + estimate + [
      .has("sincePrevious", .reference("change"), "Against the latest period with enough answers."),
      .has("sinceYearEarlier", .reference("change"), "Against the same period a year earlier."),
      .has("rank", .reference("rank"), "Its places among the products."),
      .has("asked", .count.orNull, "People asked."),
      .has("responseRate", .number.orNull, "The share of those asked who answered, 0…1."),
    ])

  /// Lists by the length of their periods, each in order of time.
  static func byGrain(_ entry: JSONSchema) -> JSONSchema {
    .object([
      .has("months", .array(entry), "The months."),
      .has("quarters", .array(entry), "The quarters."),
      .has("halfYears", .array(entry), "The half-years."),
      .has("years", .array(entry), "The years."),
    ])
  }

  /// Absent where a side is hidden.
  private static let difference: [JSONSchema.Member] = [
    .may("points", .number, "The difference in points."),
    .may("low", .number, "The low end of its interval."),
    .may("high", .number, "The high end of its interval."),
    .may("p", .number, "The probability of so large a difference by chance."),
    .may("q", .number.orNull, "p corrected for the family; null outside one."),
    .may("comparisons", .count, "The size of the family."),
    .may("detectable", .number, "The smallest change that would show."),
    .may(
      "printed",
      .object([
        .has("points", .integer, "The difference as printed."),
        .has("low", .integer, "The interval's low end as printed."),
        .has("high", .integer, "The interval's high end as printed."),
        .has("detectable", .integer, "The smallest change that would show, as printed."),
      ]), "The whole numbers on every page."),
  ]

  static let change = JSONSchema.object(
    [
      .has("against", .string, "The key of the period compared with."),
      .has("verdict", .oneOf(verdicts), "What the test bears out."),
    ] + difference)

  static let contrast = JSONSchema.object(
    [
      .has(
        "verdict",
        .oneOf([
          "above-rest", "below-rest", "no-clear-difference", "too-few", "not-compared",
        ]), "What the test bears out.")
    ] + difference)

  static let verdicts = names([Verdict.rose, .fell, .noClearChange, .tooFew, .notCompared])

  static let rank = JSONSchema.object([
    .has("best", .count, "The best place it may have; 1 is the highest."),
    .has("worst", .count, "The worst place it may have."),
    .has("ranked", .count, "How many are ranked."),
  ])

  private static let segmentMembers =
    estimate + [
      .has("againstRest", .reference("contrast"), "Against all other answers."),
      .has("rank", .reference("rank"), "Its places among the segments."),
    ]

  static let dimension = JSONSchema.object([
    .has("key", .string, "The dimension's key in the configuration."),
    .has("label", .string, "Its name on pages."),
    .has("segments", .array(.object(segment)), "Each segment."),
    .has(
      "pooled",
      pooled(
        "segments", "The segments over these periods.",
        .object([.has("name", .string.orNull, segmentName)] + segmentMembers)),
      "The segments over the last periods together, where one has too few answers."),
  ])

  private static let segmentName = "The segment's name; null for answers that state none."

  private static let segment: [JSONSchema.Member] = [
    .has("name", .string.orNull, segmentName),
    .has("overall", .object(segmentMembers), "All periods together."),
    .has("periods", byGrain(.object(period + segmentMembers)), "Estimates by period."),
    .has(
      "products",
      .array(.object([.has("product", .string, "The product's name.")] + segmentMembers)),
      "The segment in each product."),
  ]

  static let pooledProduct = JSONSchema.object(
    [.has("name", .string, "The product's name.")] + estimate + [
      .has("rank", .reference("rank"), "Its places among the products.")
    ])

  /// Parts over the last periods together, or null.
  static func pooled(_ name: String, _ says: String, _ part: JSONSchema) -> JSONSchema {
    JSONSchema.object(
      span + [
        .has("whole", .reference("estimate"), "All answers over these periods."),
        .has(name, .array(part), says),
      ]
    ).orNull
  }

  /// The first and the last of some periods.
  static let span: [JSONSchema.Member] = [
    .has("from", .string, firstPeriod), .has("to", .string, lastPeriod),
  ]

  static let firstPeriod = "The key of the first period."
  static let lastPeriod = "The key of the last period."

  static func names<Name: RawRepresentable<String>>(_ values: [Name]) -> [String] {
    values.map(\.rawValue)
  }
}
