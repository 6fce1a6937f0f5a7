import Configuration
import Periods
import Statistics
import Testing

@testable import Analysis

struct PoolingTests {
  /// Four quarters of so many answers in each of some regions.
  private func survey(
    _ answers: [String: Int], quarters: Int = 4, asOf: String? = nil,
    _ change: (inout Configuration) -> Void = { _ in }
  ) throws -> SurveyReport {
    var builder = ReadingBuilder()
    for quarter in 0..<quarters {
      let month = Month(index: 2026 * 12 + 8 - 3 * (quarters - 1 - quarter)).text
      for (region, n) in answers.sorted(by: { $0.key < $1.key }) {
        try builder.add(month, n / 2, n / 4, n - n / 2 - n / 4, segments: ["region": region])
      }
    }
    let report = try builder.report(asOf: asOf) {
      $0.dimensions = [DimensionSettings(key: "region", column: "region", label: "Region")]
      change(&$0)
    }
    return try #require(report.surveys.first)
  }

  @Test func `segments with enough answers are not pooled`() throws {
    let survey = try survey(["North": 40, "South": 60])
    #expect(survey.dimensions.first?.pooled == nil)
  }

  @Test func `takes the shortest span in which most have enough`() throws {
    let half = try #require(try survey(["North": 20, "South": 16]).dimensions.first?.pooled)
    #expect(half.span.count == 2)
    #expect(half.segments.map(\.estimate.n) == [40, 32])
    #expect(half.whole.n == 72)
    #expect(half.segments.allSatisfy { $0.estimate.standing == .shown })
    let year = try #require(try survey(["North": 9, "South": 8]).dimensions.first?.pooled)
    #expect(year.span.count == 4)
    #expect(year.segments.map(\.estimate.n) == [36, 32])
  }

  @Test func `one small segment beside large ones is no reason to pool`() throws {
    let survey = try survey(["North": 200, "South": 300, "Islands": 6])
    #expect(survey.dimensions.first?.pooled == nil)
  }

  @Test func `does not pool where a year is not enough either`() throws {
    let survey = try survey(["North": 6, "South": 6])
    #expect(survey.dimensions.first?.pooled == nil)
  }

  @Test func `a span holds complete periods with answers alone`() throws {
    let two = try survey(["North": 9, "South": 8], quarters: 2)
    #expect(two.dimensions.first?.pooled == nil)
    let running = try survey(["North": 20, "South": 16], quarters: 2, asOf: "2026-09-10")
    #expect(running.headline == Period(.quarter, from: Month(index: 2026 * 12 + 3)))
    #expect(running.dimensions.first?.pooled == nil)
  }

  @Test func `does not pool where what is withheld leaves no more to show`() throws {
    let strict = try survey(["North": 20, "South": 16]) { $0.privacy = .strict }
    let segments = try #require(strict.dimensions.first?.segments)
    #expect(strict.dimensions.first?.pooled != nil)
    #expect(segments.allSatisfy { $0.quarters.last?.segment.estimate.standing == .muted })
    // A has four answers in a half-year and eight in a year: hidden, and North with it.
    let hidden = try survey(["North": 20, "A": 2]) { $0.privacy.hideBelow = 9 }
    #expect(hidden.dimensions.first?.pooled == nil)
  }

  @Test func `takes a longer span where a shorter one with enough answers must be withheld`() throws
  {
    // In a half-year A has four answers, which hide South's 32 with them; in a year it has eight.
    let answers = ["North": 20, "South": 16, "A": 2]
    let survey = try survey(answers)
    let pooled = try #require(survey.dimensions.first?.pooled)
    #expect(pooled.span.count == 4)
    #expect(pooled.segments.map(\.estimate.standing) == [.shown, .shown, .muted])
    // Where nothing need be withheld, the half-year does.
    let open = try self.survey(answers) { $0.privacy.hideBelow = 1 }
    #expect(try #require(open.dimensions.first?.pooled).span.count == 2)
  }

  @Test func `pools large segments that a small one would hide in the headline period alone`()
    throws
  {
    let survey = try survey(["North": 200, "South": 40, "Islands": 3])
    let segments = try #require(survey.dimensions.first?.segments)
    #expect(
      segments.map { $0.quarters.last?.segment.estimate.standing } == [.shown, .hidden, .hidden])
    let pooled = try #require(survey.dimensions.first?.pooled)
    #expect(pooled.span.count == 2)
    #expect(pooled.segments.map(\.estimate.standing) == [.shown, .shown, .muted])
  }

  @Test func `products and segments have spans of their own`() throws {
    var builder = ReadingBuilder()
    for month in ["2025-10", "2026-01", "2026-04", "2026-07"] {
      for region in ["North", "South", "East", "West"] {
        for product in ["A", "B"] {
          try builder.add(month, 2, 1, 1, product: product, segments: ["region": region])
        }
      }
    }
    let report = try builder.report(asOf: "2026-09-30") {
      $0.dimensions = [DimensionSettings(key: "region", column: "region", label: "Region")]
    }
    let survey = try #require(report.surveys.first)
    let products = try #require(survey.pooledProducts)
    let regions = try #require(survey.dimensions.first?.pooled)
    #expect(products.span.count == 2 && regions.span.count == 4)
    #expect(products.products.allSatisfy { $0.estimate.standing == .shown })
    #expect(regions.segments.allSatisfy { $0.estimate.standing == .shown })
  }

  @Test func `the pooled segments are tested against the rest as a family of their own`() throws {
    var builder = ReadingBuilder()
    for month in ["2026-04", "2026-07"] {
      try builder.add(month, 22, 2, 1, segments: ["region": "North"])
      try builder.add(month, 3, 4, 18, segments: ["region": "South"])
    }
    let report = try builder.report(asOf: "2026-09-30") {
      $0.dimensions = [DimensionSettings(key: "region", column: "region", label: "Region")]
    }
    let pooled = try #require(report.surveys.first?.dimensions.first?.pooled)
    #expect(pooled.segments.map { $0.againstRest?.verdict } == [.rose, .fell])
    #expect(pooled.segments.allSatisfy { $0.againstRest?.difference?.comparisons == 2 })
    #expect(pooled.segments.map { $0.rank?.best } == [1, 2])
  }

  @Test func `says how many answers show a change of ten points`() throws {
    let survey = try survey(["North": 40, "South": 60])
    // V′ of 50, 25 and 25 promoters, passives and detractors: (50.75 + 25.75) / 103 − (25 / 103)².
    let variance = 76.5 / 103 - (25.0 / 103) * (25.0 / 103)
    let needed = 7.848879734349086 * 2 * variance / 0.01
    #expect(survey.answersForTenPoints == Int(needed.rounded(.up)))
  }
}
