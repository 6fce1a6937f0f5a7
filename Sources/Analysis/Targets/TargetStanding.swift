import Statistics

/// Where a published score stands against its target.
package enum TargetStanding: String, Hashable, Sendable, CaseIterable {
  /// The whole interval lies at or above the target.
  case reached
  /// The target lies inside the interval.
  case notDistinguishable = "not-distinguishable"
  /// The whole interval lies below the target.
  case missed
  /// Not judged: fewer answers than mute-below.
  case tooFew = "too-few"
  /// Not judged: the period is not over.
  case incomplete
  /// Not judged: the answers are withheld.
  case hidden
  /// Not judged: there are no answers.
  case none

  /// The standing of a period's estimate.
  /// - Parameter nps: the target, −100…100.
  init(_ period: PeriodEstimate, against nps: Int) {
    let estimate = period.estimate
    guard let interval = estimate.figures?.interval else {
      self = estimate.n == 0 ? .none : .hidden
      return
    }
    let target = Double(nps)
    if estimate.standing != .shown {
      self = .tooFew
    } else if !period.isComplete {
      self = .incomplete
    } else if interval.low >= target {
      self = .reached
    } else {
      self = interval.high < target ? .missed : .notDistinguishable
    }
  }
}
