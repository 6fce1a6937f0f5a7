/// One line of a simulation's result: a share that was found, and what is claimed of it.
package struct Finding: Hashable, Sendable {
  /// What is claimed of a share.
  package enum Bound: Hashable, Sendable {
    case atMost(Double)
    case atLeast(Double)
    case between(Double, Double)
    /// Nothing; the share is there for information.
    case none
  }

  /// Whether a claim is borne out.
  package enum Outcome: Hashable, Sendable {
    case holds
    /// The share is on the wrong side by less than chance explains.
    case withinError
    case fails
    /// Nothing is claimed.
    case information
  }

  /// What the share is of, and under which conditions.
  package let subject: String
  /// The share, 0…1.
  package let share: Double
  /// Its standard error; nil where it was enumerated and not sampled.
  package let standardError: Double?
  /// The number of replications, or of outcomes enumerated.
  package let replications: Int
  package let bound: Bound
  /// How many standard errors chance explains: 2 for one share, 3 for the worst of several.
  let tolerance: Double

  /// A share that was enumerated.
  init(_ subject: String, exactly share: Double, outcomes: Int, _ bound: Bound = .none) {
    self.subject = subject
    self.share = share
    standardError = nil
    replications = outcomes
    self.bound = bound
    tolerance = 0
  }

  /// A share that was sampled.
  init(
    _ subject: String, _ estimate: MeanEstimate, _ bound: Bound = .none, isWorst: Bool = false
  ) {
    self.subject = subject
    share = estimate.mean
    standardError = estimate.standardError
    replications = estimate.count
    self.bound = bound
    tolerance = isWorst ? 3 : 2
  }

  /// Whether the claim is borne out.
  package var outcome: Outcome {
    let excess =
      switch bound {
      case .none: -Double.infinity
      case .atMost(let limit): share - limit
      case .atLeast(let limit): limit - share
      case .between(let low, let high): max(low - share, share - high)
      }
    if bound == .none { return .information }
    if excess <= 0 { return .holds }
    return excess <= tolerance * (standardError ?? 0) ? .withinError : .fails
  }
}

/// The findings of one simulation.
package struct FindingGroup: Hashable, Sendable {
  package let title: String
  package let findings: [Finding]
}
