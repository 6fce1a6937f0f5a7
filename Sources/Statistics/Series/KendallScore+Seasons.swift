extension KendallScore {
  /// P(|S| ≥ |s|) for the sum S of the scores of several seasons, if within each all orders of its
  /// values are equally likely; nil where a season has more than 10 values.
  ///
  /// The number of inversions of `count` values is a sum of independent whole numbers, the i-th
  /// uniform on 0…i−1; S = Σ n(n−1)/2 − 2k for k inversions in all.
  /// - Parameter counts: how many values each season has, none of them equal.
  static func exactP(s: Int, seasons counts: [Int]) -> Double? {
    guard counts.allSatisfy({ (0...10).contains($0) }) else { return nil }
    var chances = [1.0]
    for size in counts.flatMap({ Array(1...10).prefix($0) }) where size > 1 {
      var next = [Double](repeating: 0, count: chances.count + size - 1)
      for (inversions, chance) in chances.enumerated() {
        for more in 0..<size { next[inversions + more] += chance / Double(size) }
      }
      chances = next
    }
    let most = chances.count - 1
    let extreme = chances.enumerated().reduce(0) { sum, entry in
      (most - 2 * entry.offset).magnitude >= s.magnitude ? sum + entry.element : sum
    }
    return min(1, extreme)
  }
}
