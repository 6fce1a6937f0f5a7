/// The NPS of weighted responses, with its standard error.
///
/// NPS = Σ w s / Σ w for responses s coded −1, 0 and 1. Linearized:
/// SE = √(n/(n − 1) Σ w² (s − NPS)²) / Σ w, the error of a mean with replacement, as survey software
/// gives it. Kish: SE = √(V / n_eff), V = P + D − NPS² of the weighted shares.
package struct WeightedNPS: Hashable, Sendable {
  /// How an interval of a weighted NPS is found.
  package enum Method: Hashable, Sendable {
    /// NPS ± z SE with the linearized standard error.
    case linearized
    /// The adjusted-Wald interval of as many responses as the weights leave effectively.
    case adjustedWald
  }

  /// From this number of responses on, the interval is the linearized one.
  package static let manyResponses = 30.0

  /// The weighted NPS, −1…1.
  package let nps: Double
  /// The weighted share of promoters, 0…1.
  package let promoters: Double
  /// The weighted share of detractors, 0…1.
  package let detractors: Double
  /// What the weights cost; it has the number of responses, n, and the effective one.
  package let kish: Kish
  /// The linearized standard error; nil for a single response.
  package let linearizedError: Double?

  /// The weighted variance of one response, P + D − NPS².
  package var variance: Double { max(0, promoters + detractors - nps * nps) }

  /// The standard error by the effective number of responses.
  package var kishError: Double { (variance / kish.effectiveCount).squareRoot() }

  /// Nil without responses, where all weights are 0, and for sums beyond all numbers.
  /// - Parameter sample: the number of all responses, where these are only those of a domain within
  ///   a sample; it sets the factor n/(n − 1) of the linearized error. Nil where it is below their own
  ///   number.
  package init?(_ responses: WeightedGroupCounts, domainOf sample: Double? = nil) {
    let total = responses.total
    guard let kish = Kish(total) else { return nil }
    let n = sample ?? total.count
    guard n >= total.count, n.isFinite else { return nil }
    let nps =
      (responses[.promoter].weight - responses[.detractor].weight) / total.weight
    let squares = WeightedGroupCounts.Group.allCases.reduce(0) { sum, group in
      let distance = group.code - nps
      return sum + responses[group].squares * distance * distance
    }
    let error = n > 1 ? (n / (n - 1) * squares).squareRoot() / total.weight : nil
    guard nps.isFinite, error?.isFinite ?? true else { return nil }
    self.nps = nps
    promoters = responses[.promoter].weight / total.weight
    detractors = responses[.detractor].weight / total.weight
    self.kish = kish
    linearizedError = error
  }

  /// The adjusted-Wald estimate of as many responses as the weights leave effectively.
  package var adjustedWald: AdjustedWald {
    AdjustedWald(
      promoterShare: promoters, detractorShare: detractors, count: kish.effectiveCount)
  }

  /// Which interval suits the number of responses: the linearized one from 30 on, provided that the
  /// linearized error is above 0.
  package var method: Method {
    kish.count >= Self.manyResponses && (linearizedError ?? 0) > 0 ? .linearized : .adjustedWald
  }

  /// The interval by ``method``, within −1…1 and around the NPS; nil unless the confidence level is
  /// strictly between 0 and 1.
  package func interval(confidence: Double) -> Interval? {
    guard let z = Normal.reach(confidence: confidence) else { return nil }
    let interval: Interval
    if method == .linearized, let error = linearizedError {
      interval = Interval(low: nps - z * error, high: nps + z * error)
    } else {
      interval = adjustedWald.interval(confidence: confidence)
    }
    return interval.clipped(to: -1...1).including(nps)
  }
}
