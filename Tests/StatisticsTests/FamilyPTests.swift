import Fixtures
import Testing

@testable import Statistics

/// The p-value of a test that is one of many.
struct FamilyPTests {
  private static let few = GroupCounts(promoters: 16, passives: 10, detractors: 4)
  private static let same = GroupCounts(promoters: 7, passives: 9, detractors: 14)
  private static let many = GroupCounts(promoters: 2_600, passives: 3_000, detractors: 4_400)

  @Test func `two samples alike have the degrees of both`() throws {
    let turned = GroupCounts(promoters: 4, passives: 10, detractors: 16)
    let test = try #require(DifferenceTest(from: Self.few, to: turned, confidence: 0.95))
    #expect(abs(test.degrees - 58) < 1e-9)
  }

  @Test func `against many responses the small sample's degrees count`() throws {
    let test = try #require(DifferenceTest(from: Self.many, to: Self.few, confidence: 0.95))
    #expect(test.degrees > 29 && test.degrees < 30)
  }

  /// Computed with SciPy 1.17.1: z = 3.07608, 57.4066 degrees, norm.sf and t.sf.
  @Test func `is Student's two-sided p-value`() throws {
    let test = try #require(DifferenceTest(from: Self.same, to: Self.few, confidence: 0.95))
    #expect(abs(test.p - 0.002097411643448) < 1e-9)
    #expect(abs(test.familyP - 0.003210529125924) < 1e-9)
  }

  @Test func `is never below the normal one, and near it for many responses`() throws {
    var generator = SeededGenerator(seed: 11)
    for _ in 0..<300 {
      func count() -> Int { Int.random(in: 0...40, using: &generator) }
      let a = GroupCounts(promoters: count(), passives: count(), detractors: 1 + count())
      let b = GroupCounts(promoters: count(), passives: 1 + count(), detractors: count())
      let test = try #require(DifferenceTest(from: a, to: b, confidence: 0.95))
      #expect(test.familyP >= test.p && test.familyP <= 1)
      #expect(test.degrees >= Double(min(a.total, b.total) - 1) - 1e-9)
    }
    let more = GroupCounts(promoters: 2_700, passives: 3_000, detractors: 4_300)
    let test = try #require(DifferenceTest(from: Self.many, to: more, confidence: 0.95))
    #expect(test.familyP / test.p < 1.001)
  }

  @Test func `samples of one response have a result`() throws {
    let one = GroupCounts(promoters: 1, passives: 0, detractors: 0)
    let other = GroupCounts(promoters: 0, passives: 0, detractors: 1)
    let test = try #require(DifferenceTest(from: one, to: other, confidence: 0.95))
    #expect(test.degrees > 0 && test.familyP >= test.p && test.familyP <= 1)
  }
}
