import Configuration
import Fixtures
import Periods
import Responses
import Statistics
import Testing

@testable import Analysis

/// Series of periods made by hand or at random.
struct TrendBuilder {
  var builder = ReadingBuilder()

  /// Adds a quarter's answers to its first month: promoters in percent, a fifth detractors.
  mutating func addQuarters(
    _ promoters: [Int], from year: Int = 2023, n: Int = 200, product: String? = nil
  ) throws {
    for (index, share) in promoters.enumerated() {
      try add(year * 12 + 3 * index, share, n: n, product: product)
    }
  }

  /// Adds a month's answers for each share of promoters in percent.
  mutating func addMonths(_ promoters: [Int], from year: Int = 2024, n: Int = 200) throws {
    for (index, share) in promoters.enumerated() {
      try add(year * 12 + index, share, n: n, product: nil)
    }
  }

  mutating func add(_ month: Int, _ share: Int, n: Int, product: String? = nil) throws {
    let promoters = n * share / 100
    let detractors = min(n - promoters, n / 5)
    try builder.add(
      Month(index: month).text, promoters, n - promoters - detractors, detractors,
      product: product)
  }

  func survey(_ change: (inout Configuration) -> Void = { _ in }) throws -> SurveyReport {
    try #require(builder.report(asOf: "2030-01-01", change).surveys.first)
  }
}

/// Series of published estimates around one score, drawn from a seed.
struct WhiteNoise {
  var generator: SeededGenerator
  let estimator: Estimator

  init(seed: UInt64) {
    generator = SeededGenerator(seed: seed)
    var privacy = PrivacySettings()
    privacy.muteBelow = 20
    estimator = Estimator(confidence: 0.95, privacy: privacy)
  }

  /// A line of so many quarters of 20 to `most` answers each, all from one distribution.
  mutating func line(quarters: Int, most: Int) -> Line {
    let promoters = Int.random(in: 25...60, using: &generator)
    let detractors = Int.random(in: 5...35, using: &generator)
    let estimates = (0..<quarters).map { index in
      var scores = [Int](repeating: 0, count: 11)
      for _ in 0..<Int.random(in: 20...most, using: &generator) {
        let draw = Int.random(in: 0..<100, using: &generator)
        scores[draw < promoters ? 10 : draw < promoters + detractors ? 3 : 8] += 1
      }
      return PeriodEstimate(
        period: Period(.quarter, from: Month(index: 2020 * 12 + 3 * index)), isComplete: true,
        estimate: estimator.estimate(ScoreCounts(scores), isWithheld: false))
    }
    return Line(
      overall: estimator.estimate(ScoreCounts(), isWithheld: false), months: [],
      quarters: estimates, halfYears: [],
      years: [])
  }
}
