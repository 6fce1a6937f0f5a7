import Analysis
import Statistics

/// How often the report's interval of one score takes in the true score, for one number of answers.
///
/// Every outcome is enumerated with its probability: nothing is sampled.
struct SizeCoverage: Hashable, Sendable {
  /// One way to hold an interval against the truth.
  struct Shares: Hashable, Sendable {
    /// The coverage by profile.
    fileprivate(set) var byProfile: [Double]

    /// The shares of the first profiles.
    func prefix(_ count: Int) -> Shares { Shares(byProfile: Array(byProfile.prefix(count))) }

    /// The shares of all but the first profiles.
    func dropFirst(_ count: Int) -> Shares { Shares(byProfile: Array(byProfile.dropFirst(count))) }

    var mean: Double { byProfile.reduce(0, +) / Double(byProfile.count) }
    var least: Double { byProfile.min() ?? 0 }
    /// The place of the profile with the least coverage.
    var leastPlace: Int { byProfile.indices.min { byProfile[$0] < byProfile[$1] } ?? 0 }
  }

  /// The number of answers.
  let n: Int
  /// The number of outcomes enumerated.
  let outcomes: Int
  /// The interval before it is rounded.
  private(set) var unrounded: Shares
  /// The interval as printed, in whole points.
  private(set) var printed: Shares

  init(n: Int, profiles: [Profile], confidence: Double = 0.95) {
    self.n = n
    outcomes = (n + 1) * (n + 2) / 2
    let none = Shares(byProfile: [Double](repeating: 0, count: profiles.count))
    (unrounded, printed) = (none, none)
    let truths = profiles.map(\.points)
    let logShares = profiles.map(LogShares.init)
    for promoters in 0...n {
      for detractors in 0...(n - promoters) {
        let counts = GroupCounts(
          promoters: promoters, passives: n - promoters - detractors, detractors: detractors)
        guard let figures = Figures(ScoreCounts(counts), confidence: confidence) else { continue }
        for place in truths.indices {
          add(counts, figures, truth: truths[place], logShares[place], at: place)
        }
      }
    }
  }

  @inline(__always)
  private mutating func add(
    _ counts: GroupCounts, _ figures: Figures, truth: Double, _ shares: LogShares, at place: Int
  ) {
    // A hair of slack, as the true NPS of 0.45 − 0.20 in binary is not quite 25.
    let isIn = figures.interval.low <= truth + 1e-9 && truth - 1e-9 <= figures.interval.high
    let isPrintedIn =
      Double(figures.printed.low) <= truth + 1e-9 && truth - 1e-9 <= Double(figures.printed.high)
    guard isIn || isPrintedIn else { return }
    let probability = shares.probability(
      promoters: counts.promoters, passives: counts.passives, detractors: counts.detractors)
    if isIn { unrounded.byProfile[place] += probability }
    if isPrintedIn { printed.byProfile[place] += probability }
  }
}

extension ScoreCounts {
  /// Counts of such groups: promoters answer 10, passives 8, detractors 3.
  init(_ groups: GroupCounts) {
    self.init([0, 0, 0, groups.detractors, 0, 0, 0, 0, groups.passives, 0, groups.promoters])
  }
}
