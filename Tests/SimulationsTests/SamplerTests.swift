import Fixtures
import Statistics
import Testing

@testable import Simulations

struct SamplerTests {
  @Test(arguments: [(5, 0.3), (40, 0.02), (40, 0.9), (2_000, 0.45)])
  func `draws as often as the binomial distribution says`(n: Int, chance: Double) {
    var numbers = SplitMix64(seed: 9, for: "\(n) \(chance)")
    let rounds = 20_000
    var seen = [Int: Int]()
    for _ in 0..<rounds { seen[numbers.binomial(n, chance: chance), default: 0] += 1 }
    #expect(seen.keys.allSatisfy { (0...n).contains($0) })
    var chiSquare = 0.0
    var cells = 0.0
    for k in 0...n {
      let expected = Double(rounds) * LogFactorials.shared.binomial(k, of: n, chance: chance)
      guard expected > 10 else { continue }
      let excess = Double(seen[k] ?? 0) - expected
      chiSquare += excess * excess / expected
      cells += 1
    }
    // Far beyond what chance gives: mean + 5 standard deviations of χ².
    #expect(chiSquare < cells + 5 * (2 * cells).squareRoot(), "\(chiSquare) of \(cells) cells")
  }

  @Test func `draws everybody, nobody and groups that are not there`() {
    var numbers = SplitMix64(seed: 9, for: "edges")
    #expect(numbers.binomial(7, chance: 0) == 0)
    #expect(numbers.binomial(7, chance: 1) == 7)
    #expect(numbers.binomial(0, chance: 0.5) == 0)
    for _ in 0..<100 {
      let groups = numbers.groups(30, of: Profile(50, 0, 50))
      #expect(groups.passives == 0 && groups.total == 30)
    }
  }

  @Test func `numbers depend on the seed and on what they are for`() {
    func first(_ seed: UInt64, _ name: String) -> UInt64 {
      var numbers = SplitMix64(seed: seed, for: name)
      return numbers.next()
    }
    #expect(first(1, "a") == first(1, "a"))
    #expect(Set([first(1, "a"), first(2, "a"), first(1, "b"), first(2, "b")]).count == 4)
    var numbers = SplitMix64(seed: 1, for: "unit")
    #expect((0..<1_000).allSatisfy { _ in (0..<1).contains(numbers.unit()) })
  }

  @Test func `a profile is moved by promoters and detractors alike`() throws {
    let moved = try #require(Profile(45, 35, 20).moved(by: 10))
    #expect(abs(moved.points - 35) < 1e-12)
    #expect(moved.passives == 0.35)
    #expect(Profile(75, 20, 5).moved(by: 11) == nil)
    #expect(Profile.twelve.count == 12)
    for profile in Profile.twelve {
      #expect(abs(profile.promoters + profile.passives + profile.detractors - 1) < 1e-12)
    }
  }
}
