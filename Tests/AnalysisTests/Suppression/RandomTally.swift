import Configuration
import Fixtures
import Periods
import Responses
import Statistics
import Testing

@testable import Analysis

/// Invented answers, sparse and skewed: many cells of one to four answers, groups that are missing,
/// products that are a segment of their own.
struct RandomTally {
  /// One answer: the month's number, the product's, the segment's of each dimension, the score.
  private struct Answer {
    let month: Int
    let product: Int?
    let segments: [Int]
    let score: Int
  }

  private var answers: [Answer] = []
  private var configuration = Configuration(title: "Loyalty", sources: [])
  private static let keys = ["channel", "plan", "region"]

  init(seed: UInt64, strict: Bool) {
    var random = SeededGenerator(seed: seed)
    func below(_ limit: Int) -> Int { Int.random(in: 0..<limit, using: &random) }
    if strict { configuration.privacy = .strict }
    configuration.headline = [.quarter, .quarter, .quarter, .month, .halfYear, .year][below(6)]
    let (months, products) = (1 + below(below(3) == 0 ? 24 : 9), below(6))
    let dimensions = (0..<1 + below(3)).map { _ in 1 + below(5) }
    configuration.dimensions = Self.keys.prefix(dimensions.count).map {
      DimensionSettings(key: $0, column: $0, label: $0)
    }
    let size = [20, 60, 200, 600][below(4)]
    let isLinked = below(4) == 0
    let profile = [[1, 1, 1], [0, 0, 1], [0, 1, 9], [1, 3, 6], [9, 1, 1]][below(5)]
    let weights = profile.enumerated().flatMap { Array(repeating: $0, count: $1) }
    for _ in 0..<size {
      func skewed(_ count: Int) -> Int { min(below(count), below(count), below(count)) }
      let product = products == 0 ? nil : skewed(products)
      let segments = dimensions.enumerated().map { index, count in
        index == 0 && isLinked ? min((product ?? 0) / 2, count - 1) : skewed(count)
      }
      let scores = [[0, 4, 6], [7, 8], [9, 10]][weights[below(weights.count)]]
      answers.append(
        Answer(
          month: below(2) == 0 ? below(months) : skewed(months), product: product,
          segments: segments, score: scores[below(scores.count)]))
    }
  }

  private func month(_ number: Int) -> Month { Month(index: 2024 * 12 + 10 + number) }

  /// The report's one survey, with as much of suppression as is asked for.
  func survey(_ extent: Suppression.Extent) throws -> SurveyReport {
    var tally = Tally()
    for answer in answers {
      var scores = ScoreCounts()
      scores.add(score: answer.score)
      let product = answer.product.map { "Product \($0)" }
      let segments = zip(Self.keys, answer.segments).map {
        Optional(Segment(dimension: $0, name: "\($0) \($1)"))
      }
      for segment in [nil] + segments {
        tally.add(
          scores,
          to: Cell(survey: "", month: month(answer.month), product: product, segment: segment))
      }
    }
    let analysis = SurveyAnalysis(
      table: SurveyCounts(cells: tally.counts), configuration: configuration,
      asOf: CivilDate(lastOf: month(30)), extent: extent)
    return try #require(analysis.report(name: nil))
  }

  /// Attacks the survey.
  /// - Parameter kinds: what the attacker counts of what is published.
  func attack(
    _ extent: Suppression.Extent, _ kinds: SuppressionAttack.Kinds = .scores
  ) throws -> SuppressionAttack.Outcome {
    let survey = try survey(extent)
    let published = PublishedCells(survey, headline: configuration.headline)
    let leftOut = Set(survey.leftOut.map(\.period))
    var truth: [PublishedCells.Place: [Int]] = [:]
    for cell in published.cells where cell.scores == nil {
      truth[cell.place] = scores(of: cell.place, leftOut)
    }
    for place in published.unpublished { truth[place] = scores(of: place, leftOut) }
    let places = published.cells.map(\.place) + published.unpublished
    return SuppressionAttack(published, kinds).run(
      truth: truth,
      answers: answers.map { answer in
        let counted = places.indices.filter { counts(answer, in: places[$0], leftOut) }
        return (answer.score, Set(counted))
      })
  }

  private func scores(of place: PublishedCells.Place, _ leftOut: Set<Period>) -> [Int] {
    var scores = Array(repeating: 0, count: 11)
    for answer in answers where counts(answer, in: place, leftOut) { scores[answer.score] += 1 }
    return scores
  }

  private func counts(
    _ answer: Answer, in place: PublishedCells.Place, _ leftOut: Set<Period>
  ) -> Bool {
    let month = month(answer.month)
    let isTotal = place.period.map { $0.grain > configuration.headline } ?? true
    guard place.period?.contains(month) != false, place.span?.months.contains(month) != false,
      !(isTotal && leftOut.contains { $0.contains(month) }),
      place.product == nil || place.product == answer.product.map({ "Product \($0)" })
    else { return false }
    guard let dimension = place.dimension, let index = Self.keys.firstIndex(of: dimension) else {
      return true
    }
    return "\(dimension) \(answer.segments[index])" == place.segment
  }
}
