import Fixtures
import Testing

@testable import Statistics

/// Decompositions and differences in differences against published ones; skipped where absent.
@Suite(.enabled(if: SharedData.isPresent, "the reference cases are not beside the project"))
struct ReferenceDecompositionTests {
  @Test func `agrees with a published decomposition of birth rates`() throws {
    let reference = try #require(ReferenceCase.all(of: "kitagawa").first)
    func segments(_ period: Int) throws -> [Kitagawa.Segment] {
      let sizes = try #require(reference.input["weight\(period)"] as? [Double])
      let rates = try #require(reference.input["rate\(period)"] as? [Double])
      return zip(sizes, rates).map { Kitagawa.Segment(size: $0, rate: $1) }
    }
    let (before, after) = (try segments(0), try segments(1))
    let split = try #require(Kitagawa(before: before, after: after))
    let expected = try #require(reference.expected as? [String: Double])
    reference.expect(split.before, try #require(expected["crude0"]))
    reference.expect(split.after, try #require(expected["crude1"]))
    reference.expect(split.change, try #require(expected["total"]))
    reference.expect(split.mix, try #require(expected["mix"]))
    reference.expect(split.within, try #require(expected["rate"]))
  }

  @Test func `agrees on the decomposition of an NPS`() throws {
    let reference = try #require(ReferenceCase.all(of: "kitagawa.nps").first)
    func counts(_ period: Int) throws -> [GroupCounts] {
      let lists = try #require(reference.input["period\(period)_DetPasPro"] as? [String: [Int]])
      return lists.sorted { $0.key < $1.key }.map {
        GroupCounts(promoters: $0.value[2], passives: $0.value[1], detractors: $0.value[0])
      }
    }
    let (before, after) = (try counts(0), try counts(1))
    let split = try #require(NPSKitagawa(before: before, after: after)).split
    let expected = try #require(reference.expected as? [String: Any])
    for (name, got) in [
      ("nps0", split.before), ("nps1", split.after), ("total", split.change), ("mix", split.mix),
      ("rate", split.within),
    ] {
      reference.expect(got, try #require(expected[name] as? Double))
    }
    let mix = try #require(expected["mix_by_segment"] as? [String: Double])
    let rate = try #require(expected["rate_by_segment"] as? [String: Double])
    for (part, name) in zip(split.parts, ["A", "B", "C"]) {
      reference.expect(part.mix, try #require(mix[name]))
      reference.expect(part.within, try #require(rate[name]))
    }
  }

  @Test func `agrees with a published split of a product`() throws {
    let reference = try #require(ReferenceCase.all(of: "kitagawa.product2").first)
    let a = try #require(reference.input["a"] as? [Double])
    let b = try #require(reference.input["b"] as? [Double])
    let split = try #require(ProductSplit(a: (a[0], a[1]), b: (b[0], b[1])))
    let expected = try #require(reference.expected as? [String: Any])
    let crude = try #require(expected["crude"] as? [Double])
    for (got, wanted) in [
      (split.before, crude[0]), (split.after, crude[1]),
      (split.first, try #require(expected["effect_a"] as? Double)),
      (split.second, try #require(expected["effect_b"] as? Double)),
      (split.change, try #require(expected["total"] as? Double)),
    ] {
      reference.expect(got, wanted)
    }
  }

  @Test func `agrees on the impact of leaving a topic out`() throws {
    let reference = try #require(ReferenceCase.all(of: "impact.leave_one_out").first)
    let all = try #require(GroupCounts(case: reference.input["overall"]))
    let topic = try #require(GroupCounts(case: reference.input["topic"]))
    let weight = try #require(SegmentWeight(of: topic, in: all))
    let expected = try #require(reference.expected as? [String: Double])
    reference.expect(try #require(weight.impact), try #require(expected["impact"]))
    reference.expect(try #require(weight.npsWithout), try #require(expected["nps_without"]))
  }

  @Test func `agrees with least squares on four samples`() throws {
    let reference = try #require(ReferenceCase.all(of: "did.nps").first)
    let samples = DifferenceInDifferences.Samples(
      treatedBefore: try #require(GroupCounts(case: reference.input["treat_before"])),
      treatedAfter: try #require(GroupCounts(case: reference.input["treat_after"])),
      comparedBefore: try #require(GroupCounts(case: reference.input["ctrl_before"])),
      comparedAfter: try #require(GroupCounts(case: reference.input["ctrl_after"])))
    let expected = try #require(reference.expected as? [String: Double])
    let plain = try #require(DifferenceInDifferences(samples, error: .plain))
    reference.expect(plain.difference, try #require(expected["did"]))
    reference.expect(plain.standardError, try #require(expected["se_hc0"]))
    reference.expect(plain.p, try #require(expected["p_hc0"]))
    let unbiased = try #require(DifferenceInDifferences(samples, error: .unbiased))
    reference.expect(unbiased.standardError, try #require(expected["se_hc2"]))
    let pooled = try #require(DifferenceInDifferences(samples, error: .pooled))
    reference.expect(pooled.standardError, try #require(expected["se_ols_pooled"]))
  }

  @Test func `agrees with a published minimum wage study`() throws {
    let reference = try #require(ReferenceCase.all(of: "did.independent").first)
    func measured(_ name: String) throws -> DifferenceInDifferences.Measured {
      let pair = try #require(reference.input[name] as? [Double])
      return DifferenceInDifferences.Measured(value: pair[0], standardError: pair[1])
    }
    let samples = DifferenceInDifferences.Samples(
      treatedBefore: try measured("treat_before"), treatedAfter: try measured("treat_after"),
      comparedBefore: try measured("ctrl_before"), comparedAfter: try measured("ctrl_after"))
    let found = try #require(DifferenceInDifferences(samples))
    let expected = try #require(reference.expected as? [String: Double])
    reference.expect(found.treatedChange, try #require(expected["treat_change"]))
    reference.expect(found.comparedChange, try #require(expected["ctrl_change"]))
    reference.expect(found.difference, try #require(expected["did"]))
    let changes = try #require(ReferenceCase.all(of: "did.se_from_changes").first)
    let errors = try #require(changes.input["se_changes"] as? [Double])
    let paired = try #require(
      DifferenceInDifferences(
        treated: .init(value: 0.59, standardError: errors[0]),
        compared: .init(value: -2.16, standardError: errors[1])))
    let sizes = try #require(changes.expected as? [String: Double])
    changes.expect(paired.standardError, try #require(sizes["se"]))
  }
}
