/// How the answers behind a published estimate have changed, by score.
enum ScoreShift: Hashable, Sendable {
  /// Answers added, or gone where negative, at each score.
  case known([Int])
  /// One of both is withheld.
  case unknown

  /// - Parameters: nil where there is no such estimate, and therefore no answer.
  init(_ old: PublishedEstimate?, _ new: PublishedEstimate?) {
    if let then = Self.counts(old), let now = Self.counts(new) {
      self = .known(zip(now, then).map(-))
    } else {
      // Withheld both times with as many answers: taken for unchanged, which the sum over all parts
      // has to bear out.
      let isSame = Self.counts(old) == nil && Self.counts(new) == nil && old?.n == new?.n
      self = isSame ? .known(Self.zeros) : .unknown
    }
  }

  private static let zeros = [Int](repeating: 0, count: 11)

  private static func counts(_ estimate: PublishedEstimate?) -> [Int]? {
    guard let estimate, estimate.n > 0 else { return zeros }
    return estimate.distribution
  }

  /// How many answers there are more of, at the scores that have more; nil where that isn't known.
  var added: Int? { sum { max(0, $0) } }
  /// How many answers there are fewer of, at the scores that have fewer.
  var gone: Int? { sum { max(0, -$0) } }

  var isNone: Bool { added == 0 && gone == 0 }

  /// Whether the scores before and after can stand side by side: the answers added, and those gone,
  /// are none or as many as any figure needs to be shown.
  /// - Parameter limit: fewer answers than this are hidden.
  func isTold(from limit: Int) -> Bool {
    guard let added, let gone else { return false }
    return [added, gone].allSatisfy { $0 == 0 || $0 >= limit }
  }

  /// The shift of several parts together; unknown where one is.
  static func + (left: ScoreShift, right: ScoreShift) -> ScoreShift {
    guard case .known(let left) = left, case .known(let right) = right else { return .unknown }
    return .known(zip(left, right).map(+))
  }

  static var none: ScoreShift { .known(zeros) }

  private func sum(_ part: (Int) -> Int) -> Int? {
    guard case .known(let shifts) = self else { return nil }
    return shifts.reduce(0) { $0 + part($1) }
  }
}
