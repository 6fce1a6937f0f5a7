import Fixtures
import Testing

@testable import Statistics

/// The published and computed cases beside the project; skipped where they are absent.
@Suite(.enabled(if: SharedData.isPresent, "the reference cases are not beside the project"))
struct ReferenceTests {
  @Test func `agrees with other software on the adjusted-Wald interval`() throws {
    let cases = ReferenceCase.all(of: "nps.ci.adjusted_wald_3T")
    #expect(cases.count == 9)
    for reference in cases {
      let groups = try #require(GroupCounts(case: reference.input))
      let level = try #require(reference.input["level"] as? Double)
      let expected = try #require(reference.expected as? [Double])
      let interval = AdjustedWald(groups).interval(confidence: level)
      reference.expect(interval.low, expected[0])
      reference.expect(interval.high, expected[1])
    }
  }

  @Test func `agrees with other software on the test of two samples`() throws {
    let cases = ReferenceCase.all(of: "nps.diff.adjusted_wald_3T")
    #expect(cases.count == 3)
    for reference in cases {
      let a = try #require(GroupCounts(case: reference.input["a"]))
      let b = try #require(GroupCounts(case: reference.input["b"]))
      let level = try #require(reference.input["level"] as? Double)
      let test = try #require(DifferenceTest(from: a, to: b, confidence: level))
      let expected = try #require(reference.expected as? [String: Any])
      let interval = try #require(expected["ci"] as? [Double])
      reference.expect(test.p, try #require(expected["p"] as? Double))
      reference.expect(test.interval.low, interval[0])
      reference.expect(test.interval.high, interval[1])
    }
  }

  @Test func `agrees with R's p.adjust on Benjamini and Hochberg's example`() throws {
    let reference = try #require(ReferenceCase.all(of: "padjust").first)
    let pValues = try #require(reference.input["p"] as? [Double])
    let expected = try #require((reference.expected as? [String: Any])?["bh"] as? [Double])
    for (got, expected) in zip(BenjaminiHochberg.qValues(pValues), expected) {
      reference.expect(got, expected)
    }
  }

  @Test func `agrees on rounding half away from zero`() throws {
    let reference = try #require(ReferenceCase.all(of: "display.round").first)
    let values = try #require(reference.input["nps100"] as? [Double])
    #expect(values.map(Rounding.whole) == reference.expected as? [Int])
  }
}
