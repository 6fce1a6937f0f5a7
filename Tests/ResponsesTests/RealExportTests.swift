import Configuration
import Diagnostics
import Fixtures
import Foundation
import Periods
import Responses
import Statistics
import Testing

/// The counts that the reference data states for a file.
private struct Expected: Decodable {
  struct Counts: Decodable {
    let n: Int
    let promoters: Int
    let passives: Int
    let detractors: Int
  }

  let id: String
  let file: String
  let n_rows: Int
  let n_valid: Int?
  let n_missing: Int?
  let n_invalid: Int?
  let promoters: Int?
  let passives: Int?
  let detractors: Int?
  let nps_exact: String?
  let distribution: [String: Int]?
  let n_valid_with_comment: Int?
  let by_month: [String: Counts]?
  let by_quarter: [String: Counts]?
  let by_dimension: [String: [String: Counts]]?
  let may_ask: String?

  /// The fraction written in ``nps_exact``.
  var nps: Double? {
    let parts = nps_exact?.split(separator: "/").compactMap { Double($0) } ?? []
    return parts.count == 2 ? parts[0] / parts[1] : nil
  }
}

private struct ExpectedFiles: Decodable {
  let samples: [Expected]

  static func sample(_ id: String) throws -> Expected {
    let all = try JSONDecoder().decode(
      ExpectedFiles.self, from: Data(SharedData.bytes("data/expected.json")))
    return try #require(all.samples.first { $0.id == id })
  }
}

/// A real export, with what has to be said about it where it can't be decided.
struct RealExport: Sendable, CustomTestStringConvertible {
  let id: String
  /// The questions that it is refused with until they are answered.
  var questions: [String] = []
  var source = ResponseSource(files: [])

  var testDescription: String { id }

  init(
    _ id: String, asks questions: [String] = [], _ change: (inout ResponseSource) -> Void = { _ in }
  ) {
    self.id = id
    self.questions = questions
    change(&source)
  }

  static let all: [RealExport] = [
    RealExport("bank_dmy_slash2"), RealExport("datacamp_email"), RealExport("datacamp_web"),
    RealExport("intercom_like_20k"), RealExport("saas_56k"), RealExport("field_service_float"),
    RealExport("es_intmin"), RealExport("pt_year_month"), RealExport("nl_semicolon"),
    RealExport("hr_dmy_nopad"), RealExport("miro_multiline"), RealExport("telco_blank_comments"),
    RealExport("carpentries_instructor"), RealExport("nordic_seed"),
    RealExport("gforms_2019_csv", asks: ["unclear-column"]) { $0.score = gformsScore },
    RealExport("gforms_2019_tsv", asks: ["unclear-column"]) { $0.score = gformsScore },
    RealExport("surveymonkey_2019h2"), RealExport("surveymonkey_2023h2"),
    RealExport("surveymonkey_2024h1_one_header"), RealExport("xlsx_enps_pt"),
    RealExport("preppin_sudzilla_a", asks: ["unclear-column", "date-order-needed"]) {
      $0.score = "On a scale of 0-10, how would you rate Sudzilla?"
      $0.dateOrder = .monthDayYear
    },
    RealExport("msforms_webinar", asks: ["date-order-needed"]) { $0.dateOrder = .monthDayYear },
  ]

  private static let gformsScore =
    "How likely are you to recommend R to a colleague, friend, or family member?"
}

@Suite("Real exports", .enabled(if: SharedData.isPresent, "the reference data is absent"))
struct RealExportTests {
  @Test(arguments: RealExport.all)
  func `reads a real export without configuration, or asks what it can't know`(
    export: RealExport
  ) throws {
    let expected = try ExpectedFiles.sample(export.id)
    let bytes = try SharedData.bytes("data/files/\(expected.file)")
    if !export.questions.isEmpty {
      #expect(expected.may_ask != nil)
      let refusal = #expect(throws: Refusal.self) {
        try read(bytes, source(), .inspection, piece: 100_003)
      }
      #expect(refusal?.diagnostics.map(\.id) == export.questions)
    }
    let result = try read(bytes, export.source, .inspection, piece: 100_003)
    try expectCounts(result, expected)
  }

  private func expectCounts(_ result: FileResult, _ expected: Expected) throws {
    let inspection = FileInspection(result)
    let account = result.file.account
    #expect(account.rows == expected.n_rows)
    #expect(account.counted == expected.n_valid)
    #expect(account.unanswered == expected.n_missing)
    #expect(account.setAsideTotal == expected.n_invalid)
    #expect(account.excluded == 0)
    let groups = inspection.scores.groups
    #expect(groups.promoters == expected.promoters)
    #expect(groups.passives == expected.passives)
    #expect(groups.detractors == expected.detractors)
    let nps = try #require(inspection.nps)
    #expect(abs(nps - (expected.nps ?? .nan)) < 1e-9)
    if let distribution = expected.distribution {
      for score in 0...10 {
        #expect(inspection.scores[score] == distribution["\(score)"] ?? 0, "\(score)")
      }
    }
    if let comments = expected.n_valid_with_comment {
      #expect(result.file.comments == comments)
    }
    expectCounts(inspection.byMonth, expected.by_month ?? [:])
    expectCounts(
      inspection.byQuarter, expected.by_month == nil ? [:] : expected.by_quarter)
  }

  private func expectCounts(
    _ periods: [FileInspection.PeriodCounts], _ expected: [String: Expected.Counts]?
  ) {
    guard let expected else { return }
    #expect(periods.map { FiscalCalendar.civil.key($0.period) } == expected.keys.sorted())
    for period in periods {
      expectEqual(period.scores, expected[FiscalCalendar.civil.key(period.period)])
    }
  }

  @Test(arguments: [
    ("saas_56k", ["product_line_id", "comment_tag"]), ("nl_semicolon", ["Journey_Type"]),
    ("bank_dmy_slash2", ["Market"]), ("nordic_seed", ["country"]),
    ("pt_year_month", ["Region", "Company"]), ("intercom_like_20k", ["is_admin"]),
  ])
  func `splits a real export by its dimensions`(id: String, dimensions: [String]) throws {
    let expected = try ExpectedFiles.sample(id)
    let bytes = try SharedData.bytes("data/files/\(expected.file)")
    let result = try read(bytes, source(), settings(dimensions))
    for (dimension, segments) in expected.by_dimension ?? [:] where dimensions.contains(dimension) {
      let cells = result.tally.counts.filter {
        $0.key.segment?.dimension == dimension.lowercased()
      }
      #expect(Set(cells.keys.compactMap { $0.segment?.name }) == Set(segments.keys))
      for (name, counts) in segments {
        let scores = cells.filter { $0.key.segment?.name == name }.values
          .reduce(ScoreCounts(), +)
        expectEqual(scores, counts)
      }
    }
    let inspection = try read(bytes, source(), .inspection)
    for dimension in dimensions where dimension != "comment_tag" {
      #expect(inspection.layout.dimensionColumns.contains(dimension))
    }
  }

  private func expectEqual(_ scores: ScoreCounts, _ expected: Expected.Counts?) {
    #expect(scores.total == expected?.n)
    #expect(scores.groups.promoters == expected?.promoters)
    #expect(scores.groups.passives == expected?.passives)
    #expect(scores.groups.detractors == expected?.detractors)
  }

  @Test(arguments: [
    ("trap_label_only.csv", "score-scale", "decimals", 1_200),
    ("trap_monthly_nps.csv", "score-aggregated", "already aggregated", 19),
    ("trap_national_parks.csv", "aggregated-table", "table of totals", 54),
    ("stress_qualtrics_3header.csv", "no-score-column", "no column", 452),
    ("stress_long_format.csv", "long-format", "one row for each question", 140),
  ])
  func `refuses a table that holds no answers, and says why`(
    file: String, id: String, cause: String, rows: Int
  ) throws {
    let bytes = try SharedData.bytes("data/files/\(file)")
    let refusal = #expect(throws: Refusal.self) { try read(bytes, source(), .inspection) }
    let diagnostic = try #require(refusal?.diagnostics.first)
    #expect(diagnostic.id == id)
    #expect(diagnostic.message.contains(cause))
    #expect(diagnostic.message.contains("; \(rows) rows were read"))
    #expect(diagnostic.remedy != nil)
  }
}
