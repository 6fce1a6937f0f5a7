import Statistics

/// One comparison on its way into a family: tested, or kept out of it by too few answers.
struct Comparison {
  /// The test; nil where either side is hidden or without answers.
  let test: DifferenceTest?
  /// Whether both sides have at least mute-below answers, so that the test counts.
  let isInFamily: Bool
  /// The smallest true difference in points that the test finds in four of five cases.
  let detectable: Double?

  /// How often a difference that counts as detectable is found.
  static let power = 0.8

  /// Compares b with a. Estimates that are hidden or empty have no figures and give no test.
  init(from a: Estimate, to b: Estimate, confidence: Double) {
    if let before = a.figures?.groups, let after = b.figures?.groups {
      test = DifferenceTest(from: before, to: after, confidence: confidence)
      detectable = Power.minimumDetectableDifference(
        between: before, and: after, alpha: 1 - confidence, power: Self.power
      ).map { 100 * $0 }
    } else {
      test = nil
      detectable = nil
    }
    isInFamily = test != nil && a.standing == .shown && b.standing == .shown
  }
}

/// What a family of comparisons says, comparison by comparison.
struct Judgement {
  let verdict: Verdict
  let difference: Difference?
}

/// A family of comparisons, corrected together by Benjamini and Hochberg's method.
enum Family {
  /// The judgements in the order of the comparisons.
  static func judge(_ comparisons: [Comparison], qLimit: Double) -> [Judgement] {
    let members = comparisons.indices.filter { comparisons[$0].isInFamily }
    let qValues = BenjaminiHochberg.qValues(members.compactMap { comparisons[$0].test?.familyP })
    let qOfMember = Dictionary(uniqueKeysWithValues: zip(members, qValues))
    return comparisons.indices.map { index in
      let q = qOfMember[index]
      return Judgement(
        verdict: verdict(comparisons[index].test, q: q, limit: qLimit),
        difference: Difference(comparisons[index], q: q, comparisons: members.count))
    }
  }

  private static func verdict(_ test: DifferenceTest?, q: Double?, limit: Double) -> Verdict {
    guard let test else { return .notCompared }
    guard let q else { return .tooFew }
    guard q <= limit else { return .noClearChange }
    if test.difference > 0, test.z > 0 { return .rose }
    if test.difference < 0, test.z < 0 { return .fell }
    return .noClearChange
  }
}

extension Difference {
  /// Nil where there is no test.
  fileprivate init?(_ comparison: Comparison, q: Double?, comparisons: Int) {
    guard let test = comparison.test, let detectable = comparison.detectable else { return nil }
    points = 100 * test.difference
    interval = test.interval.scaled(by: 100)
    p = test.familyP
    self.q = q
    self.comparisons = q == nil ? 0 : comparisons
    self.detectable = detectable
    printed = PrintedDifference(
      points: Rounding.whole(points), low: Rounding.whole(interval.low),
      high: Rounding.whole(interval.high), detectable: Rounding.whole(detectable.rounded(.up)))
  }
}
