import Configuration
import Periods
import Responses
import Statistics
import Testing

@testable import Analysis

/// Reports that between them have every shape that a report may have.
enum SchemaReports {
  static var all: [Report] {
    get throws { [try rich(months: 27), try rich(months: 2), try uniform, try lone] }
  }

  /// Products, segments, targets, rare answers that are hidden, and all that time shows.
  private static func rich(months: Int) throws -> Report {
    var configuration = Configuration(title: "Loyalty", sources: [])
    configuration.organization = "Meridian Works"
    configuration.dimensions = [.init(key: "region", column: "region", label: "Region")]
    configuration.targets = [Target(nps: 30), Target(product: "Atlas", nps: 90)]
    var tally = Tally()
    for month in 0..<months {
      for (product, region, size) in [
        ("Atlas", "EMEA", 300), ("Beacon", "EMEA", 200), ("Beacon", "APAC", 160),
        ("Rare", "APAC", month == months - 1 ? 3 : 40),
      ] {
        let rise = product == "Atlas" ? month : 0
        let promoters = size * (40 + rise) / 100
        let scores = ScoreCounts([
          0, 0, 0, 0, 0, 0, size / 5, 0, size - promoters - size / 5, promoters, 0,
        ])
        for segment in [nil, Segment(dimension: "region", name: region)] {
          tally.add(
            scores,
            to: Cell(
              survey: "", month: Month(index: 2024 * 12 + 6 + month), product: product,
              segment: segment))
        }
      }
    }
    return try report(configuration, tally)
  }

  /// Months without any variation, which have no control limits.
  private static var uniform: Report {
    get throws {
      var tally = Tally()
      for month in 0..<15 {
        tally.add(
          ScoreCounts([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 90]),
          to: Cell(survey: "", month: Month(index: 2025 * 12 + month), product: nil, segment: nil))
      }
      return try report(Configuration(title: "Loyalty", sources: []), tally)
    }
  }

  /// Three answers in one month: everything is hidden.
  private static var lone: Report {
    get throws {
      var tally = Tally()
      tally.add(
        ScoreCounts([0, 0, 0, 0, 0, 0, 1, 0, 1, 1, 0]),
        to: Cell(survey: "", month: Month(index: 2026 * 12), product: "Atlas", segment: nil))
      return try report(Configuration(title: "Loyalty", sources: []), tally)
    }
  }

  private static func report(_ configuration: Configuration, _ tally: Tally) throws -> Report {
    var file = FileReading(path: "a.csv", survey: "")
    file.account.setAside = [.scoreOutOfRange: 2]
    file.setAside = [SetAsideRow(line: 7, column: "score", reason: .scoreOutOfRange)]
    file.firstAnswer = CivilDate("2024-07-01")
    file.lastAnswer = CivilDate("2026-09-30")
    return try Analyzer(configuration: configuration).report(
      on: Reading(tally: tally, files: [file]),
      asOf: .given(option: CivilDate("2026-10-06"), configured: nil, sourceDateEpoch: nil))
  }
}
