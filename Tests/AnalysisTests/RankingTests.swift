import Configuration
import Fixtures
import Periods
import Statistics
import Testing

@testable import Analysis

struct RankingTests {
  private let estimator = Estimator(confidence: 0.95, privacy: PrivacySettings())

  private func estimate(_ promoters: Int, _ passives: Int, _ detractors: Int) -> Estimate {
    estimator.estimate(
      ScoreCounts([0, 0, 0, 0, 0, 0, detractors, 0, passives, 0, promoters]), isWithheld: false)
  }

  private func ranks(_ estimates: [Estimate]) -> [Rank?] {
    Ranking.ranks(estimates, confidence: 0.95)
  }

  @Test func `clear differences give places of their own`() {
    let ranks = ranks([estimate(100, 500, 400), estimate(700, 200, 100), estimate(400, 300, 300)])
    #expect(
      ranks == [
        Rank(best: 3, worst: 3, ranked: 3), Rank(best: 1, worst: 1, ranked: 3),
        Rank(best: 2, worst: 2, ranked: 3),
      ])
  }

  @Test func `what chance can explain shares its places`() {
    let ranks = ranks([estimate(51, 30, 19), estimate(50, 30, 20), estimate(10, 30, 60)])
    #expect(
      ranks == [
        Rank(best: 1, worst: 2, ranked: 3), Rank(best: 1, worst: 2, ranked: 3),
        Rank(best: 3, worst: 3, ranked: 3),
      ])
  }

  @Test func `muted and hidden estimates are kept out of best and worst`() {
    let ranks = ranks([
      estimate(29, 0, 0), estimate(400, 300, 300), estimate(0, 0, 4), estimate(600, 300, 100),
    ])
    #expect(
      ranks == [
        nil, Rank(best: 2, worst: 2, ranked: 2), nil, Rank(best: 1, worst: 1, ranked: 2),
      ])
  }

  @Test func `one alone has no place`() {
    #expect(ranks([estimate(40, 30, 30)]) == [nil])
    #expect(ranks([estimate(40, 30, 30), estimate(3, 3, 3)]) == [nil, nil])
  }

  @Test func `of equal programmes hardly any has a wrong place`() {
    var generator = SeededGenerator(seed: 11)
    var wrong = 0
    for _ in 0..<400 {
      let estimates = (0..<6).map { _ in
        var counts = [0, 0, 0]
        for _ in 0..<Int.random(in: 30...300, using: &generator) {
          let draw = Int.random(in: 0..<20, using: &generator)
          counts[draw < 9 ? 0 : draw < 16 ? 1 : 2] += 1
        }
        return estimate(counts[0], counts[1], counts[2])
      }
      if ranks(estimates).contains(where: { $0?.best != 1 || $0?.worst != 6 }) { wrong += 1 }
    }
    // 5 % of 400 are 20; three standard errors more are 33.
    #expect(wrong <= 33)
  }

  @Test func `products have places in complete periods of the headline alone`() throws {
    var builder = ReadingBuilder()
    for month in ["2026-01", "2026-04"] {
      try builder.add(month, 80, 10, 10, product: "Atlas")
      try builder.add(month, 20, 40, 40, product: "Beacon")
    }
    let report = try builder.report(asOf: "2026-05-31")
    let survey = try #require(report.surveys.first)
    let places = try survey.products.map { product in
      try (
        report.estimate("2026-Q1", in: product.line).rank?.best,
        report.estimate("2026-Q2", in: product.line).rank,
        report.estimate("2026-01", in: product.line).rank
      )
    }
    #expect(places.map(\.0) == [1, 2])
    #expect(places.allSatisfy { $0.1 == nil && $0.2 == nil })
    #expect(survey.whole.quarters.allSatisfy { $0.rank == nil })
  }
}
