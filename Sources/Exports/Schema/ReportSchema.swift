import Analysis
import JSON
import Periods
import Responses

/// `data/report.schema.json`: what `report.json` may hold, for programs that read it.
///
/// Every member says what it holds; ``DataDictionary`` lists the same sentences for people.
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

  static let report = JSONSchema.object([
    .has("$schema", .constant(.string(name)), "The schema, beside the report."),
    .has("schema", .constant(.string("barograph-report")), "What kind of file this is."),
    .has(
      "schemaVersion", .constant(.int(ReportJSON.schemaVersion)),
      "Rises when a member changes its meaning or goes."),
    .has("title", .string, "The report's title."),
    .has("organization", .string.orNull, "The organization whose customers answered."),
    .has("language", .string, "The language of the pages."),
    .has("asOf", .date, "The day the report speaks of; later answers are set aside."),
    .has("settings", settings, "What figures depend on, from the configuration."),
    .has("accounting", accounting, "What became of every row."),
    .has("assumptions", .array(.string), "What was taken for granted."),
    .has("build", .string.orNull, "The build's name: the same for the same inputs."),
    .has("program", .string.orNull, "The version of the program."),
    .has("configuration", .string.orNull, "Changes with the configuration's bytes."),
    .has("surveys", .array(.reference("survey")), "Each survey; they are never pooled."),
  ])

  private static let settings = JSONSchema.object([
    .has("headline", .oneOf(Grain.allCases.map(\.rawValue)), "The length of headline periods."),
    .has("history", .count, "How many periods of that length are kept."),
    .has("fiscalYearStarts", .count, "The month fiscal years start in, 1 to 12."),
    .has("confidence", .number, "The confidence of intervals, such as 0.95."),
    .has("qLimit", .number, "The q up to which a change counts as one."),
    .has("hideBelow", .count, "With fewer answers only their number is shown."),
    .has("muteBelow", .count, "With fewer answers figures are too few to rely on."),
    .has("strict", .boolean, "Whether privacy is strict."),
    .has("commentsBelow", .count.orNull, "The comments it takes to quote; null where none are."),
  ])

  private static let accounting = JSONSchema.object(
    account + [.has("files", .array(.reference("file")), "The files, in the order of paths.")])

  /// `rows` is the sum of `counted`, `unanswered`, `excluded` and `setAside`.
  private static let account: [JSONSchema.Member] = [
    .has("rows", .count, "Rows read: the sum of the next four."),
    .has("counted", .count, "Rows that count as answers."),
    .has("unanswered", .count, "Rows without an answer."),
    .has("excluded", .count, "Rows left out by rule."),
    .has(
      "exclusions",
      .object(
        ExclusionReason.allCases.map { .may($0.rawValue, .count, "Rows this rule left out.") }),
      "Rows left out, by rule."),
    .has("setAside", .count, "Rows whose answer or date can't be right."),
    .has(
      "reasons",
      .object(
        SetAsideReason.allCases.map {
          .may($0.rawValue, .count, "Rows set aside for this reason.")
        }), "Rows set aside, by reason."),
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
    [
      .has("file", .string, "Its path from the project's folder."),
      .has("survey", .string.orNull, "The survey its answers belong to; null for the only one."),
      .has(
        "fingerprint", .string.orNull,
        "Changes with the file's bytes; null for a file of fewer than 30 answers."),
    ] + account + [
      .has("comments", .count, "Counted answers with a comment."),
      .has("firstAnswer", .date.orNull, "The day of its first answer."),
      .has("lastAnswer", .date.orNull, "The day of its last answer."),
      .has("assumptions", .array(.string), "What was taken for granted."),
      .has(
        "setAsideRows",
        .array(
          .object([
            .has("line", .count, "The line the row starts at."),
            .has(
              "reason", .oneOf(SetAsideReason.allCases.map(\.rawValue)), "Why it was set aside."),
            .has("column", .string.orNull, "The header of the column at fault."),
          ])), "Where the first 1,000 rows set aside stand."),
    ])

  private static let survey = JSONSchema.object([
    .has("name", .string.orNull, "The survey's name; null for the only one."),
    .has("headline", .string, "The key of the headline period."),
    .has("headlineComplete", .boolean, "Whether the headline period is over."),
    .has(
      "leftOut",
      .array(
        .object([
          .has("period", .string, "The period's key."), .has("n", .count, "The number of answers."),
        ])),
      "Hidden periods that no total contains."),
    .has(
      "answersForTenPoints", .any([.count, .null]),
      "Answers each of two periods needs for a change of ten points to show."),
    .has("overall", .reference("estimate"), "All periods together."),
    .has("periods", .reference("periods"), "Estimates by period."),
    .has("trend", .reference("trend"), "What the headline periods say together."),
    .has("controlChart", .reference("controlChart"), "The control chart of the months."),
    .has("products", .array(.reference("product")), "Each product."),
    .has(
      "pooledProducts",
      pooled("products", "The products over these periods.", pooledProduct),
      "The products over the last periods together, where one has too few answers."),
    .has("dimensions", .array(.reference("dimension")), "Each dimension with its segments."),
    .has("movements", .array(.reference("movement")), "What moved the whole."),
    .has("pulls", .array(.reference("pull")), "What pulls the headline's level."),
    .has("targets", .array(.reference("target")), "Each target, and what it would take."),
    .has(
      "oneInTen", .array(.reference("oneInTen")), "What converting 1 in 10 would add, in points."),
  ])

  private static let product = JSONSchema.object([
    .has("name", .string, "The product's name."),
    .has("overall", .reference("estimate"), "All periods together."),
    .has("periods", .reference("periods"), "Estimates by period."),
    .has("trend", .reference("trend"), "What the headline periods say together."),
  ])
}
