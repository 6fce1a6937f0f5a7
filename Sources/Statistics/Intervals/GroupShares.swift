/// The shares of promoters and detractors among a number of responses, checked to be possible.
///
/// Every method on counts starts here, so that impossible counts have no result instead of a wrong
/// one.
package struct GroupShares: Hashable, Sendable {
  /// The largest count of one group that is worked with, 2⁵³: whole numbers up to here are exact.
  package static let largestCount = 1 << 53

  /// The share of promoters, 0…1.
  package let promoters: Double
  /// The share of detractors, 0…1.
  package let detractors: Double
  /// The NPS, −1…1.
  package let nps: Double
  /// The number of responses, n, above 0.
  package let count: Double

  /// Nil without responses, for a negative count and for one beyond ``largestCount``.
  package init?(_ groups: GroupCounts) {
    let range = 0...Self.largestCount
    guard range.contains(groups.promoters), range.contains(groups.passives),
      range.contains(groups.detractors), groups.total > 0
    else { return nil }
    let count = Double(groups.total)
    promoters = Double(groups.promoters) / count
    detractors = Double(groups.detractors) / count
    nps = Double(groups.promoters - groups.detractors) / count
    self.count = count
  }

  /// The variance of one response coded −1, 0 and 1: P + D − NPS², 0…1.
  package var variance: Double { max(0, promoters + detractors - nps * nps) }

  /// The squared standard error of the NPS, V / n. It is 0 where all responses are of one group,
  /// which says nothing about certainty: intervals and tests use ``AdjustedWald``.
  package var squaredError: Double { variance / count }

  /// The standard error of the NPS, √(V / n), in units of the NPS.
  package var standardError: Double { squaredError.squareRoot() }
}

extension GroupCounts {
  /// The shares of the groups; nil without responses and for impossible counts.
  package var shares: GroupShares? { GroupShares(self) }
}
