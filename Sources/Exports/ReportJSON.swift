package import Analysis
import Diagnostics
package import JSON
import Periods
package import Responses

/// `data/report.json`: every figure of a report, in one documented, versioned shape.
package struct ReportJSON: Sendable {
  /// The version of the shape; it rises whenever a member changes its meaning or goes.
  package static let schemaVersion = 1

  let report: Report

  package init(_ report: Report) {
    self.report = report
  }

  /// The file.
  package var file: DataFile { DataFile(name: "report.json", bytes: value.utf8) }

  package var value: JSONValue {
    .object([
      ("$schema", .string(ReportSchema.name)),
      ("schema", .string("barograph-report")),
      ("schemaVersion", .int(Self.schemaVersion)),
      ("title", .string(report.title)),
      ("organization", .optional(report.organization)),
      ("language", .string(report.language.rawValue)),
      ("asOf", .string(report.asOf.text)),
      ("settings", settings),
      ("accounting", accounting),
      ("assumptions", .strings(report.assumptions.map(\.sentence))),
      ("build", .optional(report.build?.id.text)),
      ("program", .optional(report.build?.program)),
      ("configuration", .optional(report.build?.configuration.text)),
      ("surveys", .array(report.surveys.map(survey))),
    ])
  }

  private var settings: JSONValue {
    .object([
      ("headline", .string(report.settings.headline.rawValue)),
      ("history", .int(report.settings.history)),
      ("fiscalYearStarts", .int(report.calendar.firstMonth)),
      ("confidence", .number(report.settings.confidence, decimals: 4)),
      ("qLimit", .number(report.settings.qLimit, decimals: 4)),
      ("hideBelow", .int(report.settings.hideBelow)),
      ("muteBelow", .int(report.settings.muteBelow)),
      ("commentsBelow", report.settings.commentsBelow.map { .int($0) } ?? .null),
      ("strict", .bool(report.settings.isStrict)),
    ])
  }

  private var accounting: JSONValue {
    .object(
      Self.account(report.account) + [
        ("files", .array(report.files.map(file)))
      ])
  }

  private func file(_ file: FileReading) -> JSONValue {
    .object(
      [
        ("file", .string(file.path)),
        ("survey", .optional(file.survey.isEmpty ? nil : file.survey)),
        ("fingerprint", .optional(fingerprint(of: file))),
      ]
        + Self.account(file.account) + [
          ("comments", .int(file.comments)),
          ("firstAnswer", .optional(file.firstAnswer?.text)),
          ("lastAnswer", .optional(file.lastAnswer?.text)),
          ("assumptions", .strings(file.assumptions.map(\.sentence))),
          ("setAsideRows", .array(file.setAside.map(setAsideRow))),
        ])
  }

  /// What stands for a file's bytes; nil for a file of few answers, for all that it holds could be
  /// tried out until its fingerprint fits.
  private func fingerprint(of file: FileReading) -> String? {
    let isLarge = file.account.counted >= max(Self.fewest, report.settings.muteBelow)
    return isLarge ? file.digest.map { Fingerprint($0).text } : nil
  }

  /// The fewest answers of a file that has a fingerprint.
  private static let fewest = 30

  private func setAsideRow(_ row: SetAsideRow) -> JSONValue {
    .object([
      ("line", .int(row.line)), ("reason", .string(row.reason.rawValue)),
      ("column", .optional(row.column)),
    ])
  }

  /// The members of an account: `rows` is the sum of the next four.
  package static func account(_ account: Account) -> [(String, JSONValue)] {
    [
      ("rows", .int(account.rows)), ("counted", .int(account.counted)),
      ("unanswered", .int(account.unanswered)), ("excluded", .int(account.excluded)),
      (
        "exclusions",
        .object(account.exclusionReasons.map { ($0.reason.rawValue, .int($0.count)) })
      ),
      ("setAside", .int(account.setAsideTotal)),
      ("reasons", .object(account.reasons.map { ($0.reason.rawValue, .int($0.count)) })),
    ]
  }

  private func survey(_ survey: SurveyReport) -> JSONValue {
    .object([
      ("name", .optional(survey.name)),
      ("headline", .string(report.calendar.key(survey.headline))),
      ("headlineComplete", .bool(survey.isHeadlineComplete)),
      (
        "leftOut",
        .array(
          survey.leftOut.map {
            .object([("period", .string(report.calendar.key($0.period))), ("n", .int($0.n))])
          })
      ),
      ("answersForTenPoints", survey.answersForTenPoints.map(JSONValue.int) ?? .null),
      ("overall", estimate(survey.whole.overall)),
      ("periods", periods(of: survey.whole)),
      ("trend", trend(survey.whole.trend)),
      ("controlChart", control(survey.control)),
      (
        "products",
        .array(
          survey.products.map { product in
            .object([
              ("name", .string(product.name)), ("overall", estimate(product.line.overall)),
              ("periods", periods(of: product.line)), ("trend", trend(product.line.trend)),
            ])
          })
      ),
      ("pooledProducts", pooled(survey.pooledProducts)),
      ("dimensions", .array(survey.dimensions.map(dimension))),
      ("movements", .array(survey.movements.map(movement))),
      ("pulls", .array(survey.pulls.map(pull))),
      ("targets", .array(survey.wouldTake.compactMap(target))),
      ("oneInTen", .array(survey.wouldTake.compactMap(oneInTen))),
    ])
  }
}
