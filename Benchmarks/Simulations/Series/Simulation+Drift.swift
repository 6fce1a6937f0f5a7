import Statistics
import Threads

extension Simulation {
  /// How often a series that does not drift is said to.
  func drift() -> FindingGroup {
    FindingGroup(
      title: "Sentence that a series drifts, where it does not",
      findings: StillSeries.lengths.map { findings($0.periods, seasons: $0.seasons) }
        .flatMap { $0 })
  }

  private func findings(_ periods: Int, seasons: Int) -> [Finding] {
    let kinds = StillSeries.kinds(periods, seasons: seasons)
    let rates = threads.map(kinds) { series in
      var numbers = self.numbers(for: series.name)
      var rate = MeanEstimate()
      for round in 0..<effort.series * Profile.twelve.count {
        let profile = Profile.twelve[round % Profile.twelve.count]
        rate.add(
          DriftCall.isMade(series.scores(&numbers, of: profile), seasons: seasons))
      }
      return rate
    }
    guard let worst = zip(kinds, rates).max(by: { $0.1.mean < $1.1.mean }) else { return [] }
    let name = seasons == 12 ? "months" : "quarters"
    return [
      Finding("\(periods) \(name)", rates.pooled, .atMost(0.05)),
      Finding("the same, worst: \(worst.0.conditions)", worst.1, .atMost(0.05), isWorst: true),
    ]
  }
}

/// A series of scores that wander by chance alone.
struct StillSeries: Hashable, Sendable {
  let periods: Int
  let seasons: Int
  let answers: MonthlyAnswers
  /// The standard deviation in points by which the true score of a period differs from the next's.
  let wobble: Double
  /// How many points the first season of a year lies below the others.
  let season: Double

  static let lengths: [(periods: Int, seasons: Int)] = [
    (8, 4), (9, 4), (10, 4), (11, 4), (12, 4), (13, 4), (14, 4), (16, 4), (20, 4), (24, 4), (40, 4),
    (12, 12), (24, 12), (36, 12), (60, 12),
  ]

  /// All conditions for one length. A pattern of the year is part of them where the test is the one
  /// within seasons.
  static func kinds(_ periods: Int, seasons: Int) -> [StillSeries] {
    let answers: [MonthlyAnswers] = [
      .equal(20), .equal(50), .equal(200), .equal(2_000), .varying(20, 2_000),
    ]
    let patterns = periods >= 3 * seasons ? [0.0, 10.0] : [0.0]
    return answers.flatMap { answers in
      [0.0, 5.0].flatMap { wobble in
        patterns.map {
          StillSeries(
            periods: periods, seasons: seasons, answers: answers, wobble: wobble, season: $0)
        }
      }
    }
  }

  var name: String { "\(periods) periods, \(seasons) a year, \(conditions)" }

  var conditions: String {
    let count: String =
      switch answers {
      case .equal(let n): "\(Grouped.text(n)) answers"
      case .varying(let low, let high): "\(low) to \(Grouped.text(high)) answers"
      }
    return [
      count, wobble > 0 ? "noise of \(Rounding.whole(wobble)) points" : "sampling error alone",
      season > 0 ? "a yearly pattern" : nil,
    ].compactMap { $0 }.joined(separator: ", ")
  }

  /// The scores of one such series, −1…1.
  func scores(_ numbers: inout SplitMix64, of profile: Profile) -> [Double] {
    (0..<periods).compactMap { period in
      var shift = wobble > 0 ? wobble * numbers.normal() : 0
      if period.isMultiple(of: seasons) { shift -= season }
      let moved = profile.moved(by: shift) ?? profile.moved(by: -shift) ?? profile
      return numbers.groups(answers.number(&numbers), of: moved).nps
    }
  }
}
