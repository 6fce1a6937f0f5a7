import Fixtures
import Testing

@testable import Statistics

struct MannKendallTests {
  @Test func `counts rising and falling pairs, and ties`() throws {
    // Pairs of 1, 3, 2, 2: three rise from 1, two fall from 3, and one is equal.
    let test = try #require(MannKendall([1, 3, 2, 2]))
    #expect(test.s == 1)
    // (4·3·13 − 2·1·9) / 18
    #expect(abs(test.variance - 138.0 / 18) < 1e-12)
    #expect(test.z == 0, "S of 1 less the correction for continuity")
    #expect(test.p == 1)
    #expect(test.exactP == nil, "there are ties")
    #expect(abs(test.tauA - 1.0 / 6) < 1e-12)
    #expect(abs((test.tauB ?? 0) - 1 / 30.0.squareRoot()) < 1e-12)
  }

  @Test func `turning a series round in time turns its sign round`() throws {
    var generator = SeededGenerator(seed: 3)
    for count in 3...30 {
      let values = (0..<count).map { _ in Double.random(in: -4...4, using: &generator).rounded() }
      let forth = try #require(MannKendall(values))
      let back = try #require(MannKendall(values.reversed()))
      #expect(forth.s == -back.s)
      #expect(forth.z == -back.z)
      #expect(forth.p == back.p)
      #expect(forth.variance == back.variance)
    }
  }

  @Test(arguments: 3...7) func `the exact p-value is that of all orders counted`(count: Int) throws
  {
    var scores: [Int] = []
    permute(Array(1...count), 0) { order in
      var s = 0
      for j in order.indices { for i in 0..<j { s += order[j] > order[i] ? 1 : -1 } }
      scores.append(s)
    }
    for s in Set(scores) {
      let extreme = scores.count { $0.magnitude >= s.magnitude }
      let p = try #require(KendallScore.exactP(s: s, count: count))
      #expect(abs(p - Double(extreme) / Double(scores.count)) < 1e-15)
    }
  }

  private func permute(_ list: [Int], _ place: Int, _ body: ([Int]) -> Void) {
    guard place < list.count else { return body(list) }
    for other in place..<list.count {
      var next = list
      next.swapAt(place, other)
      permute(next, place + 1, body)
    }
  }

  @Test func `is exact up to ten values without ties and normal beyond`() throws {
    // 2 of the 10! orders are fully ascending or descending.
    let ten = try #require(MannKendall((1...10).map(Double.init)))
    #expect(abs((ten.exactP ?? 0) - 2 / 3_628_800) < 1e-18)
    let eleven = try #require(MannKendall((1...11).map(Double.init)))
    #expect(eleven.exactP == nil)
    #expect(eleven.reportedP == eleven.p)
  }

  @Test func `equal values show no drift`() throws {
    let test = try #require(MannKendall([0.1, 0.1, 0.1, 0.1]))
    #expect(test.s == 0 && test.z == 0 && test.p == 1 && test.variance == 0)
    #expect(test.tauB == nil)
  }

  @Test(arguments: [[], [1], [1, 2], [1, .nan, 3], [1, .infinity, 3], [1, 2, 1e200]])
  func `has no result for what is no series`(values: [Double]) {
    #expect(MannKendall(values) == nil)
    #expect(SensSlope(values) == nil)
    #expect(Pettitt(values) == nil)
    #expect(SeasonalMannKendall(values, period: 2) == nil)
  }

  @Test func `the season of a period neither makes nor hides a drift`() throws {
    let seasons = [0.0, 30, -20, 5]
    let rising = (0..<16).map { index in seasons[index % 4] + Double(index / 4) }
    let test = try #require(SeasonalMannKendall(rising, period: 4))
    #expect(test.s == 24, "six rising pairs in each of four seasons")
    #expect(test.slopePerYear == 1)
    #expect(test.p < 0.001)
    let still = try #require(SeasonalMannKendall((0..<16).map { seasons[$0 % 4] }, period: 4))
    #expect(still.z == 0 && still.slopePerYear == 0)
  }

  @Test func `a missing period leaves the others in their seasons and years`() throws {
    let full: [Double] = (0..<16).map { index in Double(10 * (index % 4) + 3 * (index / 4)) }
    var values: [Double?] = full
    values[5] = nil
    let test = try #require(SeasonalMannKendall(values, period: 4))
    #expect(test.s == 21)
    #expect(test.slopePerYear == 3)
    #expect(SeasonalMannKendall([nil, nil, nil, 1], period: 2) == nil)
    #expect(SeasonalMannKendall(values, period: 1) == nil)
    #expect(SeasonalMannKendall(values, period: .max) == nil)
  }
}
