import Fixtures
import Statistics
import Testing

@testable import Simulations

struct CoverageTests {
  /// The same by another way: probabilities as products of binomial coefficients, intervals of the
  /// statistics by themselves.
  @Test func `agrees with a plain enumeration`() throws {
    let profile = Profile(60, 30, 10)
    let n = 12
    var (whole, covered, printed) = (0.0, 0.0, 0.0)
    for p in 0...n {
      for d in 0...(n - p) {
        var probability = 1.0
        for step in 0..<p { probability *= Double(n - step) / Double(step + 1) * 0.6 }
        for step in 0..<d { probability *= Double(n - p - step) / Double(step + 1) * 0.1 }
        for _ in 0..<(n - p - d) { probability *= 0.3 }
        whole += probability
        let interval = try #require(
          NPSInterval(
            GroupCounts(promoters: p, passives: n - p - d, detractors: d), confidence: 0.95)
        ).interval
        if interval.low <= 0.5, 0.5 <= interval.high { covered += probability }
        if Rounding.whole(100 * interval.low) <= 50, 50 <= Rounding.whole(100 * interval.high) {
          printed += probability
        }
      }
    }
    let found = SizeCoverage(n: n, profiles: [profile])
    #expect(abs(whole - 1) < 1e-12)
    #expect(abs(found.unrounded.mean - covered) < 1e-12)
    #expect(abs(found.printed.mean - printed) < 1e-12)
    #expect(found.outcomes == 91)
  }

  @Test func `no printed interval covers less often than claimed`() {
    for n in [10, 16, 30] {
      let found = SizeCoverage(n: n, profiles: Profile.twelve)
      #expect((0.94...0.97).contains(found.printed.mean), "n = \(n)")
      #expect(found.printed.least >= 0.92, "n = \(n)")
    }
  }
}
