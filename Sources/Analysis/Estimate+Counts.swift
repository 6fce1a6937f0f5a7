import Configuration
package import Statistics

/// Turns counts into estimates under the thresholds of one report.
struct Estimator {
  let confidence: Double
  let privacy: PrivacySettings

  /// The estimate of some counts.
  /// - Parameter isWithheld: whether the answers are withheld, as ``Suppression`` tells for every
  ///   published cell. Counts that are too small are in any case.
  func estimate(_ counts: ScoreCounts, isWithheld: Bool) -> Estimate {
    let n = counts.total
    let standing = standing(n, isWithheld: isWithheld || privacy.hides(counts))
    let figures = standing == .hidden ? nil : Figures(counts, confidence: confidence)
    return Estimate(n: n, figures: figures, standing: standing)
  }

  private func standing(_ n: Int, isWithheld: Bool) -> Estimate.Standing {
    if n == 0 { return .none }
    if isWithheld { return .hidden }
    return n < privacy.muteBelow ? .muted : .shown
  }
}

extension Figures {
  /// The figures of some counts, whatever their number; nil without answers.
  ///
  /// This is where every score, interval and share that is printed anywhere comes from.
  package init?(_ counts: ScoreCounts, confidence: Double) {
    let groups = counts.groups
    guard let nps = groups.nps, let mean = counts.mean, let shares = PrintedShares(groups),
      let adjusted = NPSInterval(groups, confidence: confidence)
    else { return nil }
    let interval = adjusted.interval.scaled(by: 100)
    let (low, high) = (Rounding.whole(interval.low), Rounding.whole(interval.high))
    self.init(
      counts: counts, groups: groups, nps: 100 * nps, interval: interval, mean: mean,
      printed: PrintedFigures(
        nps: shares.nps, low: low, high: high, margin: max(high - shares.nps, shares.nps - low),
        promoters: shares.promoters, passives: shares.passives, detractors: shares.detractors,
        distribution: shares.distribution(counts), meanTenths: Rounding.whole(mean * 10)))
  }
}
