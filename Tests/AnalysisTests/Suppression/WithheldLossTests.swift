import Foundation
import Testing

@testable import Analysis

/// How much is withheld for the sake of small numbers. `SUPPRESSION_PROGRAMMES=100` tries as many
/// of each mood, and prints what was lost.
struct WithheldLossTests {
  private static let asked =
    ProcessInfo.processInfo.environment["SUPPRESSION_PROGRAMMES"].flatMap(Int.init)
  /// One-sided programmes take long; those of one group alone are to read, not to judge.
  private static let oneSided: [Programme.Mood] = asked == nil ? [.skewed] : [.skewed, .unanimous]

  private func loss(_ mood: Programme.Mood, strict: Bool) throws -> WithheldLoss {
    var loss = WithheldLoss()
    let programmes = Self.asked ?? (mood == .mixed ? 2 : 1)
    for seed in 1...UInt64(programmes) {
      let programme = try Programme(mood, seed: seed, strict: strict)
      loss.add(try programme.survey(.audited), without: try programme.survey(.primary))
    }
    if Self.asked != nil { print("\(mood.rawValue), strict \(strict): \(loss)") }
    return loss
  }

  @Test(arguments: [false, true])
  func `mixed programmes keep their whole, and most of their parts`(isStrict: Bool) throws {
    let loss = try loss(.mixed, strict: isStrict)
    #expect(loss.share(.headline).withheldCells == 0, "\(loss)")
    #expect(loss.share(.whole).withheldCells == 0, "\(loss)")
    let products = loss.share(.products)
    #expect(8 * products.withheldCells <= products.cells, "\(loss)")
    #expect(10 * products.withheldAnswers <= products.answers, "\(loss)")
    let segments = loss.share(.segments)
    #expect(5 * segments.withheldCells <= segments.cells, "\(loss)")
    #expect(20 * segments.withheldAnswers <= segments.answers, "\(loss)")
  }

  @Test(arguments: oneSided, asked == nil ? [false] : [false, true])
  func `of one-sided programmes the whole is withheld where its groups tell its parts`(
    mood: Programme.Mood, isStrict: Bool
  ) throws {
    let loss = try loss(mood, strict: isStrict)
    #expect(loss.programmes > 0)
    guard mood == .skewed else { return }
    #expect(5 * loss.share(.whole).withheldCells <= loss.share(.whole).cells, "\(loss)")
  }

  /// `SUPPRESSION_LARGE=20000` prints how long it takes to settle what is hidden of a large survey
  /// with so many answers a quarter.
  @Test(.enabled(if: large != nil)) func `a large survey`() throws {
    let programme = try Programme(
      .mixed, seed: 1, .large(answersPerQuarter: try #require(Self.large)))
    let clock = ContinuousClock()
    for extent in [Suppression.Extent.primary, .audited] {
      var hidden = 0
      let time = clock.measure {
        hidden = programme.analysis(extent).suppression.isHidden.count { $0 }
      }
      print("\(extent): \(hidden) hidden cells, \(time)")
    }
  }

  private static let large =
    ProcessInfo.processInfo.environment["SUPPRESSION_LARGE"].flatMap(Int.init)
}
