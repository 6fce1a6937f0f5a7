import Fixtures
import Testing

@testable import Statistics

struct HomogeneityTests {
  @Test(arguments: [
    // Degrees of freedom and the 5 % and 0.1 % points of published tables.
    (1, 3.841458820694124, 0.05), (2, 5.991464547107979, 0.05), (3, 7.814727903251179, 0.05),
    (10, 18.30703805327515, 0.05), (100, 124.34211340400407, 0.05),
    (1, 10.827566170662733, 0.001), (10, 29.58829844507442, 0.001),
  ])
  func `gives the tails of published tables of χ²`(degrees: Int, point: Double, tail: Double) throws
  {
    let p = try #require(IncompleteGamma.chiSquareUpperTail(point, degrees: degrees))
    #expect(abs(p - tail) < 1e-12)
  }

  @Test func `agrees with closed forms on both sides of the change of method`() throws {
    for step in 0...400 {
      let x = Double(step) / 10
      let one = try #require(IncompleteGamma.upper(0.5, x))
      #expect(abs(one - 2 * Normal.upperTail((2 * x).squareRoot())) < 1e-13)
      // Q(3, x) = e⁻ˣ (1 + x + x²/2), and e⁻ˣ = Q(1, x).
      let exponential = try #require(IncompleteGamma.upper(1, x))
      let three = try #require(IncompleteGamma.upper(3, x))
      #expect(abs(three - exponential * (1 + x + x * x / 2)) < 1e-13)
    }
  }

  @Test func `stays a probability at the edges`() {
    #expect(IncompleteGamma.upper(2, 0) == 1)
    #expect(IncompleteGamma.upper(2, .infinity) == 0)
    #expect(IncompleteGamma.upper(2, 1e300) == 0)
    #expect(IncompleteGamma.upper(0, 1) == nil)
    #expect(IncompleteGamma.upper(1, -1) == nil)
    #expect(IncompleteGamma.upper(.nan, 1) == nil)
    #expect(IncompleteGamma.upper(1, .nan) == nil)
    #expect(IncompleteGamma.chiSquareUpperTail(1, degrees: 0) == nil)
    let middle = IncompleteGamma.upper(1e6, 1e6) ?? 0
    #expect(abs(middle - 0.5) < 1e-3)
  }

  @Test func `is the test of two samples where there are two`() throws {
    var generator = SeededGenerator(seed: 21)
    for _ in 0..<300 {
      let pair = (0..<2).map { _ in
        GroupCounts(
          promoters: .random(in: 0...60, using: &generator),
          passives: .random(in: 1...60, using: &generator),
          detractors: .random(in: 0...60, using: &generator))
      }
      let whole = try #require(Homogeneity(pair))
      let test = try #require(DifferenceTest(from: pair[0], to: pair[1], confidence: 0.95))
      #expect(abs(whole.q - test.z * test.z) < 1e-9)
      #expect(abs(whole.p - test.p) < 1e-12)
    }
  }

  @Test func `calls equal periods flat and a moved one not`() throws {
    let usual = GroupCounts(promoters: 50, passives: 30, detractors: 20)
    let flat = try #require(Homogeneity([GroupCounts](repeating: usual, count: 12)))
    #expect(flat.q < 1e-20 && abs(flat.p - 1) < 1e-12 && flat.degrees == 11)
    let moved = GroupCounts(promoters: 20, passives: 30, detractors: 50)
    let empty = GroupCounts(promoters: 0, passives: 0, detractors: 0)
    let one = try #require(Homogeneity([usual, empty, usual, moved, usual]))
    #expect(one.degrees == 3 && one.p < 1e-6)
  }

  @Test func `calls noise unequal no more often than it says`() throws {
    var generator = SeededGenerator(seed: 99)
    var found = 0
    for _ in 0..<1_000 {
      let periods = (0..<8).map { _ in GroupCounts.random(of: 60, using: &generator) }
      if try #require(Homogeneity(periods)).p <= 0.05 { found += 1 }
    }
    #expect((20...70).contains(found), "\(found) of 1,000 at 5 %")
  }

  @Test func `has no result for one period or impossible counts`() {
    let usual = GroupCounts(promoters: 50, passives: 30, detractors: 20)
    #expect(Homogeneity([]) == nil)
    #expect(Homogeneity([usual]) == nil)
    let negative = GroupCounts(promoters: -5, passives: 30, detractors: 20)
    #expect(Homogeneity([usual, negative]) == nil)
    let huge = GroupCounts(promoters: .max, passives: .max, detractors: 0)
    #expect(Homogeneity([usual, huge]) == nil)
  }
}
