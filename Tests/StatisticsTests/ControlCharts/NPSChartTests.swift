import Fixtures
import Testing

@testable import Statistics

struct NPSChartTests {
  private static let usual = GroupCounts(promoters: 50, passives: 30, detractors: 20)
  private static let better = GroupCounts(promoters: 55, passives: 30, detractors: 15)

  @Test func `limits are those of the sampling error where periods do not differ more`() throws {
    let chart = try #require(NPSChart([GroupCounts](repeating: Self.usual, count: 24)))
    #expect(abs(chart.centre - 0.3) < 1e-15)
    #expect(chart.laneyFactor < 1e-9 && chart.sigmaZ == 1)
    // V₀ = 0.7 − 0.09 = 0.61; 3 √(0.61 / 100)
    for point in chart.points {
      #expect(abs(point.limits.high - 0.3 - 0.234307) < 1e-6)
      #expect(abs(point.limits.low - 0.3 + 0.234307) < 1e-6)
    }
    #expect(chart.signals.isEmpty, "a constant series signals nothing")
  }

  @Test func `limits are wider for fewer responses`() throws {
    var periods = [GroupCounts](repeating: Self.usual, count: 12)
    periods.append(GroupCounts(promoters: 5, passives: 3, detractors: 2))
    let chart = try #require(NPSChart(periods))
    let last = try #require(chart.points.last)
    #expect(abs(last.limits.low - (0.3 - 0.740945)) < 1e-6)
    #expect(last.limits.high == 1, "no NPS lies beyond 100")
  }

  @Test func `widens the limits by what periods vary beyond the sampling error`() throws {
    // Ten thousand responses a period, in turn 10 points above and below: |z − z| is constant.
    let up = GroupCounts(promoters: 5_500, passives: 3_000, detractors: 1_500)
    let down = GroupCounts(promoters: 4_500, passives: 3_000, detractors: 2_500)
    let chart = try #require(NPSChart((0..<24).map { $0.isMultiple(of: 2) ? up : down }))
    // SE = √(0.61 / 10000), z = ±0.1 / SE, σz = 2 |z| √π / 2
    let factor = 0.1 / (0.61 / 10_000).squareRoot() * Double.pi.squareRoot()
    #expect(abs(chart.laneyFactor - factor) < 1e-9)
    #expect(chart.signals.isEmpty)
  }

  @Test func `a run signals once, however long it goes on`() throws {
    let periods =
      (0..<12).map { $0.isMultiple(of: 2) ? Self.usual : Self.better }
      + [GroupCounts](repeating: Self.better, count: 30)
    let chart = try #require(NPSChart(periods))
    // The last period of the baseline is already above: the run is 11…19.
    #expect(chart.signals == [ControlSignal(index: 19, rule: .run, isAbove: true)])
  }

  @Test func `the limits stay when later periods come`() throws {
    let before = (0..<14).map { $0.isMultiple(of: 3) ? Self.usual : Self.better }
    let crash = GroupCounts(promoters: 10, passives: 10, detractors: 80)
    let short = try #require(NPSChart(before))
    let long = try #require(NPSChart(before + [crash]))
    #expect(Array(long.points.prefix(14)) == short.points)
    #expect(long.signals.last == ControlSignal(index: 14, rule: .beyondLimits, isAbove: false))
  }

  @Test func `a period without responses is passed over and the others keep their places`() throws {
    var periods = [GroupCounts](repeating: Self.usual, count: 14)
    periods[3] = GroupCounts(promoters: 0, passives: 0, detractors: 0)
    let chart = try #require(NPSChart(periods))
    #expect(chart.points.map(\.index) == [0, 1, 2] + Array(4...13))
  }

  @Test func `flags few months of stable series`() throws {
    var generator = SeededGenerator(seed: 2_024)
    var (charts, months) = (0, 0)
    for _ in 0..<300 {
      let periods = (0..<24).map { _ in GroupCounts.random(of: 50, using: &generator) }
      let chart = try #require(NPSChart(periods))
      charts += chart.signals.isEmpty ? 0 : 1
      months += chart.signals.count
    }
    // At most 0.6 % of months and 19 % of charts; fewer where months differ by sampling error alone.
    #expect((5...43).contains(months), "\(months) of 7,200 months")
    #expect((5...57).contains(charts), "\(charts) of 300 charts")
  }

  @Test func `has no chart without twelve periods, with one group alone, or of impossible counts`()
  {
    let eleven = [GroupCounts](repeating: Self.usual, count: 11)
    #expect(NPSChart([]) == nil)
    #expect(NPSChart(eleven) == nil)
    #expect(NPSChart(eleven + eleven, baseline: 11) == nil)
    #expect(NPSChart(eleven + eleven, baseline: 23) == nil)
    let passive = GroupCounts(promoters: 0, passives: 9, detractors: 0)
    #expect(NPSChart([GroupCounts](repeating: passive, count: 20)) == nil)
    let negative = GroupCounts(promoters: -1, passives: 9, detractors: 0)
    #expect(NPSChart(eleven + [negative]) == nil)
    let huge = GroupCounts(promoters: .max, passives: .max, detractors: .min)
    #expect(NPSChart(eleven + [huge]) == nil)
  }
}
