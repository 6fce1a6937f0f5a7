import Fixtures
import Testing

@testable import Statistics

/// Published and computed control charts, beside the project; skipped where they are absent.
@Suite(.enabled(if: SharedData.isPresent, "the reference cases are not beside the project"))
struct ChartReferenceTests {
  @Test func `agrees with other software on the chart of individual values`() throws {
    let cases = ReferenceCase.all(of: "xmr")
    #expect(cases.count == 2)
    for reference in cases {
      let chart = try #require(XmRChart(try reference.numbers("x")))
      reference.expect(chart.limits.centre, try reference.expectedNumber("center"))
      reference.expect(chart.meanMovingRange, try reference.expectedNumber("mr_bar"))
      reference.expect(chart.sigma, try reference.expectedNumber("sigma"))
      reference.expect(chart.limits.low, try reference.expectedNumber("lcl"))
      reference.expect(chart.limits.high, try reference.expectedNumber("ucl"))
      #expect(chart.signals.isEmpty)
    }
  }

  @Test func `agrees with the handbook's example of averages`() throws {
    let reference = try #require(ReferenceCase.all(of: "ewma").first)
    let chart = try #require(
      EWMAChart(
        try reference.numbers("x"), target: try reference.number("target"),
        sigma: try reference.number("sigma"), weight: try reference.number("lambda"),
        reach: try reference.number("L"), width: .steady))
    reference.expect(chart.averages, try reference.expectedNumbers("ewma"))
    let limits = try #require(chart.limits.last)
    reference.expect(limits.high, try reference.expectedNumber("ucl"))
    reference.expect(limits.low, try reference.expectedNumber("lcl"))
    #expect(chart.signals.isEmpty)
  }

  @Test func `agrees with other software on cumulative sums`() throws {
    let reference = try #require(ReferenceCase.all(of: "cusum").first)
    let chart = try #require(
      CUSUMChart(
        try reference.numbers("x"), target: try reference.number("target"),
        sigma: try reference.number("sigma"), allowance: try reference.number("k"),
        decision: try reference.number("h")))
    reference.expect(chart.upper, try reference.expectedNumbers("c_plus"))
    reference.expect(chart.lower, try reference.expectedNumbers("c_minus"))
    let signal = try #require(chart.signals.first)
    reference.expect(
      Double(signal.index + 1), try reference.expectedNumber("first_signal_1based"))
    #expect(signal.isAbove && signal.start == 22)
  }

  @Test func `agrees with other software on the chart of a share`() throws {
    let reference = try #require(ReferenceCase.all(of: "p_chart").first)
    let chart = try #require(
      ShareChart(
        try reference.numbers("defects").map { Int($0) },
        of: try reference.numbers("n").map { Int($0) }))
    reference.expect(chart.centre, try reference.expectedNumber("center"))
    reference.expect(chart.limits[0].low, try reference.expectedNumber("lcl"))
    reference.expect(chart.limits[0].high, try reference.expectedNumber("ucl"))
    let beyond = chart.signals.filter { $0.rule == .beyondLimits }
    reference.expect(
      beyond.map { Double($0.index + 1) }, try reference.expectedNumbers("signals_1based"))
  }
}
