import Testing

@testable import Statistics

/// Values of SciPy 1.17.1 and statsmodels 0.15.0.
struct SeriesProbabilityTests {
  private static let drifting: [Double] = [3, 1, 4, 2, 6, 5, 8, 7, 9, 12, 10, 11, 13]

  @Test func `the exact p of more than ten values is that of kendalltau`() throws {
    let p = try #require(MannKendall.exactP(of: Self.drifting))
    #expect(abs(p - 1.346582943805166e-05) < 1e-17)
    #expect(MannKendall(Self.drifting)?.exactP == nil)
    #expect(MannKendall(Self.drifting)?.reportedP == MannKendall(Self.drifting)?.p)
  }

  @Test func `there is no exact p of equal values, of two and of more than 200`() throws {
    #expect(MannKendall.exactP(of: [1, 2, 2]) == nil)
    #expect(MannKendall.exactP(of: [1, 2]) == nil)
    #expect(MannKendall.exactP(of: (0...200).map(Double.init)) == nil)
    let longest = try #require(MannKendall.exactP(of: (0..<200).map(Double.init)))
    #expect(longest >= 0 && longest < 1e-300)
  }

  @Test(
    arguments: [
      ([1, 5, 2, 9], [0, 1, 2, 3], 0.95, -3, 7), ([1, 5, 2], [0, 2, 3], 0.9, -3, 2),
    ] as [([Double], [Double], Double, Double, Double)])
  func `the clamped interval is that of theilslopes`(
    values: [Double], times: [Double], confidence: Double, low: Double, high: Double
  ) throws {
    let slope = try #require(SensSlope(values, times: times, confidence: confidence))
    #expect(slope.clampedInterval == Interval(low: low, high: high))
    #expect(slope.interval == nil)
  }

  @Test func `the p-values of two lines are those of Student's t`() throws {
    let values: [Double] = [12, 10, 13, 11, 9, 12, 15, 16, 14, 17, 18, 16, 19]
    let fit = try #require(SegmentedRegression(values, before: 6))
    let ordinary = [
      1.2199179550728704e-05, 0.6908333626977736, 0.06956800002447498, 0.1415829815363931,
    ]
    let neweyWest = [
      3.839989873775329e-08, 0.5073832248859621, 0.0007772977888158846, 0.0262475598188784,
    ]
    for (index, found) in fit.coefficients.enumerated() {
      #expect(found.degrees == 9)
      #expect(abs(try #require(found.ordinaryP) - ordinary[index]) < 1e-9)
      #expect(abs(try #require(found.neweyWestP) - neweyWest[index]) < 1e-9)
    }
  }
}
