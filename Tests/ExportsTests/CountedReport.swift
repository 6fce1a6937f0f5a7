import Configuration
import Diagnostics
import Foundation
import Periods
import Responses
import Statistics
import Testing

@testable import Analysis
@testable import Exports

/// A report made of counts by group: promoters answer 9, passives 8, detractors 6.
struct CountedReport {
  var configuration = Configuration(title: "Loyalty", sources: [])
  private var tally = Tally()
  private var file = FileReading(path: "a.csv", survey: "")

  /// Adds answers of one day, and of a region where one is given.
  mutating func add(
    _ day: String, _ product: String, _ groups: (Int, Int, Int), region: String? = nil
  ) throws {
    let date = try #require(CivilDate(day))
    let scores = ScoreCounts([0, 0, 0, 0, 0, 0, groups.2, 0, groups.1, groups.0, 0])
    func add(to segment: Segment?) {
      tally.add(
        scores, to: Cell(survey: "", month: Month(of: date), product: product, segment: segment))
    }
    add(to: nil)
    if let region { add(to: Segment(dimension: "region", name: region)) }
    file.account.counted += scores.total
    file.lastAnswer = [file.lastAnswer, date].compactMap(\.self).max()
  }

  /// Sets a row aside.
  mutating func setAside(_ row: SetAsideRow, of count: Int) {
    file.account.setAside[row.reason] = count
    file.setAside.append(row)
  }

  /// The report as of the middle of 2026.
  var report: Report {
    get throws {
      try Analyzer(configuration: configuration).report(
        on: Reading(tally: tally, files: [file]),
        asOf: .given(option: CivilDate("2026-06-30"), configured: nil, sourceDateEpoch: nil))
    }
  }
}

extension Report {
  /// `report.json` as it reads.
  func readJSON() throws -> [String: Any] {
    let object = try JSONSerialization.jsonObject(with: Data(ReportJSON(self).file.bytes))
    return try #require(object as? [String: Any])
  }

  /// Its first survey.
  func readSurvey() throws -> [String: Any] {
    try #require((readJSON()["surveys"] as? [[String: Any]])?.first)
  }
}
