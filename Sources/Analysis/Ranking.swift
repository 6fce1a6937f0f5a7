import Statistics

/// The places that an estimate may take among others, 1 the highest.
package struct Rank: Hashable, Sendable {
  /// One more than how many others are clearly higher.
  package let best: Int
  /// The number ranked without those that are clearly lower.
  package let worst: Int
  /// How many are ranked: those with at least mute-below answers.
  package let ranked: Int

  package init(best: Int, worst: Int, ranked: Int) {
    self.best = best
    self.worst = worst
    self.ranked = ranked
  }
}

/// The ranking of several estimates of one period, as far as it can be told from chance.
enum Ranking {
  /// More estimates than these are not ranked: they would be millions of pairs.
  private static let most = 200

  /// The places of estimates, from the tests of all pairs, corrected together by Holm's method: with
  /// the confidence given, no place is wrong. Muted and hidden estimates have none, nor has any where
  /// fewer than two can be ranked.
  static func ranks(_ estimates: [Estimate], confidence: Double) -> [Rank?] {
    let ranked = estimates.indices.filter { estimates[$0].standing == .shown }
    var places = [Rank?](repeating: nil, count: estimates.count)
    guard (2...most).contains(ranked.count) else { return places }
    let pairs = ranked.indices.flatMap { high in
      ranked.indices.dropFirst(high + 1).map { (ranked[high], ranked[$0]) }
    }
    let tests = pairs.map { pair in
      Comparison(from: estimates[pair.0], to: estimates[pair.1], confidence: confidence).test
    }
    let corrected = Holm.adjusted(tests.map { $0?.familyP ?? 1 })
    var higher = [Int](repeating: 0, count: estimates.count)
    var lower = higher
    for (index, (first, second)) in pairs.enumerated() where corrected[index] <= 1 - confidence {
      guard let test = tests[index] else { continue }
      let (above, below) = test.z > 0 ? (second, first) : (first, second)
      higher[below] += 1
      lower[above] += 1
    }
    for index in ranked {
      places[index] = Rank(
        best: 1 + higher[index], worst: ranked.count - lower[index], ranked: ranked.count)
    }
    return places
  }
}
