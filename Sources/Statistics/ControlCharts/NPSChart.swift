/// The control chart of an NPS whose periods have different numbers of responses.
///
/// The limits of period t are μ₀ ± 3 σz SEₜ with SEₜ = √(V₀ / nₜ). μ₀ is the NPS of all responses of
/// the baseline and V₀ = P + D − (P − D)² their variance. Laney's factor σz = mean |zₜ − zₜ₋₁| / d₂
/// over the baseline, z = (x − μ₀) / SE, widens the limits by what periods vary beyond the
/// sampling error; it is never taken below 1. Source: Laney (2002), Quality Engineering 14,
/// 531–537, with the variance of an NPS in place of that of a share.
package struct NPSChart: Hashable, Sendable {
  /// One period of the chart.
  package struct Point: Hashable, Sendable {
    /// The position of the period in the series, from 0.
    package let index: Int
    /// The period's NPS, on −1…1.
    package let nps: Double
    /// The centre with the limits of this period, on −1…1.
    package let limits: ControlLimits
    /// (NPS − centre) / (σz SEₜ): the distance from the centre in units of a third of the limits.
    package let standardized: Double
  }

  /// The fewest periods with responses that a baseline has.
  package static let leastBaseline = 12

  /// μ₀: the NPS of the baseline's responses taken together, on −1…1.
  package let centre: Double
  /// σz, Laney's factor as computed: about 1 where periods differ by sampling error alone.
  package let laneyFactor: Double
  /// The factor of the limits: ``laneyFactor``, but 1 where that is less.
  package let sigmaZ: Double
  /// The periods with responses, in the order of time.
  package let points: [Point]
  package let signals: [ControlSignal]

  /// - Parameters:
  ///   - periods: the counts of separate periods in the order of time; one without responses is
  ///     passed over.
  ///   - baseline: how many of the first periods with responses set the limits, 12 or more; they stay
  ///     as they are when later periods come.
  ///
  /// Nil for a shorter baseline, for fewer periods with responses than it asks for, for counts that
  /// are impossible, and where all responses of the baseline are of one group, so that nothing tells
  /// how much an NPS varies.
  package init?(_ periods: [GroupCounts], baseline: Int = leastBaseline) {
    guard periods.count <= Series.longest, let shares = PeriodShares.all(of: periods),
      baseline >= Self.leastBaseline, shares.count >= baseline
    else { return nil }
    let first = shares.prefix(baseline)
    let total = first.reduce(0) { $0 + $1.total }
    let promoters = first.reduce(0) { $0 + $1.promoters } / total
    let detractors = first.reduce(0) { $0 + $1.detractors } / total
    let centre = promoters - detractors
    let variance = promoters + detractors - centre * centre
    guard variance > 1e-15 else { return nil }
    let errors = shares.map { (variance / $0.total).squareRoot() }
    let scores = zip(shares, errors).map { ($0.nps - centre) / $1 }
    guard let range = Series.meanMovingRange(Array(scores.prefix(baseline))) else { return nil }
    let factor = range / MovingRange.d2
    let sigmaZ = max(1, factor)
    let points = zip(shares, errors).map { share, error in
      Point(
        index: share.index, nps: share.nps,
        limits: ControlLimits(
          centre: centre, low: max(-1, centre - 3 * sigmaZ * error),
          high: min(1, centre + 3 * sigmaZ * error)),
        standardized: (share.nps - centre) / (sigmaZ * error))
    }
    self.centre = centre
    laneyFactor = factor
    self.sigmaZ = sigmaZ
    self.points = points
    signals = ControlRuns.signals(
      points.map { (index: $0.index, value: $0.nps, limits: $0.limits) })
  }
}

/// The counts of a period with responses, as numbers.
struct PeriodShares {
  /// The most responses of one group that whole numbers and their doubles agree on, 2⁵³.
  static let most = 1 << 53

  let index: Int
  let promoters: Double
  let detractors: Double
  let total: Double

  var nps: Double { (promoters - detractors) / total }

  /// The periods with responses; nil where a count is negative or beyond 2⁵³.
  static func all(of periods: [GroupCounts]) -> [PeriodShares]? {
    let counts = periods.flatMap { [$0.promoters, $0.passives, $0.detractors] }
    guard counts.allSatisfy({ (0...most).contains($0) }) else { return nil }
    return periods.enumerated().compactMap { index, period in
      guard period.total > 0 else { return nil }
      return PeriodShares(
        index: index, promoters: Double(period.promoters),
        detractors: Double(period.detractors), total: Double(period.total))
    }
  }
}
