import Fixtures
import Testing

@testable import Statistics

/// Weights against published values and other software; skipped where they are absent.
@Suite(.enabled(if: SharedData.isPresent, "the reference cases are not beside the project"))
struct ReferenceWeightTests {
  private func responses(
    of reference: ReferenceCase, where isIncluded: (Int) -> Bool = { _ in true }
  ) throws -> WeightedGroupCounts {
    let codes = try #require(reference.input["s"] as? [Int])
    let weights = try #require(reference.input["w"] as? [Double])
    var counts = WeightedGroupCounts()
    for index in codes.indices where isIncluded(index) {
      let group: WeightedGroupCounts.Group =
        codes[index] > 0 ? .promoter : codes[index] < 0 ? .detractor : .passive
      let isAdded = counts.add(group, weight: weights[index])
      #expect(isAdded)
    }
    return counts
  }

  @Test func `agrees with survey software on a weighted NPS`() throws {
    let reference = try #require(ReferenceCase.all(of: "nps.weighted").first)
    let counts = try responses(of: reference)
    let found = try #require(WeightedNPS(counts))
    let expected = try #require(reference.expected as? [String: Double])
    reference.expect(found.nps, try #require(expected["nps"]))
    reference.expect(
      try #require(found.linearizedError), try #require(expected["se_linearised"]))
    reference.expect(found.kishError, try #require(expected["se_kish"]))
    reference.expect(found.kish.effectiveCount, try #require(expected["n_eff"]))
  }

  @Test(arguments: ["A", "B"])
  func `agrees with survey software on a domain`(name: String) throws {
    let reference = try #require(ReferenceCase.all(of: "nps.weighted_domain").first)
    let domains = try #require(reference.input["domain"] as? [String])
    let inside = try responses(of: reference) { domains[$0] == name }
    let found = try #require(WeightedNPS(inside, domainOf: Double(domains.count)))
    let all = try #require(reference.expected as? [String: Any])
    let expected = try #require(all[name] as? [String: Double])
    reference.expect(found.nps, try #require(expected["nps"]))
    reference.expect(try #require(found.linearizedError), try #require(expected["se"]))
  }

  @Test func `agrees with published design effects`() throws {
    let cases = ReferenceCase.all(of: "kish")
    #expect(cases.count == 2)
    for reference in cases {
      let weights = try #require(reference.input["w"] as? [Double])
      let kish = try #require(Kish(weights))
      let expected = try #require(reference.expected as? [String: Double])
      reference.expect(kish.designEffect, try #require(expected["deff"]))
      reference.expect(kish.effectiveCount, try #require(expected["n_eff"]))
    }
  }

  @Test func `agrees with other software on fitting a table to its margins`() throws {
    let reference = try #require(ReferenceCase.all(of: "ipf").first)
    let seed = try #require(reference.input["seed"] as? [[Double]])
    let rows = try #require(reference.input["row_targets"] as? [Double])
    let columns = try #require(reference.input["col_targets"] as? [Double])
    let width = columns.count
    let raking = try Raking(
      to: [
        .init(categories: (0..<rows.count * width).map { $0 / width }, targets: rows),
        .init(categories: (0..<rows.count * width).map { $0 % width }, targets: columns),
      ], from: seed.flatMap(\.self), total: rows.reduce(0, +), limits: .init(cap: nil))
    let expected = try #require((reference.expected as? [String: Any])?["fit"] as? [[Double]])
    for (got, expected) in zip(raking.weights, expected.flatMap(\.self)) {
      reference.expect(got, expected)
    }
  }
}
