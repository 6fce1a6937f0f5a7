import Testing

@testable import Statistics

struct ProportionTests {
  @Test func `Wilson's interval ends where the score test is on the border`() throws {
    let proportion = try #require(Proportion(count: 7, of: 20))
    let interval = try #require(proportion.wilson(confidence: 0.95))
    for end in [interval.low, interval.high] {
      let z = (0.35 - end) / (end * (1 - end) / 20).squareRoot()
      #expect(abs(abs(z) - 1.959963984540054) < 1e-9)
    }
  }

  @Test func `stays within its bounds and contains the share`() throws {
    for total in 1...25 {
      for count in 0...total {
        let proportion = try #require(Proportion(count: count, of: total))
        let interval = try #require(proportion.wilson(confidence: 0.95))
        #expect(0 <= interval.low && interval.low <= proportion.share)
        #expect(proportion.share <= interval.high && interval.high <= 1)
      }
    }
  }

  @Test func `a difference turned round changes its sign and nothing else`() throws {
    let a = try #require(Proportion(count: 3, of: 11))
    let b = try #require(Proportion(count: 30, of: 40))
    let forth = try #require(ProportionDifference(from: a, to: b, confidence: 0.9))
    let back = try #require(ProportionDifference(from: b, to: a, confidence: 0.9))
    #expect(forth.difference == -back.difference)
    #expect(abs(forth.interval.low + back.interval.high) < 1e-15)
    #expect(forth.interval.low <= forth.difference && forth.difference <= forth.interval.high)
  }

  @Test func `has none for impossible counts and levels`() throws {
    #expect(Proportion(count: 0, of: 0) == nil)
    #expect(Proportion(count: -1, of: 4) == nil)
    #expect(Proportion(count: 5, of: 4) == nil)
    #expect(Proportion(count: 5, of: .max) == nil)
    let proportion = try #require(Proportion(count: 1, of: 2))
    #expect(proportion.wilson(confidence: 1) == nil)
    #expect(proportion.wilson(confidence: .nan) == nil)
    #expect(ProportionDifference(from: proportion, to: proportion, confidence: 0) == nil)
  }
}
