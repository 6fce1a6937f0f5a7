/// How the same respondents answered before and after: pairs by category before and after.
package struct TransitionTable: Hashable, Sendable {
  /// A table that cannot be worked with.
  package enum Problem: Error, Hashable {
    /// The table is not square, or the number of codes is another one than its own.
    case shape
    /// A count is negative or beyond 2⁵³.
    case count
    /// A code is not a finite number.
    case code
    /// The table has no pairs.
    case empty
  }

  /// The number of pairs, N.
  package let pairs: Double
  /// The mean change, Σ (aⱼ − aᵢ) Nᵢⱼ / N, after minus before; for groups the change of the NPS.
  package let change: Double
  /// The mean squared change, Σ (aⱼ − aᵢ)² Nᵢⱼ / N.
  package let squaredChange: Double

  /// Pairs of detractors, passives and promoters, in this order, coded −1, 0 and 1.
  /// - Parameter counts: rows by group before, columns by group after.
  package init(groups counts: [[Int]]) throws(Problem) {
    try self.init(counts, codes: [-1, 0, 1])
  }

  /// Pairs of any categories with a code each, aᵢ.
  /// - Parameters:
  ///   - counts: rows by category before, columns by category after.
  ///   - codes: the code of each category, in the order of rows and columns.
  package init(_ counts: [[Int]], codes: [Double]) throws(Problem) {
    guard counts.count == codes.count, counts.allSatisfy({ $0.count == codes.count })
    else { throw .shape }
    guard codes.allSatisfy({ abs($0) <= 1e100 }) else { throw .code }
    var (pairs, sum, squares) = (0.0, 0.0, 0.0)
    for (before, row) in counts.enumerated() {
      for (after, count) in row.enumerated() {
        guard (0...GroupShares.largestCount).contains(count) else { throw .count }
        let step = codes[after] - codes[before]
        pairs += Double(count)
        sum += step * Double(count)
        squares += step * step * Double(count)
      }
    }
    guard pairs > 0 else { throw .empty }
    self.pairs = pairs
    change = sum / pairs
    squaredChange = squares / pairs
  }

  /// The variance of one pair's change, (mean of squares) − (mean)²; 0 where all that is left of it
  /// is rounding, because all pairs changed alike.
  package var variance: Double {
    let variance = squaredChange - change * change
    return variance > 1e-14 * squaredChange ? variance : 0
  }
}

/// The test of a change among the same respondents, by the transitions between their answers.
///
/// δ = Σ (aⱼ − aᵢ) Nᵢⱼ / N. Wald: SE = √((Σ (aⱼ − aᵢ)² Nᵢⱼ / N − δ²) / N). Score:
/// SE₀ = √(Σ (aⱼ − aᵢ)² Nᵢⱼ / N²), the standard error if nothing changed on the whole. z = δ / SE,
/// interval δ ± z SE. Source: Fagerland, Lydersen and Laake (2017), Statistical Analysis of
/// Contingency Tables, chapter 9.
package struct PairedTest: Hashable, Sendable {
  /// Which standard error is used.
  package enum Method: Hashable, Sendable {
    /// As estimated from the changes themselves.
    case wald
    /// As it is under the hypothesis of no change.
    case score
  }

  package let method: Method
  /// The mean change, after minus before, in units of the codes.
  package let change: Double
  package let standardError: Double
  /// The interval of the change, not clipped.
  package let interval: Interval
  package let z: Double
  /// The two-sided p-value.
  package let p: Double

  /// Nil where the standard error is 0, when nobody changed or (Wald) all changed alike: that says
  /// nothing about certainty. Nil also for a confidence level that is not strictly between 0 and 1.
  package init?(_ table: TransitionTable, method: Method, confidence: Double) {
    let variance = method == .wald ? table.variance : table.squaredChange
    let error = (variance / table.pairs).squareRoot()
    guard let reach = Normal.reach(confidence: confidence), error > 0 else { return nil }
    self.method = method
    change = table.change
    standardError = error
    interval = Interval(low: change - reach * error, high: change + reach * error)
    z = change / error
    p = Normal.twoSided(change / error)
  }
}
