import Fixtures
import Testing

@testable import Charts

@Suite struct `Scales` {
  @Test(arguments: [
    (200.0, 5, 50.0), (40, 5, 10), (40, 4, 10), (41, 4, 20), (100, 5, 20), (7, 5, 2), (0, 5, 1),
  ])
  func `step by 1, 2 or 5 times a power of ten`(span: Double, count: Int, step: Double) {
    #expect(Ticks.step(for: span, count: count) == step)
  }

  @Test func `write ticks with a sign and a true minus`() {
    #expect([20.0, 0, -20, -0.0, 2.5].map(Ticks.text) == ["+20", "0", "\u{2212}20", "0", "+2.5"])
  }

  @Test func `span at least 40 points around flat data`() {
    let domain = PointsDomain(values: [30, 31, 32], steps: 5)
    #expect(domain.range == 10...50)
    #expect(domain.ticks == [10, 20, 30, 40, 50])
  }

  @Test(arguments: [-100.0, -97, 0, 55, 88, 100])
  func `stay within −100 and 100 where the data do`(value: Double) {
    let range = PointsDomain(values: [value], steps: 5).range
    #expect(range.contains(value))
    #expect(range.lowerBound >= -100 && range.upperBound <= 100)
    #expect(range.upperBound - range.lowerBound >= PointsDomain.leastSpan)
  }

  @Test func `hold every value, whatever the data`() {
    var random = SeededGenerator(seed: 7)
    for _ in 0..<2000 {
      let values = (0..<3).map { _ in Double.random(in: -100...100, using: &random) }
      let domain = PointsDomain(values: values, steps: Int.random(in: 3...6, using: &random))
      #expect(values.allSatisfy(domain.range.contains), "\(values): \(domain.range)")
      #expect(domain.ticks.count >= 3 && domain.ticks.count <= 8, "\(values): \(domain.ticks)")
    }
  }

  @Test func `show the whole range without data`() {
    #expect(PointsDomain(values: [], steps: 5).range == -100...100)
    #expect(PointsDomain(values: [.nan, .infinity], steps: 5).range == -100...100)
  }

  @Test func `map a value to its place and hold others at the ends`() {
    let scale = LinearScale(0...100, from: 200, to: 0)
    #expect([0.0, 50, 100, 150, -5].map { scale($0) } == [200, 100, 0, 0, 200])
  }

  @Test func `are shared by the rows of a table`() {
    let scale = SampleCharts.interval.scale
    #expect(scale.low == 0 && scale.high == 60)
    #expect(scale.ticks == [0, 20, 40, 60])
  }
}
