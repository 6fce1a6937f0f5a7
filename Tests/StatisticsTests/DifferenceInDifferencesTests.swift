import Testing

@testable import Statistics

struct DifferenceInDifferencesTests {
  private func samples(_ counts: [GroupCounts]) -> DifferenceInDifferences.Samples<GroupCounts> {
    DifferenceInDifferences.Samples(
      treatedBefore: counts[0], treatedAfter: counts[1], comparedBefore: counts[2],
      comparedAfter: counts[3])
  }

  @Test func `rests on adjusted quantities where it is asked to`() throws {
    let sole = GroupCounts(promoters: 4, passives: 0, detractors: 0)
    let half = GroupCounts(promoters: 2, passives: 2, detractors: 0)
    let four = samples([half, sole, half, half])
    let found = try #require(DifferenceInDifferences(four, error: .adjustedWald))
    #expect(found.difference == 0.5)
    // NPS′ are 2/7 and 4/7.
    #expect(abs(found.testedDifference - 2.0 / 7) < 1e-15)
    let interval = try #require(found.interval(confidence: 0.95))
    #expect(abs(interval.low + interval.high - 4.0 / 7) < 1e-14)
    let plain = try #require(DifferenceInDifferences(four, error: .plain))
    #expect(plain.standardError < found.standardError)
    #expect(plain.z == plain.difference / plain.standardError)
  }

  @Test func `of a panel rests on the changes of respondents`() throws {
    let treated = try TransitionTable(groups: [[1, 1, 0], [0, 0, 2], [0, 0, 0]])
    let compared = try TransitionTable(groups: [[2, 0, 0], [1, 0, 1], [0, 0, 0]])
    let found = try #require(DifferenceInDifferences(treated: treated, compared: compared))
    #expect(found.difference == 0.75)
    // Variances of one change are 0.75 − 0.5625 and 0.5 − 0, of 4 respondents each.
    #expect(abs(found.standardError - (0.1875 / 4 + 0.5 / 4).squareRoot()) < 1e-15)
  }

  @Test func `is not certain without any spread, and has none of impossible samples`() {
    let sole = GroupCounts(promoters: 4, passives: 0, detractors: 0)
    let none = GroupCounts(promoters: 0, passives: 0, detractors: 0)
    let one = GroupCounts(promoters: 0, passives: 1, detractors: 0)
    let still = samples([sole, sole, sole, sole])
    #expect(DifferenceInDifferences(still, error: .plain) == nil)
    #expect(DifferenceInDifferences(still, error: .adjustedWald) != nil)
    for form in [DifferenceInDifferences.ErrorForm.plain, .unbiased, .pooled, .adjustedWald] {
      #expect(DifferenceInDifferences(samples([sole, sole, none, sole]), error: form) == nil)
    }
    #expect(DifferenceInDifferences(samples([one, sole, sole, sole]), error: .unbiased) == nil)
    #expect(DifferenceInDifferences(samples([one, one, one, one]), error: .pooled) == nil)
    for (value, error) in [(Double.nan, 1.0), (1, .nan), (1, -1), (1, .infinity), (1, 0)] {
      let measured = DifferenceInDifferences.Measured(value: value, standardError: error)
      #expect(DifferenceInDifferences(treated: measured, compared: measured) == nil)
    }
  }
}
