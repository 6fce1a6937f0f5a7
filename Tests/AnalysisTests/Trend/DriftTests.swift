import Configuration
import Periods
import Statistics
import Testing

@testable import Analysis

struct DriftTests {
  @Test func `finds a drift over eight quarters with its slope, interval and exact p`() throws {
    var trend = TrendBuilder()
    try trend.addQuarters([30, 32, 34, 36, 38, 40, 42, 44])
    let drift = try trend.survey().whole.trend.drift
    #expect(drift.verdict == .up)
    #expect(drift.judged?.count == 8)
    let slope = try #require(drift.slope)
    #expect(slope.form == .perPeriod)
    #expect(abs(slope.points - 2) < 1e-9)
    // Of 8! orders two are all ascending or all descending.
    #expect(abs(slope.p - 2.0 / 40_320) < 1e-12)
    #expect(slope.q == slope.p && slope.comparisons == 1)
  }

  @Test func `turned round in time the same series drifts down`() throws {
    var trend = TrendBuilder()
    try trend.addQuarters([44, 42, 40, 38, 36, 34, 32, 30])
    #expect(try trend.survey().whole.trend.drift.verdict == .down)
  }

  @Test func `seven quarters are too few, however they rise`() throws {
    var trend = TrendBuilder()
    try trend.addQuarters([30, 32, 34, 36, 38, 40, 42])
    let whole = try trend.survey().whole.trend
    #expect(whole.drift.verdict == .tooFew && whole.drift.slope == nil)
    #expect(whole.drift.judged?.count == 7)
    #expect(
      whole.heterogeneity.verdict != .tooFew, "three are enough to be held against each other")
  }

  @Test func `one quarter alone says nothing`() throws {
    var trend = TrendBuilder()
    try trend.addQuarters([30])
    let whole = try trend.survey().whole.trend
    #expect(whole.drift.verdict == .tooFew && whole.heterogeneity.verdict == .tooFew)
    #expect(whole.heterogeneity.test == nil && whole.rolling.isEmpty)
  }

  @Test func `a quarter with few answers or none takes no part, but its time passes`() throws {
    var trend = TrendBuilder()
    try trend.addQuarters([30, 32, 34])
    try trend.add(2023 * 12 + 9, 90, n: 20)
    try trend.addQuarters([40, 42, 44, 46, 48], from: 2024 + 1)
    let drift = try trend.survey().whole.trend.drift
    #expect(drift.judged?.count == 8)
    #expect(drift.verdict == .up)
    // From 30, 32, 34 at 0, 1, 2 to 40… at 8…: of the 28 slopes more than half lie below 2.
    #expect(try #require(drift.slope).points < 2)
  }

  @Test func `from three years on quarters are compared with the same quarters alone`() throws {
    var trend = TrendBuilder()
    try trend.addQuarters([30, 50, 20, 60, 33, 53, 23, 63, 36, 56, 26, 66])
    let slope = try #require(try trend.survey().whole.trend.drift.slope)
    #expect(slope.form == .perYear)
    #expect(abs(slope.points - 3) < 1e-9)
    // Of the 6⁴ orders within the seasons one has every pair rise, and one every pair fall.
    #expect(abs(slope.p - 2.0 / 1296) < 1e-12)
    var eleven = TrendBuilder()
    try eleven.addQuarters([30, 50, 20, 60, 33, 53, 23, 63, 36, 56, 26])
    #expect(try eleven.survey().whole.trend.drift.slope?.form == .perPeriod)
  }

  @Test func `longer histories are judged by what the pages show, three years at least`() throws {
    var trend = TrendBuilder()
    try trend.addQuarters((0..<28).map { $0 < 16 ? 60 - 2 * $0 : 30 + $0 - 16 }, from: 2020)
    let survey = try trend.survey()
    #expect(survey.whole.trend.drift.judged?.count == 12)
    #expect(survey.whole.trend.drift.verdict == .up)
    #expect(try trend.survey { $0.history = 4 }.whole.trend.drift.judged?.count == 12)
    #expect(try trend.survey { $0.history = 20 }.whole.trend.drift.judged?.count == 20)
  }

  @Test func `the drifts of the whole and of products are one family`() throws {
    var trend = TrendBuilder()
    try trend.addQuarters([30, 32, 34, 36, 38, 40, 42, 44], product: "Atlas")
    try trend.addQuarters([30, 36, 31, 35, 30, 36, 31, 34], product: "Beacon")
    let survey = try trend.survey()
    let slopes =
      [survey.whole].map(\.trend.drift.slope)
      + survey.products.map(\.line.trend.drift.slope)
    #expect(slopes.compactMap { $0?.comparisons } == [3, 3, 3])
    #expect(slopes.allSatisfy { ($0?.q ?? 0) >= ($0?.p ?? 1) })
    #expect(survey.products.map(\.line.trend.drift.verdict) == [.up, .unclear])
  }

  @Test func `a running quarter and one that is hidden take no part`() throws {
    var trend = TrendBuilder()
    try trend.addQuarters([30, 32, 34, 36, 38, 40, 42, 44])
    let survey = try #require(
      try trend.builder.report(asOf: "2024-11-30").surveys.first)
    #expect(survey.whole.trend.drift.judged?.count == 7)
    let hidden = try trend.survey { $0.privacy.hideBelow = 500 }
    #expect(hidden.whole.trend.drift.judged == nil && hidden.whole.trend.rolling.isEmpty)
  }

  @Test func `is found in chance alone at most once in twenty, seasonal form included`() {
    var noise = WhiteNoise(seed: 26)
    for (quarters, most) in [(8...11, 200), (12...16, 200)] {
      var drifts = 0
      for _ in 0..<300 {
        let line = noise.line(
          quarters: Int.random(in: quarters, using: &noise.generator), most: most)
        let window = TrendWindow(line, whole: line, grain: .quarter, history: 16)
        let test = DriftTest(window, confidence: 0.95)
        if let test, test.verdict(q: test.p, limit: 0.05) != .unclear { drifts += 1 }
      }
      #expect(drifts <= 15, "\(drifts) of 300 series of \(quarters) quarters")
    }
  }
}

struct HeterogeneityTests {
  @Test func `a series within its sampling error is called flat`() throws {
    var trend = TrendBuilder()
    try trend.addQuarters([40, 42, 39, 41, 40])
    let heterogeneity = try trend.survey().whole.trend.heterogeneity
    #expect(heterogeneity.verdict == .flat)
    #expect(heterogeneity.test?.degrees == 4)
    #expect(abs((heterogeneity.test?.lowest ?? 0) - 19) < 1e-9)
  }

  @Test func `a series beyond it is called moved, in whatever order`() throws {
    var trend = TrendBuilder()
    try trend.addQuarters([30, 60, 30, 60, 30])
    let heterogeneity = try trend.survey().whole.trend.heterogeneity
    #expect(heterogeneity.verdict == .moved)
    #expect(heterogeneity.test?.highest == 40 && heterogeneity.test?.lowest == 10)
  }

  @Test func `is the same test that statistics holds`() throws {
    var trend = TrendBuilder()
    try trend.addQuarters([30, 45, 40])
    let survey = try trend.survey()
    let groups = survey.whole.quarters.compactMap(\.estimate.figures?.groups)
    let expected = try #require(Homogeneity(groups))
    #expect(survey.whole.trend.heterogeneity.test?.p == expected.p)
  }
}

struct RollingTests {
  @Test func `pools four quarters that are published and next to each other`() throws {
    var trend = TrendBuilder()
    try trend.addQuarters([30, 40, 50, 60, 30], n: 100)
    let levels = try trend.survey().whole.trend.rolling
    #expect(levels.map(\.estimate.n) == [400, 400])
    // Promoters of 180 less detractors of 80 in 400, then the same again.
    #expect(levels.compactMap(\.estimate.figures?.nps) == [25, 25])
    #expect(levels.first?.span.first.firstMonth.text == "2023-01")
    #expect(levels.first?.span.last.lastMonth.text == "2023-12")
  }

  @Test func `has no level over a quarter that is hidden, missing or running`() throws {
    var trend = TrendBuilder()
    try trend.addQuarters([30, 40])
    try trend.add(2023 * 12 + 6, 50, n: 3)
    try trend.addQuarters([30, 40, 50], from: 2024)
    #expect(try trend.survey().whole.trend.rolling.isEmpty)
    var running = TrendBuilder()
    try running.addQuarters([30, 40, 50, 60])
    let survey = try #require(try running.builder.report(asOf: "2023-11-30").surveys.first)
    #expect(survey.whole.trend.rolling.isEmpty)
  }

  @Test func `takes two half-years, twelve months, and no years`() throws {
    var trend = TrendBuilder()
    try trend.addMonths([Int](repeating: 40, count: 24))
    for (grain, count) in [(Grain.month, 13), (.quarter, 5), (.halfYear, 3), (.year, 0)] {
      #expect(try trend.survey { $0.headline = grain }.whole.trend.rolling.count == count)
    }
  }
}
