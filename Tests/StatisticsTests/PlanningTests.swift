import Testing

@testable import Statistics

struct PlanningTests {
  @Test func `responses and detectable difference undo each other`() throws {
    let size = try #require(
      SampleSize(difference: 0.07, variances: 0.5, 0.8, alpha: 0.05, power: 0.9))
    let least = try #require(
      Power.minimumDetectableDifference(
        variances: (0.5, 0.8), counts: (size.exact, size.exact), alpha: 0.05, power: 0.9))
    #expect(abs(least - 0.07) < 1e-12)
  }

  @Test func `that many responses give an interval of that half-width`() throws {
    let size = try #require(SampleSize(halfWidth: 0.1, variance: 0.64, confidence: 0.95))
    #expect(abs(1.959963984540054 * (0.64 / (size.exact + 3)).squareRoot() - 0.1) < 1e-12)
    #expect(size.responses == 243)
  }

  @Test func `a detectable difference is found by the test itself`() throws {
    let groups = GroupCounts(promoters: 90, passives: 70, detractors: 40)
    let least = try #require(
      Power.minimumDetectableDifference(between: groups, and: groups, alpha: 0.05, power: 0.8))
    let adjusted = AdjustedWald(groups)
    let error = (2 * adjusted.squaredError).squareRoot()
    #expect(abs(least / error - (1.959963984540054 + 0.8416212335729143)) < 1e-9)
    let empty = GroupCounts(promoters: 0, passives: 0, detractors: 0)
    #expect(
      Power.minimumDetectableDifference(between: groups, and: empty, alpha: 0.05, power: 0.8) == nil
    )
  }

  @Test func `has no answer to impossible questions`() {
    for bad in [0, -1, Double.nan, .infinity] {
      #expect(SampleSize(halfWidth: 0.1, variance: bad, confidence: 0.95) == nil)
      #expect(SampleSize(halfWidth: 0.1, variance: 0.5, confidence: bad) == nil)
      #expect(SampleSize(difference: 0.1, variances: 0.5, 0.5, alpha: bad, power: 0.8) == nil)
      #expect(SampleSize(difference: 0.1, variances: 0.5, 0.5, alpha: 0.05, power: bad) == nil)
    }
    for bad in [0, -1, 1e-200, Double.nan] {
      #expect(SampleSize(halfWidth: bad, variance: 0.5, confidence: 0.95) == nil)
    }
    for bad in [0, 1e-200, Double.nan] {
      #expect(SampleSize(difference: bad, variances: 0.5, 0.5, alpha: 0.05, power: 0.8) == nil)
    }
    #expect(SampleSize(halfWidth: .infinity, variance: 0.5, confidence: 0.95)?.responses == 1)
  }
}
