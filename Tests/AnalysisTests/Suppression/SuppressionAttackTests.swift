import Foundation
import Testing

@testable import Analysis

/// Hidden answers can't be worked out of a report. `SUPPRESSION_TALLIES=1000` tries as many of
/// each kind, and prints what came of it.
struct SuppressionAttackTests {
  private static let tallies =
    ProcessInfo.processInfo.environment["SUPPRESSION_TALLIES"].flatMap(Int.init) ?? 12

  private struct Sum: CustomStringConvertible {
    var attacked = 0
    var hidden = 0
    var recovered: [String] = []
    var undecided: [String] = []

    var description: String {
      "\(attacked) tallies with hidden cells, \(hidden) hidden cells, \(recovered.count) recovered, "
        + "\(undecided.count) undecided"
    }
  }

  private func attack(strict: Bool, _ extent: Suppression.Extent, count: Int) throws -> Sum {
    var sum = Sum()
    for seed in 1...UInt64(count) {
      let outcome = try RandomTally(seed: seed, strict: strict).attack(extent)
      if outcome.hidden > 0 { sum.attacked += 1 }
      sum.hidden += outcome.hidden
      sum.recovered += outcome.recovered.map { "seed \(seed): \($0)" }
      sum.undecided += outcome.undecided.map { "seed \(seed): \($0)" }
    }
    return sum
  }

  @Test(arguments: [false, true])
  func `no hidden cell can be recovered`(isStrict: Bool) throws {
    let sum = try attack(strict: isStrict, .audited, count: Self.tallies)
    if Self.tallies > 12 { print("strict \(isStrict): \(sum)") }
    #expect(sum.attacked > Self.tallies / 2)
    #expect(sum.recovered == [], "\(sum)")
    #expect(sum.undecided == [], "\(sum)")
  }

  @Test func `spans of several periods are among what is attacked`() throws {
    let pooled = try (1...25).filter { seed in
      let survey = try RandomTally(seed: UInt64(seed), strict: false).survey(.audited)
      return survey.pooledProducts != nil || survey.dimensions.contains { $0.pooled != nil }
    }
    #expect(pooled.count > 2, "\(pooled)")
  }

  @Test(arguments: [false, true])
  func `the attack recovers cells where a second one is not hidden`(isStrict: Bool) throws {
    let sum = try attack(strict: isStrict, .primary, count: 20)
    #expect(sum.recovered.count > 20, "\(sum)")
  }

  @Test func `a second hidden cell is not always enough`() throws {
    let sum = try attack(strict: false, .complementary, count: Self.tallies)
    #expect(!sum.recovered.isEmpty, "\(sum)")
  }
}
