import Fixtures
import Testing
import Threads

@testable import Simulations

/// Every simulation with hardly any replications: that it runs, says something possible, and says
/// the same again.
struct SimulationTests {
  private static func groups(_ part: Simulation.Part, seed: UInt64, threads: Int) -> FindingGroup {
    Simulation(seed: seed, effort: .tiny, threads: ThreadPool(threads: threads)).run(part)
  }

  @Test(arguments: Simulation.Part.allCases)
  func `gives the same shares on one thread and on several`(_ part: Simulation.Part) {
    let group = Self.groups(part, seed: 1, threads: 3)
    #expect(group == Self.groups(part, seed: 1, threads: 1))
    #expect(!group.findings.isEmpty)
    for finding in group.findings {
      #expect((0...1.000_001).contains(finding.share), "\(finding.subject)")
      #expect(finding.replications > 0, "\(finding.subject)")
      #expect(finding.standardError.map { $0 <= 0.51 } ?? true, "\(finding.subject)")
    }
    #expect(group.markdown.split(separator: "\n").count == group.findings.count + 3)
  }

  @Test func `another seed draws other numbers`() {
    #expect(
      Self.groups(.power, seed: 1, threads: 1) != Self.groups(.power, seed: 2, threads: 1))
  }

  @Test func `few false statements come of populations that do not differ`() {
    let few = Effort(
      coverageSizes: [20], populations: 1, pages: 0, charts: 10, series: 2, samples: 50)
    let simulation = Simulation(seed: 3, effort: few, threads: ThreadPool(threads: 1))
    for part in [Simulation.Part.charts, .drift, .tests] {
      let shares = simulation.run(part).findings
        .filter { !$0.subject.contains("worst") && !$0.subject.contains("profile") }.map(\.share)
      #expect(shares.reduce(0, +) / Double(shares.count) < 0.08, "\(part)")
    }
  }

  @Test func `a large true change is called, and most by itself`() {
    let changes = DetectableChange.all.filter(\.isSpreadKept)
    var numbers = SplitMix64(seed: 5, for: "power")
    let rates = changes.map { $0.powers(&numbers, rounds: 60) }
    let alone = rates.map(\.alone).pooled.mean
    #expect((0.65...0.92).contains(alone), "\(alone)")
    #expect(rates.map(\.inFamily).pooled.mean < alone)
  }

  @Test func `the sizes of detectable changes are what the samples state`() throws {
    let change = try #require(
      DetectableChange.all.first { $0.before == 100 && $0.after == 100 && !$0.isSpreadKept })
    // 45/35/20 of 100: V′ = 66.5/103 − (25/103)² = 0.5867, (1.96 + 0.8416) √(2 · 0.5867 / 103)
    #expect(abs(change.points - 29.9) < 0.01)
  }
}
