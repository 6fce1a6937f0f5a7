/// The interval of one NPS by the method that suits the number of responses.
///
/// Tango's score interval with fewer than 10 responses, or with fewer than 30 and an empty group;
/// else the adjusted-Wald interval, clipped to −1…1. The interval always takes in the NPS itself,
/// which the adjusted one alone may miss at confidence levels below 95 %.
///
/// Source: coverage of both methods, enumerated exactly: the score interval's worst coverage is the
/// better one in small samples, and the two agree beyond.
package struct NPSInterval: Hashable, Sendable {
  /// How the interval was found.
  package enum Method: Hashable, Sendable {
    /// The adjusted-Wald interval, ``AdjustedWald``.
    case adjustedWald
    /// Tango's score interval, ``ScoreInterval``.
    case score
  }

  /// Below this number of responses the score interval is used, whatever the groups.
  package static let fewResponses = 10
  /// Below this number of responses the score interval is used if a group is empty.
  package static let fewResponsesWithEmptyGroup = 30

  package let method: Method
  /// The observed NPS, −1…1.
  package let nps: Double
  /// The interval, within −1…1 and around the NPS.
  package let interval: Interval

  /// The interval by the method that ``method(for:)`` names, or by a given one.
  ///
  /// Nil without responses, for impossible counts, and for a confidence level that is not strictly
  /// between 0 and 1.
  package init?(_ groups: GroupCounts, confidence: Double, method: Method? = nil) {
    guard let score = ScoreInterval(groups), Normal.reach(confidence: confidence) != nil
    else { return nil }
    let method = method ?? Self.method(for: groups)
    let found: Interval? =
      switch method {
      case .adjustedWald: AdjustedWald(groups).interval(confidence: confidence)
      case .score: score.interval(confidence: confidence)
      }
    guard let found else { return nil }
    self.method = method
    nps = score.shares.nps
    interval = found.clipped(to: -1...1).including(nps)
  }

  /// The method that suits some counts.
  package static func method(for groups: GroupCounts) -> Method {
    let n = groups.shares?.count ?? 0
    let hasEmptyGroup = groups.promoters == 0 || groups.passives == 0 || groups.detractors == 0
    let limit = hasEmptyGroup ? fewResponsesWithEmptyGroup : fewResponses
    return n < Double(limit) ? .score : .adjustedWald
  }
}
