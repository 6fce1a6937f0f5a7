package import Analysis
package import Periods

/// Which products of many a table shows at once: those with a clear change, and both ends.
package struct NotableProducts {
  /// Up to so many are all shown.
  package static let most = 16
  /// How many of the highest and of the lowest scores are shown.
  package static let ends = 4
  /// The most products shown for their change alone, and for their drift alone.
  static let movers = 6

  /// Whether there are others.
  package let isPart: Bool
  /// In the order of the report.
  package let shown: [ProductReport]
  package let others: [ProductReport]

  /// Of the products with answers in a period.
  /// - Parameter countingDrifts: whether those with the largest clear drifts are among them.
  package init(_ products: [ProductReport], in period: Period, countingDrifts: Bool = false) {
    let here = products.filter { ($0.line.estimate(of: period)?.estimate.n ?? 0) > 0 }
    guard here.count > Self.most else {
      (isPart, shown, others) = (false, here, [])
      return
    }
    let drifting = countingDrifts ? Self.drifting(here, period.grain) : []
    let chosen = Self.ends(here, period).union(Self.movers(here, period)).union(drifting)
    isPart = true
    shown = here.indices.filter(chosen.contains).map { here[$0] }
    others = here.indices.filter { !chosen.contains($0) }.map { here[$0] }
  }

  /// The highest and the lowest scores of those with enough answers.
  private static func ends(_ products: [ProductReport], _ period: Period) -> Set<Int> {
    let scores = products.indices.compactMap { index -> (index: Int, nps: Double)? in
      guard let estimate = products[index].line.estimate(of: period)?.estimate,
        estimate.standing == .shown, let figures = estimate.figures
      else { return nil }
      return (index, figures.nps)
    }.sorted { ($0.nps, $1.index) > ($1.nps, $0.index) }.map(\.index)
    return Set(scores.prefix(ends) + scores.suffix(ends))
  }

  /// Those with the largest clear changes.
  private static func movers(_ products: [ProductReport], _ period: Period) -> Set<Int> {
    let sizes = products.indices.compactMap { index -> (index: Int, points: Double)? in
      let estimate = products[index].line.estimate(of: period)
      let clear = [estimate?.sinceYearEarlier, estimate?.sincePrevious].compactMap { change in
        change.flatMap { [.rose, .fell].contains($0.verdict) ? $0.difference?.points : nil }
      }
      return clear.map(\.magnitude).max().map { (index, $0) }
    }
    return largest(sizes)
  }

  /// Those with the largest clear drifts, by their points a year.
  private static func drifting(_ products: [ProductReport], _ grain: Grain) -> Set<Int> {
    let sizes = products.indices.compactMap { index -> (index: Int, points: Double)? in
      let drift = products[index].line.trend.drift
      guard [.up, .down].contains(drift.verdict), let slope = drift.slope else { return nil }
      let inYear = slope.form == .perYear ? 1 : 12 / Double(grain.months)
      return (index, (slope.points * inYear).magnitude)
    }
    return largest(sizes)
  }

  private static func largest(_ sizes: [(index: Int, points: Double)]) -> Set<Int> {
    let ordered = sizes.sorted { ($0.points, $1.index) > ($1.points, $0.index) }
    return Set(ordered.prefix(movers).map(\.index))
  }
}
