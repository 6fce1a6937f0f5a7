import Analysis
import Diagnostics
import Exports
import JSON
import Periods
import Phrases
import Responses
import Site

/// What a build says about itself, in words or as JSON.
struct BuildSummary {
  let report: Report
  let publication: Publication?
  /// The list of the rows set aside; nil where none was written.
  let setAsideFile: FilePath?

  /// Lines for standard error: the account, the headline, where the site is.
  var lines: [String] {
    var lines = [accountLine]
    lines += report.assumptions.map(\.sentence)
    for survey in report.surveys { lines.append(headline(of: survey)) }
    if let publication {
      lines.append(
        "\(publication.folder.appending("index.html").text): \(publication.written) files written, "
          + "\(publication.unchanged) unchanged, \(publication.removed) removed")
    }
    if let setAsideFile {
      lines.append(
        SetAsideRows.sentence(about: setAsideFile, count: report.account.setAsideTotal))
    }
    return lines
  }

  /// Sentences about how each file was read, for `--verbose`.
  var details: [String] {
    report.files.flatMap { file in file.assumptions.map { "\(file.path): \($0.sentence)" } }
  }

  private var accountLine: String {
    let account = report.account
    return NumberText.english.counted(account.rows, "row", "rows")
      + " in \(NumberText.english.counted(report.files.count, "file", "files")): "
      + "\(account.counted) counted, "
      + "\(account.unanswered) unanswered, "
      + "\(account.excluded) excluded" + listed(account.exclusionReasons) + ", "
      + "\(account.setAsideTotal) set aside" + listed(account.reasons)
  }

  /// ` (3 duplicate, 2 filtered)`; nothing without any.
  private func listed<Reason: RawRepresentable<String>>(
    _ reasons: [(reason: Reason, count: Int)]
  ) -> String {
    if reasons.isEmpty { return "" }
    return " (\(reasons.map { "\($0.count) \($0.reason.rawValue)" }.joined(separator: ", ")))"
  }

  private func headline(of survey: SurveyReport) -> String {
    let name = survey.name.map { "\($0), " } ?? ""
    let key = report.calendar.key(survey.headline)
    let estimate = survey.whole.estimate(of: survey.headline)?.estimate
    guard let printed = estimate?.figures?.printed, let n = estimate?.n else {
      return "\(name)\(key): withheld"
    }
    return "\(name)\(key): NPS \(NumberText.english.signed(printed.nps)) "
      + "(\(NumberText.english.signed(printed.low)) to \(NumberText.english.signed(printed.high))), "
      + NumberText.english.counted(n, "answer", "answers")
  }

  /// The same as one JSON object, with the diagnostics.
  func json(_ diagnostics: [Diagnostic]) -> JSONValue {
    .object([
      ("build", .optional(report.build?.id.text)),
      ("output", .optional(publication?.folder.text)),
      ("written", .optional(publication?.written)),
      ("unchanged", .optional(publication?.unchanged)),
      ("removed", .optional(publication?.removed)),
      ("setAsideFile", .optional(setAsideFile?.text)),
      ("asOf", .string(report.asOf.text)),
      (
        "headlines",
        .array(
          report.surveys.map { survey in
            .object([
              ("survey", .optional(survey.name)),
              ("period", .string(report.calendar.key(survey.headline))),
            ])
          })
      ),
      ("accounting", .object(ReportJSON.account(report.account))),
      ("diagnostics", .array(diagnostics.sorted().map(\.json))),
    ])
  }
}

extension Diagnostic {
  /// The diagnostic as a JSON object.
  var json: JSONValue {
    let severity =
      switch self.severity {
      case .note: "note"
      case .warning: "warning"
      case .error: "error"
      }
    return .object([
      ("id", .string(id)), ("severity", .string(severity)), ("message", .string(message)),
      ("file", .optional(place?.file)), ("line", .optional(place?.line)),
      ("column", .optional(place?.column)), ("remedy", .optional(remedy)),
    ])
  }
}
