/// What unequal weights cost: Kish's design effect and effective number of responses.
///
/// deff = n Σw² / (Σw)² = 1 + cv²(w); n_eff = (Σw)² / Σw² = n / deff. It takes weights to be unrelated
/// to the answers. Source: Kish (1965), Survey Sampling, section 11.7.
package struct Kish: Hashable, Sendable {
  /// The number of weights, n.
  package let count: Double
  /// The effective number of responses, above 0 and at most n.
  package let effectiveCount: Double

  /// The design effect, 1 or more: how many times the variance of equal weights.
  package var designEffect: Double { count / effectiveCount }

  /// Nil for a weight that is negative or not finite, for weights that are all 0, and for ones so
  /// large or small that their squares cannot be summed.
  package init?(_ weights: [Double]) {
    var sum = WeightedGroup()
    for weight in weights {
      guard sum.add(weight) else { return nil }
    }
    self.init(sum)
  }

  init?(_ sum: WeightedGroup) {
    let effective = sum.weight / sum.squares * sum.weight
    guard sum.count > 0, sum.weight > 0, sum.squares > 0, effective.isFinite, effective > 0
    else { return nil }
    count = sum.count
    effectiveCount = min(effective, sum.count)
  }
}

/// The number of responses, the sum of their weights, and that of the weights' squares.
package struct WeightedGroup: Hashable, Sendable {
  /// The number of responses.
  package private(set) var count = 0.0
  /// Σw.
  package private(set) var weight = 0.0
  /// Σw².
  package private(set) var squares = 0.0

  package init() {}

  /// Adds a response; false, and nothing added, for a weight that is negative or not finite.
  package mutating func add(_ weight: Double) -> Bool {
    guard weight >= 0, weight.isFinite else { return false }
    count += 1
    self.weight += weight
    squares += weight * weight
    return true
  }

  package static func + (left: WeightedGroup, right: WeightedGroup) -> WeightedGroup {
    var sum = left
    sum.count += right.count
    sum.weight += right.weight
    sum.squares += right.squares
    return sum
  }
}
