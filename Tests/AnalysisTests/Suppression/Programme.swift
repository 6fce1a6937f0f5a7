import Configuration
import Fixtures
import Periods
import Responses
import Statistics
import Testing

@testable import Analysis

/// An invented survey programme such as companies run: products and segments of unequal size, a
/// steady flow of answers, and a quarter that has just begun.
struct Programme {
  /// What its answers are like.
  enum Mood: String, CaseIterable {
    /// All groups, as most programmes have them.
    case mixed
    /// Nearly all answers in one group.
    case skewed
    /// Promoters alone.
    case unanimous

    /// The weights of the scores, 0 first.
    fileprivate func weights(_ random: inout SeededGenerator) -> [Int] {
      switch self {
      case .mixed:
        [
          [3, 1, 2, 3, 2, 8, 7, 14, 22, 18, 20], [1, 0, 1, 1, 1, 3, 3, 9, 17, 22, 42],
          [10, 3, 5, 7, 6, 13, 12, 14, 13, 8, 9],
        ][Int.random(in: 0..<3, using: &random)]
      case .skewed:
        [[1, 0, 0, 1, 0, 1, 1, 3, 5, 28, 160], [1, 0, 0, 0, 0, 0, 0, 1, 1, 27, 70]][
          Int.random(in: 0..<2, using: &random)]
      case .unanimous: [0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 7]
      }
    }
  }

  let mood: Mood
  /// The usual number of answers a quarter.
  let answersPerQuarter: Int
  private let counts: [Cell: ScoreCounts]
  private let configuration: Configuration
  private let asOf: CivilDate

  private static let keys = ["channel", "plan", "region", "sector", "tenure"]

  /// How much it asks for.
  struct Extent {
    let answersPerQuarter: Int
    let quarters: Int
    let products: Int
    /// The number of segments of each dimension.
    let dimensions: [Int]

    /// 40 quarters, 50 products and 5 dimensions of 8 segments.
    static func large(answersPerQuarter: Int) -> Extent {
      Extent(
        answersPerQuarter: answersPerQuarter, quarters: 40, products: 50,
        dimensions: Array(repeating: 8, count: 5))
    }

    fileprivate init(answersPerQuarter: Int, quarters: Int, products: Int, dimensions: [Int]) {
      self.answersPerQuarter = answersPerQuarter
      self.quarters = quarters
      self.products = products
      self.dimensions = dimensions
    }

    fileprivate init(_ random: inout SeededGenerator) {
      func below(_ limit: Int) -> Int { Int.random(in: 0..<limit, using: &random) }
      let sizes = [50, 70, 100, 140, 200, 300, 500, 800, 1_200, 2_000, 3_000, 5_000]
      answersPerQuarter = sizes[below(sizes.count)]
      quarters = 2 + below(7)
      products = 1 + below(4)
      dimensions = (0..<1 + below(3)).map { _ in 2 + below(6) }
    }
  }

  /// - Parameter extent: one drawn at random if nil.
  init(_ mood: Mood, seed: UInt64, strict: Bool = false, _ extent: Extent? = nil) throws {
    var random = SeededGenerator(seed: seed)
    func below(_ limit: Int) -> Int { Int.random(in: 0..<limit, using: &random) }
    let extent = extent ?? Extent(&random)
    let (answers, quarters) = (extent.answersPerQuarter, extent.quarters)
    let (products, dimensions) = (extent.products, extent.dimensions)
    let weights = mood.weights(&random)
    var configuration = Configuration(title: "Loyalty", sources: [])
    if strict { configuration.privacy = .strict }
    configuration.dimensions = Self.keys.prefix(dimensions.count).map {
      DimensionSettings(key: $0, column: $0, label: $0)
    }
    var tally = Tally()
    let start = Month(index: 2024 * 12 + 3 * below(4))
    for number in 0...3 * quarters {
      let month = start.advanced(by: number)
      // The running quarter has a month that is not yet over.
      let size = number == 3 * quarters ? answers / 9 : answers / 3
      for _ in 0..<size - size / 8 + below(size / 4 + 1) {
        let product = "Product \(Self.unequal(products, &random))"
        var scores = ScoreCounts()
        scores.add(score: Self.pick(weights, &random))
        let segments = zip(Self.keys, dimensions).map { key, count in
          Optional(Segment(dimension: key, name: "\(key) \(Self.unequal(count, &random))"))
        }
        for segment in [nil] + segments {
          tally.add(
            scores, to: Cell(survey: "", month: month, product: product, segment: segment))
        }
      }
    }
    self.mood = mood
    self.configuration = configuration
    answersPerQuarter = answers
    counts = tally.counts
    let last = start.advanced(by: 3 * quarters)
    asOf = try #require(CivilDate(year: last.year, month: last.number, day: 20))
  }

  /// One of some places: the second has half the answers of the first, or a third, and so on.
  private static func unequal(_ count: Int, _ random: inout SeededGenerator) -> Int {
    pick((1...count).map { 840 / ($0 * (count > 4 ? $0 : 1)) }, &random)
  }

  private static func pick(_ weights: [Int], _ random: inout SeededGenerator) -> Int {
    var rest = Int.random(in: 0..<weights.reduce(0, +), using: &random)
    for (index, weight) in weights.enumerated() {
      if rest < weight { return index }
      rest -= weight
    }
    return weights.count - 1
  }

  func analysis(_ extent: Suppression.Extent) -> SurveyAnalysis {
    SurveyAnalysis(
      table: SurveyCounts(cells: counts), configuration: configuration, asOf: asOf, extent: extent)
  }

  /// The report's one survey.
  func survey(_ extent: Suppression.Extent) throws -> SurveyReport {
    try #require(analysis(extent).report(name: nil))
  }
}
