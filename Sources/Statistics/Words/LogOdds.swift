#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// How much more one group of comments uses a word than another: the log-odds ratio with a
/// Dirichlet prior, which keeps rare words from leading the list.
///
/// δ = ln[(y₁+α) / (n₁+α₀−y₁−α)] − ln[(y₂+α) / (n₂+α₀−y₂−α)], y the counts of the word in the two
/// groups, n the sums of all words' counts, α the word's prior and α₀ the sum of all priors; the
/// variance has the paper's two terms, 1/(y₁+α) + 1/(y₂+α). Source: Monroe, Colaresi and Quinn
/// (2008), Political Analysis 16, 372–403, equations 15, 16 and 20–22. Count a word once per comment.
/// z sorts words; it is no test, as nothing corrects for their number.
package struct LogOdds: Hashable, Sendable {
  /// The result of one word.
  package struct Word: Hashable, Sendable {
    /// δ, above 0 for a word that the first group uses more.
    package let delta: Double
    /// The approximate variance of δ.
    package let variance: Double
    /// δ / √variance.
    package let z: Double
  }

  /// The results in the order of the counts.
  package let words: [Word]

  /// - Parameters:
  ///   - first: how often the first group uses each word, 0…2⁵³.
  ///   - second: how often the second group does, in the same order.
  ///   - prior: α of each word, above 0.
  ///
  /// Nil for fewer than two words, for lists of different lengths, for impossible counts and for
  /// priors that are not above 0.
  package init?(_ first: [Int], _ second: [Int], prior: [Double]) {
    guard first.count >= 2, first.count == second.count, first.count == prior.count,
      (first + second).allSatisfy({ (0...(1 << 53)).contains($0) }),
      prior.allSatisfy({ $0 > 0 && Series.isUsable($0) })
    else { return nil }
    let (a, b) = (first.map(Double.init), second.map(Double.init))
    let alpha = prior.reduce(0, +)
    let (left, right) = (a.reduce(alpha, +), b.reduce(alpha, +))
    var words: [Word] = []
    for ((y1, y2), prior) in zip(zip(a, b), prior) {
      let (rest1, rest2) = (left - y1 - prior, right - y2 - prior)
      guard rest1 > 0, rest2 > 0 else { return nil }
      let delta = log((y1 + prior) / rest1) - log((y2 + prior) / rest2)
      let variance = 1 / (y1 + prior) + 1 / (y2 + prior)
      let z = delta / variance.squareRoot()
      guard delta.isFinite, variance.isFinite, z.isFinite else { return nil }
      words.append(Word(delta: delta, variance: variance, z: z))
    }
    self.words = words
  }

  /// The prior that says nothing of the words: the same small α for each.
  package static func uninformativePrior(words: Int, each: Double = 0.01) -> [Double] {
    [Double](repeating: each, count: max(0, words))
  }

  /// The prior that takes each word for as frequent as it is in both groups together: α = α₀ (y₁ +
  /// y₂) / (n₁ + n₂).
  ///
  /// - Parameter weight: α₀, how many counts the prior is worth, 10 to 500; more draws differences
  ///   nearer to 0.
  ///
  /// Nil for lists of different lengths, for impossible counts, for a weight that is not above 0, and
  /// where a word is in neither group: leave such words out.
  package static func informativePrior(
    _ first: [Int], _ second: [Int], weight: Double
  ) -> [Double]? {
    guard first.count == second.count, weight > 0, Series.isUsable(weight),
      (first + second).allSatisfy({ (0...(1 << 53)).contains($0) })
    else { return nil }
    let pooled = zip(first, second).map { Double($0) + Double($1) }
    guard pooled.allSatisfy({ $0 > 0 }) else { return nil }
    let whole = pooled.reduce(0, +)
    return pooled.map { weight * $0 / whole }
  }
}
