package import Threads

/// What every simulation needs: a seed, threads, and how much is to be done.
package struct Simulation: Sendable {
  package let seed: UInt64
  package let effort: Effort
  package let threads: ThreadPool

  package init(seed: UInt64, effort: Effort, threads: ThreadPool) {
    self.seed = seed
    self.effort = effort
    self.threads = threads
  }

  /// The random numbers for something.
  func numbers(for name: String) -> SplitMix64 { SplitMix64(seed: seed, for: name) }

  /// What can be run by itself, in the order of the page.
  package enum Part: String, Hashable, Sendable, CaseIterable {
    case coverage, verdicts, charts, drift, power, tests
  }

  /// The results of one part.
  package func run(_ part: Part) -> FindingGroup {
    switch part {
    case .coverage: coverage()
    case .verdicts: falseVerdicts()
    case .charts: controlCharts()
    case .drift: drift()
    case .power: power()
    case .tests: testSizes()
    }
  }
}

/// How many replications each simulation takes.
package struct Effort: Hashable, Sendable {
  /// The numbers of answers whose coverage is enumerated.
  package var coverageSizes: [Int]
  /// Of how many populations pages are made; there are 13.
  package var populations: Int
  /// Pages for each kind of sizes and population.
  package var pages: Int
  /// Charts for each kind of sizes and profile.
  package var charts: Int
  /// Series for each length, kind of sizes and profile.
  package var series: Int
  /// Pairs of samples, tables or lists of periods for each condition.
  package var samples: Int

  package static let full = Effort(
    coverageSizes: Array(10...500), populations: 13, pages: 500, charts: 5_000, series: 2_000,
    samples: 20_000)
  package static let quick = Effort(
    coverageSizes: Array(10...40) + [50, 75, 100, 150, 200], populations: 13, pages: 40,
    charts: 1_000,
    series: 300, samples: 4_000)
  /// For tests.
  package static let tiny = Effort(
    coverageSizes: [10, 30], populations: 1, pages: 1, charts: 2, series: 1, samples: 20)
}
