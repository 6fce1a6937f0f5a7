/// The share of responses that meet a condition, such as those who are satisfied (top two boxes).
package struct Proportion: Hashable, Sendable {
  /// How many meet the condition.
  package let count: Int
  /// How many there are.
  package let total: Int

  /// Nil unless 0 ≤ count ≤ total, total > 0, and total is at most 2⁵³.
  package init?(count: Int, of total: Int) {
    guard count >= 0, total > 0, count <= total, total <= GroupShares.largestCount
    else { return nil }
    self.count = count
    self.total = total
  }

  /// The share, 0…1.
  package var share: Double { Double(count) / Double(total) }

  /// Wilson's score interval, within 0…1 and around the share.
  ///
  /// (p + z²/2n ± z √(p(1 − p)/n + z²/4n²)) / (1 + z²/n). Source: Wilson (1927), J. Am. Statist.
  /// Assoc. 22, 209–212. Nil for a confidence level that is not strictly between 0 and 1.
  package func wilson(confidence: Double) -> Interval? {
    guard let z = Normal.reach(confidence: confidence) else { return nil }
    let n = Double(total)
    let centre = share + z * z / (2 * n)
    let reach = z * (share * (1 - share) / n + z * z / (4 * n * n)).squareRoot()
    let scale = 1 + z * z / n
    return Interval(low: (centre - reach) / scale, high: (centre + reach) / scale)
      .clipped(to: 0...1).including(share)
  }
}

/// The difference of two shares of different respondents, b − a, with Newcombe's interval.
///
/// Lower end: δ − √((b − lᵦ)² + (uₐ − a)²); upper end: δ + √((uᵦ − b)² + (a − lₐ)²), where l and u
/// are the ends of Wilson's intervals. Source: Newcombe (1998), Statistics in Medicine 17, 873–890,
/// method 10.
package struct ProportionDifference: Hashable, Sendable {
  /// The difference of the shares, −1…1.
  package let difference: Double
  /// The interval of the difference, within −1…1.
  package let interval: Interval

  /// Nil for a confidence level that is not strictly between 0 and 1.
  package init?(from a: Proportion, to b: Proportion, confidence: Double) {
    guard let first = a.wilson(confidence: confidence),
      let second = b.wilson(confidence: confidence)
    else { return nil }
    func length(_ x: Double, _ y: Double) -> Double { (x * x + y * y).squareRoot() }
    let delta = b.share - a.share
    difference = delta
    interval = Interval(
      low: delta - length(b.share - second.low, first.high - a.share),
      high: delta + length(second.high - b.share, a.share - first.low)
    ).clipped(to: -1...1)
  }
}
