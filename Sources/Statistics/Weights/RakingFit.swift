/// A checked sample with its targets, ready to be raked.
struct RakingFit {
  /// The weights to begin with, scaled to the total.
  let start: [Double]
  /// The greatest weight that is allowed; nil for no cap.
  let highest: Double?
  private let margins: [Raking.Margin]
  private let limits: Raking.Limits

  init(
    margins: [Raking.Margin], start: [Double]?, total: Double?, limits: Raking.Limits
  ) throws(Raking.Problem) {
    guard let count = margins.first?.categories.count, count > 0 else { throw .empty }
    let weights = start ?? [Double](repeating: 1, count: count)
    guard weights.count == count else { throw .length }
    let sum = weights.reduce(0, +)
    let total = total ?? Double(count)
    guard weights.allSatisfy({ $0 >= 0 }), sum > 0, sum.isFinite, total > 0, total.isFinite
    else { throw .weight }
    if let cap = limits.cap, !(cap >= 1) { throw .cap }
    self.start = weights.map { $0 / sum * total }
    self.margins = try Self.scaled(margins, weights: weights, total: total)
    self.limits = limits
    highest = limits.cap.map { $0 * total / Double(count) }
    if let highest, self.margins.contains(where: { Self.exceeds(highest, $0, weights) }) {
      throw .capOutOfReach
    }
  }

  /// Whether a category's target is more than its responses can carry at the greatest weight.
  private static func exceeds(
    _ highest: Double, _ margin: Raking.Margin, _ weights: [Double]
  ) -> Bool {
    var counts = [Double](repeating: 0, count: margin.targets.count)
    for (category, weight) in zip(margin.categories, weights) where weight > 0 {
      counts[category] += 1
    }
    return zip(margin.targets, counts).contains { $0 > $1 * highest * (1 + 1e-6) }
  }

  /// The margins with targets that add up to the total.
  private static func scaled(
    _ margins: [Raking.Margin], weights: [Double], total: Double
  ) throws(Raking.Problem) -> [Raking.Margin] {
    var scaled: [Raking.Margin] = []
    for (number, margin) in margins.enumerated() {
      guard margin.categories.count == weights.count else { throw .length }
      var isFound = [Bool](repeating: false, count: margin.targets.count)
      for (category, weight) in zip(margin.categories, weights) {
        guard isFound.indices.contains(category) else { throw .unknownCategory(margin: number) }
        if weight > 0 { isFound[category] = true }
      }
      for (category, target) in margin.targets.enumerated() {
        guard target > 0, target <= 1e100 else { throw .target(margin: number, category: category) }
        guard isFound[category] else { throw .noResponses(margin: number, category: category) }
      }
      let sum = margin.targets.reduce(0, +)
      scaled.append(
        Raking.Margin(
          categories: margin.categories, targets: margin.targets.map { $0 / sum * total }))
    }
    return scaled
  }

  /// Fits weights to the margins, and returns how many cycles it took.
  func settle(_ weights: inout [Double]) throws(Raking.Problem) -> Int {
    for cycle in 1...limits.cycles {
      let miss = margins.reduce(0) { max($0, Self.fit(&weights, to: $1)) }
      guard weights.allSatisfy({ $0 >= 0 && $0.isFinite }) else { throw .unsettled }
      if miss <= limits.tolerance { return cycle }
    }
    throw .unsettled
  }

  /// Multiplies each weight by what its category's sum lacks of the target, and returns by how much
  /// the largest factor differed from 1.
  private static func fit(_ weights: inout [Double], to margin: Raking.Margin) -> Double {
    var sums = [Double](repeating: 0, count: margin.targets.count)
    for (weight, category) in zip(weights, margin.categories) { sums[category] += weight }
    let factors = zip(margin.targets, sums).map { $0 / $1 }
    for (index, category) in margin.categories.enumerated() { weights[index] *= factors[category] }
    return factors.reduce(0) { max($0, abs($1 - 1)) }
  }
}
