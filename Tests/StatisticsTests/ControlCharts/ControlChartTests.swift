import Testing

@testable import Statistics

struct ControlChartTests {
  @Test(arguments: [0, 0.1, -7.3, 1e90]) func `a constant series signals nothing`(level: Double)
    throws
  {
    let values = [Double](repeating: level, count: 40)
    #expect(try #require(XmRChart(values)).signals.isEmpty)
    #expect(try #require(XmRChart(values, baseline: 12)).signals.isEmpty)
    #expect(try #require(EWMAChart(values, target: level, sigma: 1)).signals.isEmpty)
    #expect(try #require(CUSUMChart(values, target: level, sigma: 1)).signals.isEmpty)
  }

  @Test func `limits come from the baseline alone`() throws {
    let baseline = [4.0, 6, 4, 6, 4, 6, 4, 6]
    let chart = try #require(XmRChart(baseline + [30, 5], baseline: 8))
    #expect(chart.meanMovingRange == 2)
    #expect(chart.limits.centre == 5)
    // 3 · 2 · √π / 2
    #expect(abs(chart.limits.high - 5 - 5.317361552716548) < 1e-12)
    #expect(abs(chart.movingRangeLimit - 2 * 3.266532) < 1e-5)
    #expect(chart.signals == [ControlSignal(index: 8, rule: .beyondLimits, isAbove: true)])
  }

  @Test func `a value on the centre ends a run`() throws {
    let limits = ControlLimits(centre: 0, low: -9, high: 9)
    func signals(_ values: [Double]) -> [ControlSignal] {
      ControlRuns.signals(
        values.enumerated().map { (index: $0.offset, value: $0.element, limits: limits) })
    }
    let eight = [Double](repeating: -1, count: 8)
    #expect(signals(eight).isEmpty)
    #expect(signals(eight + [0] + eight).isEmpty)
    #expect(signals(eight + [1] + eight).isEmpty)
    let twice = signals(eight + [-1, -2, 1] + eight + [-3])
    #expect(twice.map(\.index) == [8, 19] && twice.allSatisfy { !$0.isAbove && $0.rule == .run })
  }

  @Test func `exact limits of averages grow towards the steady ones`() throws {
    let values = [Double](repeating: 1, count: 60)
    let exact = try #require(EWMAChart(values, target: 0, sigma: 1, weight: 0.3))
    let steady = try #require(EWMAChart(values, target: 0, sigma: 1, weight: 0.3, width: .steady))
    #expect(abs(exact.limits[0].high - 0.9) < 1e-12, "3 λ σ at the first value")
    #expect(exact.limits[0].high < steady.limits[0].high)
    #expect(abs(exact.limits[59].high - steady.limits[59].high) < 1e-9)
    // The averages are 0.3, 0.51, 0.657, …; the limits 0.9, 1.0986, 1.1828, …
    #expect(exact.signals.isEmpty)
    #expect(abs(exact.averages[2] - 0.657) < 1e-12)
  }

  @Test func `cumulative sums tell when a shift began, and signal it once`() throws {
    let values = [0.0, 0, 0, 0, 2, 2, 2, 2, 2, 2]
    let chart = try #require(CUSUMChart(values, target: 0, sigma: 1))
    #expect(chart.upper == [0, 0, 0, 0, 1.5, 3, 4.5, 6, 7.5, 9])
    #expect(chart.signals == [CUSUMChart.Signal(index: 7, start: 4, isAbove: true)])
    let down = try #require(CUSUMChart(values.map { -$0 }, target: 0, sigma: 1))
    #expect(down.lower == chart.upper)
    #expect(down.signals == [CUSUMChart.Signal(index: 7, start: 4, isAbove: false)])
  }

  @Test(arguments: [[], [.nan, 1, 2], [1, .infinity, 2]])
  func `has no chart of what is no series`(values: [Double]) {
    #expect(XmRChart(values) == nil)
    #expect(EWMAChart(values, target: 0, sigma: 1) == nil)
    #expect(CUSUMChart(values, target: 0, sigma: 1) == nil)
  }

  @Test func `has no chart with settings out of range`() {
    let values = [1.0, 2, 3]
    #expect(XmRChart(values, baseline: 1) == nil)
    #expect(XmRChart(values, baseline: 4) == nil)
    #expect(XmRChart([1]) == nil)
    #expect(EWMAChart(values, target: 0, sigma: 0) == nil)
    #expect(EWMAChart(values, target: 0, sigma: 1, weight: 0) == nil)
    #expect(EWMAChart(values, target: .nan, sigma: 1) == nil)
    #expect(CUSUMChart(values, target: 0, sigma: -1) == nil)
    #expect(CUSUMChart(values, target: 0, sigma: 1, allowance: .nan) == nil)
    #expect(CUSUMChart([1e90], target: 0, sigma: .leastNonzeroMagnitude) == nil)
    #expect(ShareChart([1], of: [0]) == nil)
    #expect(ShareChart([2], of: [1]) == nil)
    #expect(ShareChart([1], of: [1, 2]) == nil)
    #expect(ShareChart([], of: []) == nil)
  }

  @Test func `a share that is always nothing or everything signals nothing`() throws {
    for share in [0, 7] {
      let hits = [Int](repeating: share, count: 20)
      let chart = try #require(ShareChart(hits, of: [Int](repeating: 7, count: 20)))
      #expect(chart.signals.isEmpty)
    }
  }
}
