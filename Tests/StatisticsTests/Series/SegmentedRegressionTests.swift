import Fixtures
import Testing

@testable import Statistics

struct SegmentedRegressionTests {
  @Test(.enabled(if: SharedData.isPresent, "the reference cases are not beside the project"))
  func `agrees with other software on two lines`() throws {
    let reference = try #require(ReferenceCase.all(of: "its.segmented").first)
    let before = Int(try reference.number("interruption_after"))
    let fit = try #require(SegmentedRegression(try reference.numbers("y"), before: before))
    let coefficients = fit.coefficients
    reference.expect(
      coefficients.map(\.estimate),
      try reference.expectedNumbers("params_[b0,slope,level,slope_change]"))
    reference.expect(
      coefficients.map(\.ordinaryError), try reference.expectedNumbers("se_ols"))
    reference.expect(
      coefficients.map(\.neweyWestError), try reference.expectedNumbers("se_nw2"))
  }

  @Test(arguments: [6, 60, 2_000]) func `finds two lines that are drawn exactly`(before: Int) throws
  {
    let values: [Double] = (1...(2 * before)).map { time in
      let first = 10 + Double(time) / 2
      return time > before ? first - 7 - Double(time - before) / 4 : first
    }
    let fit = try #require(SegmentedRegression(values, before: before))
    for (got, expected) in zip(fit.coefficients, [10, 0.5, -7, -0.25]) {
      #expect(abs(got.estimate - expected) < 1e-6)
      #expect(got.ordinaryError < 1e-6)
    }
  }

  @Test func `two lines are those of each side by itself`() throws {
    // Means 2 and 8; slopes ½ and −½ by hand.
    let fit = try #require(SegmentedRegression([1, 3, 2, 8, 9, 7], before: 3))
    #expect(abs(fit.intercept.estimate - 1) < 1e-9)
    #expect(abs(fit.slope.estimate - 0.5) < 1e-9)
    // The second line is 9 at t = 3, the first 2.5.
    #expect(abs(fit.levelChange.estimate - 6.5) < 1e-9)
    #expect(abs(fit.slopeChange.estimate + 1) < 1e-9)
    let last = fit.levelChange
    #expect(abs(last.correctedNeweyWestError - last.neweyWestError * 3.0.squareRoot()) < 1e-12)
  }

  @Test func `has no result where a side has no line`() {
    #expect(SegmentedRegression([], before: 2) == nil)
    #expect(SegmentedRegression([1, 2, 3, 4], before: 2) == nil)
    #expect(SegmentedRegression([1, 2, 3, 4, 5], before: 1) == nil)
    #expect(SegmentedRegression([1, 2, 3, 4, 5], before: 4) == nil)
    #expect(SegmentedRegression([1, 2, 3, 4, 5], before: .max) == nil)
    #expect(SegmentedRegression([1, 2, .nan, 4, 5], before: 2) == nil)
    #expect(SegmentedRegression([1, 2, 3, 4, 5], before: 2, lags: 5) == nil)
    #expect(SegmentedRegression([1, 2, 3, 4, 5], before: 2, lags: -1) == nil)
  }
}
