import Fixtures
import Testing

@testable import Statistics

/// Paired tests, planning and families of tests against other software; skipped where absent.
@Suite(.enabled(if: SharedData.isPresent, "the reference cases are not beside the project"))
struct ReferencePairedTests {
  @Test(arguments: [PairedTest.Method.wald, .score])
  func `agrees with other software on changes of the same respondents`(
    method: PairedTest.Method
  ) throws {
    let name = method == .wald ? "nps.paired.wald" : "nps.paired.score"
    let reference = try #require(ReferenceCase.all(of: name).first)
    let counts = try #require(
      reference.input["table_before_rows_after_cols_DetPasPro"] as? [[Int]])
    let test = try #require(
      PairedTest(try TransitionTable(groups: counts), method: method, confidence: 0.95))
    let expected = try #require(reference.expected as? [String: Any])
    let interval = try #require(expected["ci"] as? [Double])
    reference.expect(test.change, try #require(expected["delta"] as? Double))
    reference.expect(test.z, try #require(expected["z"] as? Double))
    reference.expect(test.p, try #require(expected["p"] as? Double))
    reference.expect(test.interval.low, interval[0])
    reference.expect(test.interval.high, interval[1])
  }

  /// The published example prints before minus after.
  @Test func `agrees with a published example of mean scores`() throws {
    let reference = try #require(ReferenceCase.all(of: "marginal_mean_scores.wald").first)
    let counts = try #require(reference.input["table"] as? [[Int]])
    let codes = try #require(reference.input["scores"] as? [Double])
    let test = try #require(
      PairedTest(try TransitionTable(counts, codes: codes), method: .wald, confidence: 0.95))
    let expected = try #require(reference.expected as? [String: Any])
    let interval = try #require(expected["ci"] as? [Double])
    reference.expect(-test.change, try #require(expected["estimate"] as? Double))
    reference.expect(-test.interval.high, interval[0])
    reference.expect(-test.interval.low, interval[1])
  }

  @Test func `agrees on the responses for a half-width`() throws {
    let reference = try #require(ReferenceCase.all(of: "samplesize.moe_adjusted_wald").first)
    let expected = try #require(reference.expected as? [String: Any])
    let variance = try #require(reference.input["variance"] as? Double)
    let halfWidth = try #require(reference.input["moe"] as? Double)
    let size = try #require(
      SampleSize(halfWidth: halfWidth, variance: variance, confidence: 0.95))
    reference.expect(size.exact, try #require(expected["n_exact"] as? Double))
    #expect(size.responses == expected["n"] as? Int)
  }

  @Test func `agrees on the responses for a difference and the difference for responses`() throws {
    let planning = try #require(ReferenceCase.all(of: "samplesize.two_sample").first)
    let size = try #require(
      SampleSize(difference: 0.1, variances: 0.5875, 0.5875, alpha: 0.05, power: 0.8))
    let sizes = try #require(planning.expected as? [String: Any])
    planning.expect(size.exact, try #require(sizes["n_per_group_exact"] as? Double))
    let reference = try #require(ReferenceCase.all(of: "mde.two_sample").first)
    let least = try #require(
      Power.minimumDetectableDifference(
        variances: (0.5875, 0.5875), counts: (200, 200), alpha: 0.05, power: 0.8))
    let expected = try #require(reference.expected as? [String: Any])
    reference.expect(least, try #require(expected["mde"] as? Double))
  }

  @Test func `agrees with R's p.adjust on Holm, Benjamini and Yekutieli`() throws {
    let reference = try #require(ReferenceCase.all(of: "padjust").first)
    let pValues = try #require(reference.input["p"] as? [Double])
    let expected = try #require(reference.expected as? [String: Any])
    let holm = try #require(expected["holm"] as? [Double])
    let yekutieli = try #require(expected["by"] as? [Double])
    for (got, expected) in zip(Holm.adjusted(pValues), holm) { reference.expect(got, expected) }
    for (got, expected) in zip(BenjaminiYekutieli.qValues(pValues), yekutieli) {
      reference.expect(got, expected)
    }
    #expect(
      Bonferroni.adjusted(pValues).count { $0 <= 0.05 } == expected["bonferroni_rejects"] as? Int)
    #expect(
      BenjaminiHochberg.qValues(pValues).count { $0 <= 0.05 } == expected["bh_rejects"] as? Int)
  }
}
