import Fixtures
import Testing

@testable import Statistics

struct SensSlopeTests {
  @Test func `finds a line that one wild value cannot pull`() throws {
    var values = (0..<11).map { 4 + 2.5 * Double($0) }
    values[6] = -900
    let slope = try #require(SensSlope(values))
    #expect(slope.slope == 2.5)
    let interval = try #require(slope.interval)
    #expect(interval.low <= 2.5 && 2.5 <= interval.high)
  }

  @Test func `goes by the times of the values`() throws {
    let times = [0.0, 1, 4, 5, 9]
    let slope = try #require(SensSlope(times.map { 10 - 3 * $0 }, times: times))
    #expect(slope.slope == -3)
    #expect(slope.intercept == 10)
  }

  @Test func `turns round with the series`() throws {
    var generator = SeededGenerator(seed: 5)
    for count in 8...40 {
      let values = (0..<count).map { _ in Double.random(in: -1...1, using: &generator) }
      let forth = try #require(SensSlope(values))
      let back = try #require(SensSlope(values.map { -$0 }))
      #expect(abs(forth.slope + back.slope) < 1e-12)
      #expect(abs(forth.intercept + back.intercept) < 1e-12)
      let (a, b) = (try #require(forth.interval), try #require(back.interval))
      #expect(a.low <= forth.slope && forth.slope <= a.high)
      // The two ranks are as far from the ends only where neither is rounded.
      #expect(b.low <= -forth.slope && -forth.slope <= b.high)
    }
  }

  @Test func `has no interval where there are too few slopes for it`() throws {
    #expect(try #require(SensSlope([1, 2, 4])).interval == nil)
    #expect(try #require(SensSlope([1, 2, 4, 3], confidence: 0.999999)).interval == nil)
  }

  @Test func `has no result for times that do not ascend or do not match`() {
    #expect(SensSlope([1, 2, 3], times: [0, 0, 1]) == nil)
    #expect(SensSlope([1, 2, 3], times: [2, 1, 0]) == nil)
    #expect(SensSlope([1, 2, 3], times: [0, 1]) == nil)
    #expect(SensSlope([1, 2, 3], times: [0, .nan, 1]) == nil)
    #expect(SensSlope([1, 2, 3], confidence: 1) == nil)
    #expect(SensSlope([1e99, -1e99, 3], times: [0, .leastNonzeroMagnitude, 1]) == nil)
  }

  @Test func `finds where a level shifts, and which way`() throws {
    let values = [3.0, 2, 4, 3, 2, 9, 8, 10, 9, 8, 9]
    let test = try #require(Pettitt(values))
    #expect(test.valuesBefore == 5)
    #expect(test.u == 30, "each of five is below each of six")
    #expect(test.isUpward)
    let back = try #require(Pettitt(values.reversed()))
    #expect(back.u == 30 && back.valuesBefore == 6 && !back.isUpward)
    #expect(back.p == test.p)
    #expect(try #require(Pettitt([7, 7, 7, 7])).p == 1)
  }
}
