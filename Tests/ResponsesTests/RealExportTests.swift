import Configuration
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
  let distribution: [String: Int]?
  let n_valid_with_comment: Int?
  let by_month: [String: Counts]?
  let by_quarter: [String: Counts]?
  let by_dimension: [String: [String: Counts]]?
}

private struct ExpectedFiles: Decodable {
  let samples: [Expected]

  static func sample(_ id: String) throws -> Expected {
    let all = try JSONDecoder().decode(
      ExpectedFiles.self, from: Data(SharedData.bytes("data/expected.json")))
    return try #require(all.samples.first { $0.id == id })
  }
}

/// A real export with the configuration that reads it.
struct RealExport: Sendable, CustomTestStringConvertible {
  let id: String
  var dimensions: [String] = []
  var source: ResponseSource

  var testDescription: String { id }

  init(_ id: String, dimensions: [String] = [], _ change: (inout ResponseSource) -> Void) {
    self.id = id
    self.dimensions = dimensions
    source = ResponseSource(files: [])
    change(&source)
  }

  static let all: [RealExport] = [
    RealExport("saas_56k", dimensions: ["product_line_id", "comment_tag"]) { _ in },
    RealExport("datacamp_email", dimensions: ["channel"]) {
      $0.constants = ["channel": "email"]
    },
    RealExport("datacamp_web", dimensions: ["channel"]) { $0.constants = ["channel": "web"] },
    RealExport("nl_semicolon", dimensions: ["Journey_Type", "Survey_Channel"]) {
      $0.dateOrder = .dayMonthYear
    },
    RealExport("bank_dmy_slash2", dimensions: ["Market"]) { $0.dateOrder = .dayMonthYear },
    RealExport("miro_multiline") {
      $0.score = "NPS_Score"
      $0.comment = "text"
      $0.constants = ["date": "2026-09-30"]
    },
    RealExport("carpentries_instructor") { $0.dateOrder = .monthDayYear },
    RealExport("field_service_float") { _ in },
  ]
}

@Suite("Real exports", .enabled(if: SharedData.isPresent, "the reference data is absent"))
struct RealExportTests {
  @Test(arguments: RealExport.all)
  func `counts a real export exactly`(export: RealExport) throws {
    let expected = try ExpectedFiles.sample(export.id)
    let bytes = try SharedData.bytes("data/files/\(expected.file)")
    let result = try read(bytes, export.source, settings(export.dimensions), piece: 100_003)
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
    for score in 0...10 {
      #expect(inspection.scores[score] == expected.distribution?["\(score)"] ?? 0)
    }
    if let comments = expected.n_valid_with_comment {
      #expect(result.file.comments == comments)
    }
    expectCounts(inspection.byMonth, expected.by_month)
    expectCounts(inspection.byQuarter, expected.by_quarter)
    try expectSegments(result.tally, expected.by_dimension ?? [:])
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

  private func expectSegments(
    _ tally: Tally, _ expected: [String: [String: Expected.Counts]]
  ) throws {
    for (dimension, segments) in expected {
      let cells = tally.counts.filter { $0.key.segment?.dimension == dimension.lowercased() }
      #expect(Set(cells.keys.compactMap { $0.segment?.name }) == Set(segments.keys))
      for (name, counts) in segments {
        let scores = cells.filter { $0.key.segment?.name == name }.values
          .reduce(ScoreCounts(), +)
        expectEqual(scores, counts)
      }
    }
  }

  private func expectEqual(_ scores: ScoreCounts, _ expected: Expected.Counts?) {
    #expect(scores.total == expected?.n)
    #expect(scores.groups.promoters == expected?.promoters)
    #expect(scores.groups.passives == expected?.passives)
    #expect(scores.groups.detractors == expected?.detractors)
  }

  @Test func `refuses tables that hold no answers`() throws {
    for trap in ["trap_label_only", "trap_monthly_nps", "trap_national_parks"] {
      let bytes = try SharedData.bytes("data/files/\(trap).csv")
      #expect(throws: (any Error).self, "\(trap)") {
        try read(bytes, source { $0.dateOrder = .monthDayYear }, settings())
      }
    }
  }
}
