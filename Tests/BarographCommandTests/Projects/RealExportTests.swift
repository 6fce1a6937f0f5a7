import Fixtures
import Foundation
import Testing

@testable import BarographCommand

/// Real exports, built as a user would, against what other readers count in them.
@Suite(.enabled(if: SharedData.isPresent, "the real exports are not beside the project"))
struct RealExportTests {
  /// Builds a project of these `responses:` entries and returns what it publishes.
  private func report(
    _ responses: String, dimensions: [String] = [], further: String = ""
  ) throws -> PublishedReport {
    let folder = try TemporaryFolder()
    let splits = dimensions.map { "  \($0): \($0)\n" }.joined()
    try folder.write(
      """
      title: Real answers
      privacy: {hide-below: 0}
      responses:
      \(responses)
      \(splits.isEmpty ? "" : "dimensions:\n" + splits)\(further)
      """, to: "barograph.yml")
    let result = try Program.run(["build", "--root", folder.path.text])
    #expect(result.status == 0, "\(result.error)")
    let json = try Data(contentsOf: URL(filePath: folder("output/data/report.json")))
    return try JSONDecoder().decode(PublishedReport.self, from: json)
  }

  private func path(_ name: String) -> String { SharedData.path("data/files/\(name).csv") }

  private func expectEqual(_ report: PublishedReport, _ expected: ExpectedFigures) throws {
    let accounting = report.accounting
    #expect(accounting.rows == expected.rows)
    #expect(accounting.counted == expected.overall.n)
    #expect(accounting.unanswered == expected.unanswered)
    #expect(accounting.setAside == expected.setAside)
    let survey = try report.survey
    #expect(survey.overall == expected.overall)
    #expect(PublishedReport.byKey(survey.periods.months) == expected.byMonth)
    #expect(PublishedReport.byKey(survey.periods.quarters) == expected.byQuarter)
    let byDimension = survey.dimensions.map { dimension in
      (
        dimension.key,
        Dictionary(
          uniqueKeysWithValues: dimension.segments.map { ($0.name ?? "", $0.overall) })
      )
    }
    #expect(Dictionary(uniqueKeysWithValues: byDimension) == expected.byDimension)
  }

  @Test func `56,164 answers with two dimensions`() throws {
    let report = try report(
      "  - {files: \"\(path("saas_56k"))\", score: score, date: response_date}",
      dimensions: ["product_line_id", "comment_tag"])
    try expectEqual(report, try .named("saas_56k"))
  }

  @Test func `two files, each with its channel as a constant`() throws {
    let report = try report(
      """
        - {files: "\(path("datacamp_email"))", score: nps_rating, constant: {channel: email}}
        - {files: "\(path("datacamp_web"))", score: nps_rating, constant: {channel: web}}
      """, dimensions: ["channel"])
    let email = try ExpectedFigures.named("datacamp_email")
    let web = try ExpectedFigures.named("datacamp_web")
    let survey = try report.survey
    #expect(report.accounting.rows == email.rows + web.rows)
    #expect(survey.overall == email.overall + web.overall)
    #expect(
      PublishedReport.byKey(survey.periods.months)
        == email.byMonth.merging(web.byMonth) { $0 + $1 })
    #expect(
      PublishedReport.byKey(survey.periods.quarters)
        == email.byQuarter.merging(web.byQuarter) { $0 + $1 })
    let segments = try #require(survey.dimensions.first).segments
    #expect(segments.first { $0.name == "email" }?.overall == email.overall)
    #expect(segments.first { $0.name == "web" }?.overall == web.overall)
  }

  @Test func `fields parted by semicolons, days first`() throws {
    let report = try report(
      """
        - files: "\(path("nl_semicolon"))"
          score: Recommendation_score
          date: Survey_Date
          date-order: dmy
      """, dimensions: ["Journey_Type", "Survey_Channel"])
    try expectEqual(report, try .named("nl_semicolon"))
  }

  @Test func `days first, years of two digits, line ends of two bytes`() throws {
    let report = try report(
      "  - {files: \"\(path("bank_dmy_slash2"))\", score: NPS, date: Survey date, date-order: dmy}",
      dimensions: ["Market"])
    try expectEqual(report, try .named("bank_dmy_slash2"))
  }

  @Test func `comments of several lines, and no date but a constant one`() throws {
    let report = try report(
      """
        - files: "\(path("miro_multiline"))"
          score: NPS_Score
          constant: {date: 2021-06-30}
      """)
    let expected = try ExpectedFigures.named("miro_multiline")
    let survey = try report.survey
    #expect(report.accounting.rows == expected.rows)
    #expect(survey.overall == expected.overall)
    #expect(PublishedReport.byKey(survey.periods.quarters) == ["2021-Q2": expected.overall])
  }

  @Test func `a file without dates is refused with the remedy`() throws {
    let folder = try TemporaryFolder()
    try folder.write(
      "title: t\nresponses: [{files: \"\(path("miro_multiline"))\", score: NPS_Score}]\n",
      to: "barograph.yml")
    let result = try Program.run(["build", "--root", folder.path.text])
    #expect(result.status == 65)
    #expect(result.error.contains("constant: {date:"))
  }

  @Test func `months first with times, and answers that are missing`() throws {
    let report = try report(
      """
        - files: "\(path("carpentries_instructor"))"
          score: LikelyToRecommend
          date: Date
          date-order: mdy
      """)
    try expectEqual(report, try .named("carpentries_instructor"))
  }

  @Test func `scores written with a decimal, two of them out of range`() throws {
    let report = try report(
      "  - {files: \"\(path("field_service_float"))\", score: nps, date: submitted_at}")
    try expectEqual(report, try .named("field_service_float"))
  }
}
