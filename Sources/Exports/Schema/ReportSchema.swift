import Analysis
import JSON
import Periods
import Responses

/// `data/report.schema.json`: what `report.json` may hold, for programs that read it.
package struct ReportSchema: Sendable {
  package init() {}

  /// The name of the file, as `report.json` refers to it.
  static let name = "report.schema.json"

  package var file: DataFile { DataFile(name: Self.name, bytes: value.utf8) }

  var value: JSONValue {
    guard case .object(let members) = Self.report.value else { return .null }
    let definitions = Self.definitions.map { ($0.name, $0.schema.value) }
    return .object(
      [
        ("$schema", .string("https://json-schema.org/draft/2020-12/schema")),
        ("title", .string("barograph-report")),
      ] + members + [("$defs", .object(definitions))])
  }

  private static let report = JSONSchema.object([
    .has("$schema", .constant(.string(name)), "This schema, beside the report."),
    .has("schema", .constant(.string("barograph-report"))),
    .has("schemaVersion", .constant(.int(ReportJSON.schemaVersion))),
    .has("title", .string), .has("organization", .string.orNull), .has("language", .string),
    .has("asOf", .date, "Later answers are set aside."),
    .has("settings", settings), .has("accounting", accounting),
    .has("assumptions", .array(.string), "What was taken for granted."),
    .has("surveys", .array(.reference("survey")), "Surveys are never pooled."),
  ])

  private static let settings = JSONSchema.object([
    .has("headline", .oneOf(Grain.allCases.map(\.rawValue))), .has("history", .count),
    .has("fiscalYearStarts", .count), .has("confidence", .number), .has("qLimit", .number),
    .has("hideBelow", .count), .has("muteBelow", .count), .has("strict", .boolean),
    .has("commentsBelow", .count.orNull, "Null where comments are off."),
  ])

  private static let accounting = JSONSchema.object(
    account + [.has("files", .array(.reference("file")))])

  /// `rows` is the sum of `counted`, `unanswered`, `excluded` and `setAside`.
  private static let account: [JSONSchema.Member] = [
    .has("rows", .count), .has("counted", .count), .has("unanswered", .count),
    .has("excluded", .count),
    .has("exclusions", .object(ExclusionReason.allCases.map { .may($0.rawValue, .count) })),
    .has("setAside", .count),
    .has("reasons", .object(SetAsideReason.allCases.map { .may($0.rawValue, .count) })),
  ]

  /// Every shape that is used by name.
  static let definitions: [(name: String, schema: JSONSchema)] = [
    ("file", file), ("survey", survey), ("product", product), ("periods", byGrain(periodEntry)),
    ("estimate", .object(estimate)), ("change", change.orNull), ("contrast", contrast.orNull),
    ("rank", rank.orNull), ("trend", trend), ("controlChart", .any(controlCharts)),
    ("dimension", dimension), ("movement", movement), ("effect", effect), ("pull", pull),
    ("target", target), ("oneInTen", oneInTen),
  ]

  private static let file = JSONSchema.object(
    [.has("file", .string), .has("survey", .string.orNull)] + account + [
      .has("comments", .count, "Counted answers with a comment."),
      .has("firstAnswer", .date.orNull), .has("lastAnswer", .date.orNull),
      .has("assumptions", .array(.string)),
      .has(
        "setAsideRows",
        .array(
          .object([
            .has("line", .count), .has("reason", .oneOf(SetAsideReason.allCases.map(\.rawValue))),
            .has("column", .string.orNull),
          ]))),
    ])

  private static let survey = JSONSchema.object([
    .has("name", .string.orNull), .has("headline", .string, "The key of the headline period."),
    .has("headlineComplete", .boolean),
    .has(
      "leftOut", .array(.object([.has("period", .string), .has("n", .count)])),
      "Hidden periods that no total contains."),
    .has("answersForTenPoints", .any([.count, .null])),
    .has("overall", .reference("estimate")), .has("periods", .reference("periods")),
    .has("trend", .reference("trend")), .has("controlChart", .reference("controlChart")),
    .has("products", .array(.reference("product"))),
    .has("pooledProducts", pooled("products", pooledProduct)),
    .has("dimensions", .array(.reference("dimension"))),
    .has("movements", .array(.reference("movement"))), .has("pulls", .array(.reference("pull"))),
    .has("targets", .array(.reference("target"))),
    .has("oneInTen", .array(.reference("oneInTen"))),
  ])

  private static let product = JSONSchema.object([
    .has("name", .string), .has("overall", .reference("estimate")),
    .has("periods", .reference("periods")), .has("trend", .reference("trend")),
  ])
}
