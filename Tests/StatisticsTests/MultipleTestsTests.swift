import Fixtures
import Testing

@testable import Statistics

struct MultipleTestsTests {
  @Test func `adjusted p-values never fall below raw ones, and Bonferroni's are the largest`() {
    var generator = SeededGenerator(seed: 17)
    for count in [1, 2, 5, 40] {
      let raw = (0..<count).map { _ in Double.random(in: 0...1, using: &generator) }
      let (holm, bonferroni) = (Holm.adjusted(raw), Bonferroni.adjusted(raw))
      let (hochberg, yekutieli) =
        (BenjaminiHochberg.qValues(raw), BenjaminiYekutieli.qValues(raw))
      for index in raw.indices {
        #expect(raw[index] <= hochberg[index] && hochberg[index] <= holm[index])
        #expect(holm[index] <= bonferroni[index] && bonferroni[index] <= 1)
        #expect(hochberg[index] <= yekutieli[index] && yekutieli[index] <= 1)
      }
    }
  }

  @Test func `Holm steps down from the least`() {
    let adjusted = Holm.adjusted([0.03, 0.01, 0.04])
    for (got, expected) in zip(adjusted, [0.06, 0.03, 0.06]) {
      #expect(abs(got - expected) < 1e-15)
    }
  }

  @Test func `what is no p-value counts as one`() {
    #expect(BenjaminiHochberg.qValues([.nan, 0.01, -1, 2]) == [1, 0.04, 1, 1])
    #expect(Holm.adjusted([.nan, 0.01]) == [1, 0.02])
    #expect(Holm.adjusted([]).isEmpty && BenjaminiYekutieli.qValues([]).isEmpty)
  }
}
