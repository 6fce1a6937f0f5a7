import Fixtures
import Testing

@testable import Statistics

/// Intervals against published and computed ones; skipped where they are absent.
@Suite(.enabled(if: SharedData.isPresent, "the reference cases are not beside the project"))
struct ReferenceIntervalTests {
  @Test func `agrees with published examples of the score interval`() throws {
    let cases = ReferenceCase.all(of: "nps.ci.score")
    #expect(cases.count == 11)
    for reference in cases {
      let groups = try #require(GroupCounts(case: reference.input))
      let level = try #require(reference.input["level"] as? Double)
      let expected = try #require(reference.expected as? [Double])
      let interval = try #require(ScoreInterval(groups)?.interval(confidence: level))
      reference.expect(interval.low, expected[0])
      reference.expect(interval.high, expected[1])
    }
  }

  @Test func `agrees on the variance and the standard error of an NPS`() throws {
    for (method, value) in [
      ("nps.variance", \GroupShares.variance), ("nps.se", \GroupShares.standardError),
    ] {
      let cases = ReferenceCase.all(of: method)
      #expect(cases.count == 3)
      for reference in cases {
        let groups = try #require(GroupCounts(case: reference.input))
        let shares = try #require(groups.shares)
        reference.expect(shares[keyPath: value], try #require(reference.expected as? Double))
      }
    }
  }

  @Test func `agrees with published examples of Wilson's interval`() throws {
    let cases = ReferenceCase.all(of: "proportion.wilson")
    #expect(cases.count == 2)
    for reference in cases {
      let count = try #require(reference.input["x"] as? Int)
      let total = try #require(reference.input["n"] as? Int)
      let expected = try #require(reference.expected as? [Double])
      let interval = try #require(Proportion(count: count, of: total)?.wilson(confidence: 0.95))
      reference.expect(interval.low, expected[0])
      reference.expect(interval.high, expected[1])
    }
  }

  @Test func `agrees with a published example of Newcombe's interval`() throws {
    let reference = try #require(ReferenceCase.all(of: "proportion.diff_newcombe").first)
    func proportion(_ number: Int) throws -> Proportion {
      let count = try #require(reference.input["x\(number)"] as? Int)
      let total = try #require(reference.input["n\(number)"] as? Int)
      return try #require(Proportion(count: count, of: total))
    }
    let (a, b) = (try proportion(2), try proportion(1))
    let difference = try #require(ProportionDifference(from: a, to: b, confidence: 0.95))
    let expected = try #require(reference.expected as? [Double])
    reference.expect(difference.interval.low, expected[0])
    reference.expect(difference.interval.high, expected[1])
  }
}
