/// Kendall's S of a series with its variance under the assumption of no drift, ties considered.
struct KendallScore {
  let s: Int
  let variance: Double
  /// The number of pairs of equal values.
  let tiedPairs: Double

  var hasTies: Bool { tiedPairs > 0 }

  /// The score of values in the order of time; 0 with variance 0 for fewer than two.
  init(_ values: [Double]) {
    var score = 0
    for (index, earlier) in values.enumerated() {
      for later in values[(index + 1)...] { score += Series.sign(from: earlier, to: later) }
    }
    s = score
    let ties = Self.tieSizes(values)
    variance =
      (Self.spread(values.count) - ties.reduce(0) { $0 + Self.spread($1) }) / 18
    tiedPairs = ties.reduce(0) { $0 + Double($1) * Double($1 - 1) / 2 }
  }

  /// t(t−1)(2t+5).
  private static func spread(_ count: Int) -> Double {
    let count = Double(count)
    return count * (count - 1) * (2 * count + 5)
  }

  /// How many values each group of equal values has.
  private static func tieSizes(_ values: [Double]) -> [Int] {
    var sizes: [Int] = []
    var last: Double?
    for value in values.sorted() {
      if let last, last == value { sizes[sizes.count - 1] += 1 } else { sizes.append(1) }
      last = value
    }
    return sizes
  }

  /// (S − sgn S) / √Var(S); 0 if S is 0.
  static func z(s: Int, variance: Double) -> Double {
    guard s != 0, variance > 0 else { return 0 }
    return Double(s - s.signum()) / variance.squareRoot()
  }

  /// The longest series that ``exactP(s:count:)`` is for.
  static let longestExact = 200

  /// P(|S| ≥ |s|) if all n! orders are equally likely; nil for n below 2 and beyond 200.
  ///
  /// S = n(n−1)/2 − 2k for an order with k inversions. The share of orders of n with k inversions
  /// is the coefficient of xᵏ in Π (1 + x + … + xⁱ⁻¹)/i over i from 1 to n.
  static func exactP(s: Int, count: Int) -> Double? {
    guard (2...longestExact).contains(count) else { return nil }
    var shares = [1.0]
    for size in 2...count {
      var next = [Double](repeating: 0, count: shares.count + size - 1)
      for (inversions, share) in shares.enumerated() {
        for more in 0..<size { next[inversions + more] += share / Double(size) }
      }
      shares = next
    }
    let most = shares.count - 1
    let extreme = shares.indices.reduce(0) { sum, inversions in
      (most - 2 * inversions).magnitude >= s.magnitude ? sum + shares[inversions] : sum
    }
    return min(1, extreme)
  }
}
