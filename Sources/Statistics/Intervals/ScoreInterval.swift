/// Tango's score test and interval of an NPS.
///
/// The NPS is the difference of two paired proportions: promoters and detractors are the discordant
/// pairs, passives the concordant ones. T(x) = (NPS − x) √n / √(2 r + x (1 − x)), where r is the
/// share of detractors that is most likely if the NPS is x: the larger root of
/// 2 r² + B r + C = 0 with B = (2 − P + D) x − P − D and C = −D x (1 − x). The interval is
/// {x : |T(x)| ≤ z}. It lies within −1…1, contains the NPS, and stays wide where a group is empty.
///
/// Source: Tango (1998), Statistics in Medicine 17, 891–908.
package struct ScoreInterval: Hashable, Sendable {
  /// The shares that the interval is of.
  package let shares: GroupShares

  /// Nil without responses and for impossible counts.
  package init?(_ groups: GroupCounts) {
    guard let shares = GroupShares(groups) else { return nil }
    self.shares = shares
  }

  /// T(x), approximately standard normal if the NPS is `x`; positive below the observed NPS.
  ///
  /// It is ±∞ where the responses cannot be of such an NPS, at x = 1 unless all promote for one. Nil
  /// for an `x` outside −1…1.
  package func statistic(at x: Double) -> Double? {
    guard x >= -1, x <= 1 else { return nil }
    return statistic(x)
  }

  /// The two-sided p-value of the hypothesis that the NPS is `x`; nil outside −1…1.
  package func pValue(at x: Double) -> Double? {
    statistic(at: x).map(Normal.twoSided)
  }

  /// The interval.
  /// - Parameter confidence: the confidence level, strictly between 0 and 1; nil for another.
  package func interval(confidence: Double) -> Interval? {
    guard let z = Normal.reach(confidence: confidence) else { return nil }
    let low = edge(from: shares.nps, to: -1) { $0 <= z }
    let high = edge(from: shares.nps, to: 1) { $0 >= -z }
    return Interval(low: low, high: high)
  }

  /// T(x) for −1 ≤ x ≤ 1. Negative values are those of the reversed groups, so that no difference
  /// of nearly equal numbers is formed.
  private func statistic(_ x: Double) -> Double {
    let distance = shares.nps - x
    guard distance != 0 else { return 0 }
    let (p, d) =
      x < 0 ? (shares.detractors, shares.promoters) : (shares.promoters, shares.detractors)
    let deviation = Self.variance(at: abs(x), promoters: p, detractors: d).squareRoot()
    guard deviation > 0 else { return distance > 0 ? .infinity : -.infinity }
    return distance * shares.count.squareRoot() / deviation
  }

  /// 2 r + x (1 − x), the variance of one response if the NPS is x, for 0 ≤ x ≤ 1.
  private static func variance(at x: Double, promoters p: Double, detractors d: Double) -> Double {
    let b = (2 - p + d) * x - p - d
    let c = -d * x * (1 - x)
    let root = max(0, b * b - 8 * c).squareRoot()
    let likeliest = b > 0 ? -2 * c / (b + root) : (root - b) / 4
    return max(0, 2 * likeliest + x * (1 - x))
  }

  /// The point between one that is inside and a bound at which T leaves what is inside; the bound
  /// where it never does.
  private func edge(
    from start: Double, to bound: Double, isInside: (Double) -> Bool
  ) -> Double {
    var (inside, outside) = (start, bound)
    if isInside(statistic(bound)) { return bound }
    for _ in 0..<200 {
      let middle = inside + (outside - inside) / 2
      guard middle != inside, middle != outside else { break }
      if isInside(statistic(middle)) { inside = middle } else { outside = middle }
    }
    return inside
  }
}
