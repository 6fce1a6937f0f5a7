import Fixtures
import Testing

@testable import Statistics

struct RakingTests {
  private func sums(_ weights: [Double], _ margin: Raking.Margin) -> [Double] {
    var sums = [Double](repeating: 0, count: margin.targets.count)
    for (weight, category) in zip(weights, margin.categories) { sums[category] += weight }
    return sums
  }

  @Test func `one margin is met by its own ratio`() throws {
    let raking = try Raking(to: [.init(categories: [0, 0, 0, 1], targets: [50, 50])])
    for (got, expected) in zip(raking.weights, [2.0 / 3, 2.0 / 3, 2.0 / 3, 2]) {
      #expect(abs(got - expected) < 1e-14)
    }
    #expect(raking.rounds == 0)
    #expect(abs(raking.greatest - 2) < 1e-14 && abs(raking.least - 2.0 / 3) < 1e-14)
    // n Σw² / (Σw)² = 4 (4/3 + 4) / 16.
    #expect(abs(raking.kish.designEffect - 4.0 / 3) < 1e-12)
  }

  @Test func `meets all margins in any order, whatever their unit`() throws {
    var generator = SeededGenerator(seed: 41)
    for _ in 0..<40 {
      let first = Raking.Margin(
        categories: (0..<200).map { $0 < 3 ? $0 : .random(in: 0...2, using: &generator) },
        targets: [30, 45, 25])
      let second = Raking.Margin(
        categories: (0..<200).map { $0 < 2 ? $0 : .random(in: 0...1, using: &generator) },
        targets: [0.6, 0.4])
      let raking = try Raking(to: [first, second])
      let other = try Raking(to: [second, first])
      for (got, expected) in zip(sums(raking.weights, first), [60.0, 90, 50]) {
        #expect(abs(got - expected) < 1e-6)
      }
      for (got, expected) in zip(sums(raking.weights, second), [120.0, 80]) {
        #expect(abs(got - expected) < 1e-6)
      }
      for (one, two) in zip(raking.weights, other.weights) { #expect(abs(one - two) < 1e-6) }
    }
  }

  @Test func `trims large weights and still meets the margins`() throws {
    // Category 1 needs a weight of 12: 2, 2 and 8 by the starting weights, and at most 5 each.
    let margin = Raking.Margin(
      categories: Array(repeating: 0, count: 27) + [1, 1, 1], targets: [0.6, 0.4])
    let start = Array(repeating: 1.0, count: 28) + [1, 4]
    let raking = try Raking(to: [margin], from: start, limits: .init(cap: 5))
    #expect(raking.rounds > 0)
    #expect(raking.greatest <= 5 * (1 + 1e-5))
    #expect(abs(sums(raking.weights, margin)[1] - 12) < 1e-6)
  }

  @Test func `gives up where margins together leave no weights below the cap`() {
    // The one response that is of the second category of both has to carry 0.8 of all at least.
    let margins = [
      Raking.Margin(categories: [0, 0, 1, 1], targets: [0.1, 0.9]),
      Raking.Margin(categories: [0, 1, 0, 1], targets: [0.1, 0.9]),
    ]
    #expect(throws: Raking.Problem.capOutOfReach) {
      try Raking(to: margins, limits: .init(cap: 2))
    }
  }

  @Test func `says why there are no weights`() {
    let fine = Raking.Margin(categories: [0, 1], targets: [1, 1])
    func expect(
      _ problem: Raking.Problem, _ margins: [Raking.Margin], from start: [Double]? = nil,
      cap: Double? = nil
    ) {
      #expect(throws: problem) {
        try Raking(to: margins, from: start, limits: .init(cap: cap))
      }
    }
    expect(.empty, [])
    expect(.empty, [.init(categories: [], targets: [])])
    expect(.length, [fine, .init(categories: [0], targets: [1])])
    expect(.length, [fine], from: [1])
    expect(.weight, [fine], from: [0, 0])
    for weight in [0, -1, Double.nan, .infinity] {
      expect(
        weight == 0 ? .noResponses(margin: 0, category: 1) : .weight, [fine], from: [1, weight])
      expect(
        .target(margin: 1, category: 1),
        [fine, .init(categories: [0, 1], targets: [1, weight])])
    }
    expect(.unknownCategory(margin: 0), [.init(categories: [0, 2], targets: [1, 1])])
    expect(.unknownCategory(margin: 0), [.init(categories: [0, -1], targets: [1, 1])])
    expect(
      .noResponses(margin: 0, category: 2), [.init(categories: [0, 1], targets: [1, 1, 1])])
    expect(.cap, [fine], cap: 0.5)
    expect(.cap, [fine], cap: .nan)
    expect(.unsettled, [fine, .init(categories: [0, 1], targets: [1, 2])])
    expect(
      .capOutOfReach, [.init(categories: Array(repeating: 0, count: 9) + [1], targets: [1, 1])],
      cap: 2)
  }
}
