import Testing

@testable import Statistics

/// Counts that cannot be and counts as large as can be: no result, or a sound one.
struct ExtremeCountsTests {
  private static let counts: [GroupCounts] = {
    let values = [Int.min, -1, 0, 1, 3, 1 << 53, 1 << 53 + 1, Int.max]
    return values.flatMap { promoters in
      values.flatMap { passives in
        values.map {
          GroupCounts(promoters: promoters, passives: passives, detractors: $0)
        }
      }
    }
  }()

  private func isSound(_ interval: Interval?, within bound: Double) -> Bool {
    guard let interval else { return true }
    return -bound <= interval.low && interval.low <= interval.high && interval.high <= bound
  }

  @Test func `give sound intervals or none`() {
    for groups in Self.counts {
      for confidence in [0.001, 0.95, 0.999_999_999] {
        #expect(isSound(NPSInterval(groups, confidence: confidence)?.interval, within: 1))
        #expect(isSound(ScoreInterval(groups)?.interval(confidence: confidence), within: 1))
      }
      #expect((NPSInterval(groups, confidence: 0.9) == nil) == (groups.shares == nil))
    }
  }

  @Test func `give sound comparisons or none`() {
    for a in Self.counts {
      for b in [
        GroupCounts(promoters: 3, passives: 4, detractors: 5),
        GroupCounts(promoters: 1 << 53, passives: 0, detractors: 0), a,
      ] {
        if let test = DifferenceTest(from: a, to: b, confidence: 0.95) {
          #expect(test.p >= 0 && test.p <= 1 && !test.z.isNaN)
          #expect(isSound(test.interval, within: 2))
        }
        let samples = DifferenceInDifferences.Samples(
          treatedBefore: a, treatedAfter: b, comparedBefore: b, comparedAfter: a)
        for form in [DifferenceInDifferences.ErrorForm.plain, .unbiased, .pooled, .adjustedWald] {
          if let found = DifferenceInDifferences(samples, error: form) {
            #expect(found.p >= 0 && found.p <= 1 && found.difference.isFinite)
          }
        }
        if let found = NPSKitagawa(before: [a, b], after: [b, a]) {
          #expect(abs(found.split.within + found.split.mix - found.split.change) < 1e-12)
          #expect(found.withinError.isFinite && found.adjustedWithinError.isFinite)
        }
        if let weight = SegmentWeight(of: a, in: b) {
          #expect(weight.share > 0 && weight.share <= 1 && weight.pull.isFinite)
        }
        let least = Power.minimumDetectableDifference(between: a, and: b, alpha: 0.05, power: 0.8)
        #expect(least.map { $0 >= 0 && $0.isFinite } ?? true)
      }
    }
  }
}
