import Configuration
import Diagnostics
import Periods
import Responses
import Statistics
import Testing

@testable import Analysis

/// Builds readings by hand, cell by cell.
struct ReadingBuilder {
  private var tally = Tally()
  private var counted = 0
  private var days: [CivilDate] = []

  /// Adds responses by group to a month: promoters answer 10, passives 8, detractors 3.
  mutating func add(
    _ month: String, _ promoters: Int, _ passives: Int, _ detractors: Int,
    product: String? = nil, segments: [String: String] = [:], survey: String = ""
  ) throws {
    let date = try #require(CivilDate(month + "-15"))
    let scores = ScoreCounts([0, 0, 0, detractors, 0, 0, 0, 0, passives, 0, promoters])
    let month = Month(of: date)
    tally.add(
      scores, to: Cell(survey: survey, month: month, product: product, segment: nil))
    for (dimension, name) in segments {
      tally.add(
        scores,
        to: Cell(
          survey: survey, month: month, product: product,
          segment: Segment(dimension: dimension, name: name)))
    }
    counted += scores.total
    days.append(date)
  }

  var reading: Reading {
    var file = FileReading(path: "responses.csv", survey: "")
    file.account.counted = counted
    file.firstAnswer = days.min()
    file.lastAnswer = days.max()
    return Reading(tally: tally, files: [file])
  }

  /// The report, with whatever the closure changes in the configuration.
  func report(asOf: String? = nil, _ change: (inout Configuration) -> Void = { _ in }) throws
    -> Report
  {
    var configuration = Configuration(title: "Loyalty", sources: [])
    change(&configuration)
    let asOf = try asOf.map { try #require(CivilDate($0)) }
    return try Analyzer(configuration: configuration).report(
      on: reading, asOf: AsOf.given(option: asOf, configured: nil, sourceDateEpoch: nil))
  }
}

extension Report {
  /// The key of a period in the report's calendar.
  func key(_ period: Period) -> String { calendar.key(period) }

  /// The estimate of a period of a line by its key.
  func estimate(_ key: String, in line: Line) throws -> PeriodEstimate {
    let period = try #require(calendar.period(key: key))
    return try #require(line.estimate(of: period))
  }
}
