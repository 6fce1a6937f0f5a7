import Analysis
import Configuration
import Periods
import Responses
import Statistics

/// Reports on invented tallies, made as a build makes them.
struct ReportMaker {
  /// 2026-02, 2026-05 and 2025-05: months of three quarters.
  private static let before = Month(index: 2_026 * 12 + 1)
  private static let after = Month(index: 2_026 * 12 + 4)
  private static let yearEarlier = Month(index: 2_025 * 12 + 4)

  private var tally = Tally()
  private var counted = 0

  /// One product in the last quarter, in the one before, and in the one a year earlier.
  struct Product {
    var after: GroupCounts
    var before: GroupCounts
    var yearEarlier: GroupCounts?
  }

  /// The verdicts on the changes of the whole and of its products since the previous quarter, and
  /// since a year earlier where there are answers of it.
  static func changes(of products: [Product]) -> [Verdict] {
    var maker = ReportMaker()
    for (number, product) in products.enumerated() {
      let name = "Product \(number + 1)"
      maker.add(product.after, in: after, product: name)
      maker.add(product.before, in: before, product: name)
      if let earlier = product.yearEarlier { maker.add(earlier, in: yearEarlier, product: name) }
    }
    guard let survey = maker.survey(dimensions: []) else { return [] }
    return ([survey.whole] + survey.products.map(\.line)).compactMap(\.quarters.last)
      .flatMap { [$0.sincePrevious?.verdict, $0.sinceYearEarlier?.verdict].compactMap { $0 } }
  }

  /// The verdicts on each segment of one quarter against the rest.
  static func contrasts(of segments: [GroupCounts]) -> [Verdict] {
    var maker = ReportMaker()
    for (number, groups) in segments.enumerated() {
      maker.add(groups, in: after, product: nil)
      maker.add(
        groups, in: after, product: nil,
        segment: Segment(dimension: "region", name: "Region \(number + 1)"))
    }
    let region = DimensionSettings(key: "region", column: "region", label: "Region")
    guard let dimension = maker.survey(dimensions: [region])?.dimensions.first else { return [] }
    return dimension.segments.compactMap { $0.quarters.last?.segment.againstRest?.verdict }
  }

  private mutating func add(
    _ groups: GroupCounts, in month: Month, product: String?, segment: Segment? = nil
  ) {
    tally.add(
      ScoreCounts(groups), to: Cell(survey: "", month: month, product: product, segment: segment))
    if segment == nil { counted += groups.total }
  }

  private func survey(dimensions: [DimensionSettings]) -> SurveyReport? {
    var configuration = Configuration(title: "Simulation", sources: [])
    configuration.dimensions = dimensions
    let lastDay = Period(.quarter, from: Self.after.advanced(by: -1)).lastDay
    var file = FileReading(path: "responses.csv", survey: "")
    file.account.counted = counted
    file.lastAnswer = lastDay
    let report = try? Analyzer(configuration: configuration).report(
      on: Reading(tally: tally, files: [file]), asOf: nil)
    return report?.surveys.first
  }
}

extension Verdict {
  /// Whether a difference is said to be one.
  var isCall: Bool { self == .rose || self == .fell }
}
