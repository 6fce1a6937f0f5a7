import Statistics
import Threads

extension Simulation {
  /// How often the control chart of a stable series signals.
  func controlCharts() -> FindingGroup {
    FindingGroup(
      title: "Control chart of 24 months of a stable series",
      findings: MonthlyAnswers.all.flatMap(findings))
  }

  private func findings(_ answers: MonthlyAnswers) -> [Finding] {
    let charts = threads.map(Profile.twelve) { profile in
      var numbers = self.numbers(for: "chart, \(answers.name), \(profile.name)")
      var signals = StableSignals()
      for _ in 0..<effort.charts { signals.add(answers.months(&numbers, of: profile)) }
      return signals
    }
    let worst = zip(Profile.twelve, charts).max { $0.1.charts.mean < $1.1.charts.mean }
    var findings = [
      Finding(
        "months with a signal, \(answers.name)", charts.map(\.months).pooled, .atMost(0.01)),
      Finding(
        "charts with a signal, \(answers.name)", charts.map(\.charts).pooled, .atMost(0.20)),
    ]
    if let worst {
      findings += [
        Finding(
          "months of the profile with most charts: \(worst.0.name)", worst.1.months,
          .atMost(0.01), isWorst: true),
        Finding(
          "charts of that profile", worst.1.charts, .atMost(0.20), isWorst: true),
      ]
    }
    return findings
  }
}

/// What charts of stable series signal.
private struct StableSignals: Sendable {
  /// The share of months with a signal; a replication is a chart.
  var months = MeanEstimate()
  /// The share of charts with any signal.
  var charts = MeanEstimate()

  mutating func add(_ periods: [GroupCounts]) {
    let signalled = Set(NPSChart(periods)?.signals.map(\.index) ?? [])
    months.add(Double(signalled.count) / Double(periods.count))
    charts.add(!signalled.isEmpty)
  }
}

/// How many answers the months of a series have.
enum MonthlyAnswers: Hashable, Sendable {
  case equal(Int)
  /// Drawn anew for each month between two numbers.
  case varying(Int, Int)

  static let all: [MonthlyAnswers] = [
    .equal(20), .equal(30), .equal(50), .equal(100), .equal(200), .equal(500), .equal(1_000),
    .equal(2_000), .equal(5_000), .varying(20, 100), .varying(200, 2_000), .varying(20, 5_000),
  ]

  var name: String {
    switch self {
    case .equal(let n): "\(Grouped.text(n)) answers a month"
    case .varying(let low, let high): "\(low) to \(Grouped.text(high)) answers a month"
    }
  }

  fileprivate func months(_ numbers: inout SplitMix64, of profile: Profile) -> [GroupCounts] {
    (0..<24).map { _ in numbers.groups(number(&numbers), of: profile) }
  }

  func number(_ numbers: inout SplitMix64) -> Int {
    switch self {
    case .equal(let n): n
    case .varying(let low, let high): LogUniform.number(from: low, to: high, at: numbers.unit())
    }
  }
}
