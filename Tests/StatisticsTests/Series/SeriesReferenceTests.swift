import Fixtures
import Testing

@testable import Statistics

/// Published and computed values of series, beside the project; skipped where they are absent.
@Suite(.enabled(if: SharedData.isPresent, "the reference cases are not beside the project"))
struct SeriesReferenceTests {
  @Test func `agrees with other software on Mann and Kendall's test`() throws {
    let cases = ReferenceCase.all(of: "mann_kendall")
    #expect(cases.count == 4)
    for reference in cases {
      let values = try reference.numbers("x")
      let test = try #require(MannKendall(values))
      reference.expect(Double(test.s), try reference.expectedNumber("S"))
      guard let expected = reference.expected as? [String: Any] else { continue }
      if expected["tau_a"] != nil {
        let slope = try #require(SensSlope(values))
        reference.expect(test.tauA, try reference.expectedNumber("tau_a"))
        reference.expect(slope.slope, try reference.expectedNumber("sens_slope"))
        reference.expect(slope.intercept, try reference.expectedNumber("sens_intercept"))
      } else {
        reference.expect(test.variance, try reference.expectedNumber("var_s"))
        reference.expect(test.z, try reference.expectedNumber("z"))
        reference.expect(test.p, try reference.expectedNumber("p"))
        reference.expect(try #require(test.tauB), try reference.expectedNumber("tau_b"))
      }
    }
  }

  @Test func `agrees with other software on the exact p-value`() throws {
    let reference = try #require(ReferenceCase.all(of: "mann_kendall_exact").first)
    let test = try #require(MannKendall(try reference.numbers("x")))
    reference.expect(try #require(test.exactP), try reference.expectedNumber("p_exact"))
    #expect(test.reportedP == test.exactP)
  }

  @Test func `agrees with other software on the seasonal test`() throws {
    let reference = try #require(ReferenceCase.all(of: "seasonal_mann_kendall").first)
    let test = try #require(
      SeasonalMannKendall(
        try reference.numbers("x"), period: Int(try reference.number("period"))))
    reference.expect(Double(test.s), try reference.expectedNumber("S"))
    reference.expect(test.variance, try reference.expectedNumber("var_s"))
    reference.expect(test.z, try reference.expectedNumber("z"))
    reference.expect(test.p, try reference.expectedNumber("p"))
    reference.expect(test.slopePerYear, try reference.expectedNumber("slope_per_year"))
  }

  @Test(arguments: [("sens_slope", 3), ("theil_sen_scipy", 3)])
  func `agrees with other software on the median slope`(method: String, count: Int) throws {
    let cases = ReferenceCase.all(of: method)
    #expect(cases.count == count)
    for reference in cases {
      let slope = try #require(
        SensSlope(try reference.numbers("x"), confidence: try reference.number("level")))
      let interval = try #require(slope.interval)
      reference.expect(slope.slope, try reference.expectedNumber("slope"))
      reference.expect([interval.low, interval.high], try reference.expectedNumbers("ci"))
      if (reference.expected as? [String: Any])?["intercept"] != nil {
        reference.expect(slope.intercept, try reference.expectedNumber("intercept"))
      }
    }
  }

  @Test func `agrees with other software on Pettitt's test`() throws {
    let reference = try #require(ReferenceCase.all(of: "pettitt").first)
    let test = try #require(Pettitt(try reference.numbers("x")))
    reference.expect(Double(test.u), try reference.expectedNumber("U"))
    reference.expect(Double(test.valuesBefore), try reference.expectedNumber("K"))
    reference.expect(test.p, try reference.expectedNumber("p"))
    #expect(!test.isUpward)
  }
}
