import Fixtures
import Testing

@testable import Statistics

struct DecompositionTests {
  private static let none = GroupCounts(promoters: 0, passives: 0, detractors: 0)

  private func random(_ generator: inout SeededGenerator) -> GroupCounts {
    // A few are empty, so that segments come and go.
    guard Int.random(in: 0..<5, using: &generator) > 0 else { return Self.none }
    return GroupCounts(
      promoters: .random(in: 0...40, using: &generator),
      passives: .random(in: 0...40, using: &generator),
      detractors: .random(in: 0...40, using: &generator))
  }

  @Test func `the parts of all segments add up to the change, for any tables`() throws {
    var generator = SeededGenerator(seed: 23)
    for _ in 0..<500 {
      let count = Int.random(in: 1...9, using: &generator)
      let before = (0..<count).map { _ in random(&generator) }
      let after = (0..<count).map { _ in random(&generator) }
      func sum(_ list: [GroupCounts]) -> GroupCounts {
        list.reduce(into: Self.none) {
          $0.promoters += $1.promoters
          $0.passives += $1.passives
          $0.detractors += $1.detractors
        }
      }
      guard let first = sum(before).nps, let second = sum(after).nps else { continue }
      let found = try #require(NPSKitagawa(before: before, after: after))
      #expect(abs(found.split.parts.reduce(0) { $0 + $1.total } - (second - first)) < 1e-14)
      #expect(abs(found.split.change - (second - first)) < 1e-14)
      #expect(found.withinError >= 0 && found.adjustedWithinError.isFinite)
      for index in 0..<count where before[index].total == 0 || after[index].total == 0 {
        #expect(found.split.parts[index].within == 0)
      }
    }
  }

  @Test func `a period turned round changes signs and nothing else`() throws {
    let before = [
      GroupCounts(promoters: 5, passives: 3, detractors: 2),
      GroupCounts(promoters: 1, passives: 9, detractors: 6),
    ]
    let after = [
      GroupCounts(promoters: 50, passives: 3, detractors: 12),
      GroupCounts(promoters: 7, passives: 0, detractors: 6),
    ]
    let forth = try #require(NPSKitagawa(before: before, after: after))
    let back = try #require(NPSKitagawa(before: after, after: before))
    for (one, other) in zip(forth.split.parts, back.split.parts) {
      #expect(abs(one.within + other.within) < 1e-15)
      #expect(abs(one.mix + other.mix) < 1e-15)
    }
    #expect(abs(forth.withinError - back.withinError) < 1e-15)
  }

  @Test func `one segment is all within, and its error that of a difference`() throws {
    let before = GroupCounts(promoters: 5, passives: 3, detractors: 2)
    let after = GroupCounts(promoters: 9, passives: 6, detractors: 5)
    let found = try #require(NPSKitagawa(before: [before], after: [after]))
    #expect(found.split.mix == 0)
    // V⁰ = 0.7 − 0.09 = 0.61 of 10, V¹ = 0.7 − 0.04 = 0.66 of 20.
    #expect(abs(found.withinError - (0.061 + 0.033).squareRoot()) < 1e-15)
    let test = try #require(DifferenceTest(from: before, to: after, confidence: 0.95))
    #expect(abs(found.adjustedWithinError - test.standardError) < 1e-15)
    let interval = try #require(found.withinInterval(confidence: 0.95))
    #expect(interval.low < found.split.within && found.split.within < interval.high)
  }

  @Test func `all segments rise and the whole falls`() throws {
    let before = [
      GroupCounts(promoters: 60, passives: 20, detractors: 20),
      GroupCounts(promoters: 2, passives: 4, detractors: 4),
    ]
    let after = [
      GroupCounts(promoters: 7, passives: 1, detractors: 2),
      GroupCounts(promoters: 30, passives: 40, detractors: 30),
    ]
    let split = try #require(NPSKitagawa(before: before, after: after)).split
    #expect(split.change < 0)
    #expect(split.parts.allSatisfy { $0.within > 0 })
    #expect(split.mix < split.change)
  }

  @Test func `refuses what is no pair of periods`() {
    let some = GroupCounts(promoters: 1, passives: 1, detractors: 0)
    let wrong = GroupCounts(promoters: -1, passives: 1, detractors: 0)
    #expect(NPSKitagawa(before: [], after: []) == nil)
    #expect(NPSKitagawa(before: [some], after: [some, some]) == nil)
    #expect(NPSKitagawa(before: [some], after: [Self.none]) == nil)
    #expect(NPSKitagawa(before: [some, wrong], after: [some, some]) == nil)
    for (size, rate) in [(1, nil), (-1, 1), (1, Double.nan), (.infinity, 1), (.nan, 1)] {
      let segment = Kitagawa.Segment(size: size, rate: rate)
      #expect(Kitagawa(before: [segment], after: [segment]) == nil)
    }
    #expect(ProductSplit(a: (1, .infinity), b: (1, 2)) == nil)
    #expect(ProductSplit(a: (1e200, 1e200), b: (1e200, 2)) == nil)
  }

  @Test func `pulls add up to nothing and levels to the NPS`() throws {
    let segments = [(4, 3, 2), (10, 0, 1), (0, 7, 9), (1, 1, 1)].map {
      GroupCounts(promoters: $0.0, passives: $0.1, detractors: $0.2)
    }
    let all = GroupCounts(promoters: 15, passives: 11, detractors: 13)
    let weights = try segments.map { try #require(SegmentWeight(of: $0, in: all)) }
    #expect(abs(weights.reduce(0) { $0 + $1.pull }) < 1e-15)
    #expect(abs(weights.reduce(0) { $0 + $1.level } - 2.0 / 39) < 1e-15)
    for weight in weights {
      let impact = try #require(weight.impact)
      #expect(abs(impact - weight.pull / (1 - weight.share)) < 1e-15)
      #expect(abs(impact - (weight.whole - (try #require(weight.npsWithout)))) < 1e-15)
    }
  }

  @Test func `the whole has no others, and a stranger no weight`() throws {
    let all = GroupCounts(promoters: 3, passives: 1, detractors: 1)
    let whole = try #require(SegmentWeight(of: all, in: all))
    #expect(whole.impact == nil && whole.pull == 0 && whole.share == 1)
    let stranger = GroupCounts(promoters: 0, passives: 2, detractors: 0)
    #expect(SegmentWeight(of: stranger, in: all) == nil)
    #expect(SegmentWeight(of: Self.none, in: all) == nil)
  }
}
