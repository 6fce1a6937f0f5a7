import Fixtures
import Foundation
import Testing
import Threads

@testable import Simulations

struct FindingTests {
  private static func estimate(_ hits: Int, of count: Int) -> MeanEstimate {
    var estimate = MeanEstimate()
    for index in 0..<count { estimate.add(index < hits) }
    return estimate
  }

  @Test func `a share's standard error is that of a binomial one`() {
    let estimate = Self.estimate(20, of: 100)
    #expect(abs(estimate.mean - 0.2) < 1e-15)
    #expect(abs(estimate.standardError - 0.04) < 1e-12)
    #expect([estimate, Self.estimate(0, of: 100)].pooled.mean == 0.1)
  }

  @Test(arguments: [
    (5, Finding.Outcome.holds), (9, .withinError), (20, .fails),
  ])
  func `a claim fails where chance does not explain the excess`(
    hits: Int, outcome: Finding.Outcome
  ) {
    #expect(Finding("false", Self.estimate(hits, of: 100), .atMost(0.05)).outcome == outcome)
  }

  @Test func `an enumerated share is given no allowance`() {
    let range = Finding.Bound.between(0.94, 0.97)
    #expect(Finding("mean", exactly: 0.9399, outcomes: 9, range).outcome == .fails)
    #expect(Finding("mean", exactly: 0.94, outcomes: 9, range).outcome == .holds)
    #expect(Finding("least", exactly: 0.91, outcomes: 9, .atLeast(0.92)).outcome == .fails)
    #expect(Finding("least", exactly: 0.91, outcomes: 9).outcome == .information)
  }

  @Test func `prints a table of Markdown`() {
    let group = FindingGroup(
      title: "Title",
      findings: [
        Finding("false", Self.estimate(9, of: 100), .atMost(0.05)),
        Finding("mean", exactly: 0.951, outcomes: 12_345, .between(0.94, 0.97)),
        Finding("more", exactly: 0.5, outcomes: 1),
      ])
    #expect(
      group.markdown == """
        ### Title

        | share of | % | ± | replications | claimed | holds |
        |:--|--:|--:|--:|:--|:--|
        | false | 9.00 | 2.86 | 100 | at most 5 | within error |
        | mean | 95.10 | exact | 12,345 | 94 to 97 | yes |
        | more | 50.00 | exact | 1 |  |  |

        """)
  }

  @Test func `takes its arguments in any order and refuses others`() {
    #expect(SimulationPage(arguments: []) != nil)
    #expect(
      SimulationPage(arguments: ["--jobs", "2", "QUICK", "drift", "--seed", "7"]) != nil)
    for wrong in [["quick"], ["--seed"], ["--jobs", "0"], ["--seed", "x"]] {
      #expect(SimulationPage(arguments: wrong) == nil, "\(wrong)")
    }
  }

  @Test func `the documentation states the results of every simulation`() throws {
    let root = URL(filePath: SharedData.packageRoot)
    let page = try String(
      contentsOf: root.appending(path: "Documentation/Simulations.md"), encoding: .utf8)
    let simulation = Simulation(
      seed: 1,
      effort: Effort(
        coverageSizes: [10], populations: 1, pages: 0, charts: 0, series: 0, samples: 0),
      threads: ThreadPool(threads: 1))
    for part in Simulation.Part.allCases {
      #expect(page.contains("\n### \(simulation.run(part).title)\n"))
    }
    #expect(page.contains("Benchmarks/simulate --seed \(SimulationPage.usualSeed)"))
  }
}
