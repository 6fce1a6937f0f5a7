import Configuration
import Fixtures
import Periods
import Testing

@testable import Analysis

/// Whatever is counted, effects add up to the change, pulls to zero, and nothing hidden is named.
struct MovementPropertyTests {
  @Test(arguments: UInt64(1)...60)
  func `effects add up to the change and pulls to zero`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var builder = ReadingBuilder()
    let products = Int.random(in: 1...5, using: &random)
    let regions = Int.random(in: 1...6, using: &random)
    for month in ["2025-04", "2026-01", "2026-04"] {
      for product in 0..<products {
        for region in 0..<regions where Int.random(in: 0..<5, using: &random) > 0 {
          let most = [2, 6, 40, 200].randomElement(using: &random) ?? 6
          try builder.add(
            month, .random(in: 0...most, using: &random), .random(in: 0...most, using: &random),
            .random(in: 0...most, using: &random), product: "P\(product)",
            segments: ["region": region == 0 ? "" : "R\(region)"])
        }
      }
      try builder.add(month, 20, 20, 20, product: "P0", segments: ["region": "R1"])
    }
    let report = try builder.report(asOf: "2026-12-31") {
      $0.dimensions = [DimensionSettings(key: "region", column: "region", label: "Region")]
    }
    let survey = try #require(report.surveys.first)
    for movement in survey.movements {
      let before = try #require(survey.whole.estimate(of: movement.change.against)).estimate
      let after = try #require(survey.whole.estimate(of: movement.period)).estimate
      let change = try #require(after.figures?.nps) - (try #require(before.figures?.nps))
      for split in movement.splits {
        let sum = split.parts.reduce(0) { $0 + $1.total }
        #expect(abs(sum - change) < 1e-9)
        #expect(abs(split.within.points + split.mix.points - change) < 1e-9)
        #expect(split.parts.count > 1)
        #expect(split.parts.reduce(0) { $0 + $1.before.n } == before.n)
        #expect(split.parts.reduce(0) { $0 + $1.after.n } == after.n)
        for part in split.parts {
          for level in [part.before, part.after] { #expect(!(1..<5).contains(level.n)) }
        }
        try expectNothingHidden(split, movement, in: survey)
      }
    }
    for pull in survey.pulls {
      #expect(abs(pull.parts.reduce(0) { $0 + $1.pull }) < 1e-9)
      #expect(pull.parts.allSatisfy { !(1..<5).contains($0.level.n) })
    }
  }

  private func expectNothingHidden(
    _ split: MovementSplit, _ movement: Movement, in survey: SurveyReport
  ) throws {
    guard split.partition == .products else { return }
    for part in split.parts where part.name != .others {
      let product = try #require(survey.products.first { .named($0.name) == part.name })
      for (period, level) in [
        (movement.change.against, part.before), (movement.period, part.after),
      ] {
        let estimate = try #require(product.line.estimate(of: period)).estimate
        #expect(estimate.n == 0 || estimate.figures?.nps == level.nps)
      }
    }
  }
}
