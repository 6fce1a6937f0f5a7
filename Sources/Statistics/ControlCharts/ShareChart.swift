/// The control chart of a share (p-chart): how often something is the case among n per period.
///
/// The limits of period t are p̄ ± 3 √(p̄(1 − p̄)/nₜ), p̄ of all periods taken together, within 0…1.
/// Source: Montgomery, Introduction to Statistical Quality Control.
package struct ShareChart: Hashable, Sendable {
  /// p̄, on 0…1.
  package let centre: Double
  /// The limits, one per period.
  package let limits: [ControlLimits]
  package let signals: [ControlSignal]

  /// - Parameters:
  ///   - hits: in how many cases it is so, per period.
  ///   - totals: how many cases there are, 1 or more per period.
  ///
  /// Nil without periods, for more than 5,000, for lists of different lengths, for impossible counts
  /// and for counts beyond 2⁵³.
  package init?(_ hits: [Int], of totals: [Int]) {
    guard (1...Series.longest).contains(hits.count), hits.count == totals.count,
      zip(hits, totals).allSatisfy({ $0 >= 0 && $1 > 0 && $0 <= $1 && $1 <= 1 << 53 })
    else { return nil }
    let all = totals.reduce(0) { $0 + Double($1) }
    let centre = hits.reduce(0) { $0 + Double($1) } / all
    let limits = totals.map { total in
      let reach = 3 * (max(0, centre * (1 - centre)) / Double(total)).squareRoot()
      return ControlLimits(
        centre: centre, low: max(0, centre - reach), high: min(1, centre + reach))
    }
    self.centre = centre
    self.limits = limits
    signals = ControlRuns.signals(
      hits.indices.map {
        (index: $0, value: Double(hits[$0]) / Double(totals[$0]), limits: limits[$0])
      })
  }
}
