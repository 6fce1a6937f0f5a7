/// Weights that bring a sample to known shares of one or more variables, by iterative proportional
/// fitting: each margin in turn, until no weight changes any more.
///
/// Source: Deming and Stephan (1940), Ann. Math. Statist. 11, 427–444; trimming as in DeBell and
/// Krosnick (2009), ANES Technical Report 012427.
package struct Raking: Hashable, Sendable {
  /// A variable with known shares.
  package struct Margin: Hashable, Sendable {
    /// The category of each response, from 0 on.
    package let categories: [Int]
    /// What each category's share should be, in any unit: shares, percents or counts.
    package let targets: [Double]

    package init(categories: [Int], targets: [Double]) {
      self.categories = categories
      self.targets = targets
    }
  }

  /// Why there are no such weights; margins and categories are numbered from 0.
  package enum Problem: Error, Hashable {
    /// No responses, or no margins.
    case empty
    /// A margin or the starting weights are not as many as the responses.
    case length
    /// A starting weight is negative or not finite, all are 0, or the total is not above 0.
    case weight
    /// A target is not above 0 and up to 10¹⁰⁰.
    case target(margin: Int, category: Int)
    /// A response is of a category without a target.
    case unknownCategory(margin: Int)
    /// A category with a target has no responses, or only ones whose starting weight is 0.
    case noResponses(margin: Int, category: Int)
    /// The most a weight may be is below 1 mean, or not a number.
    case cap
    /// Weights still change after the last cycle: the targets contradict each other or the sample.
    case unsettled
    /// No weights below the cap bring the sample to the targets.
    case capOutOfReach
  }

  /// When to stop, and how large weights may get.
  package struct Limits: Hashable, Sendable {
    /// The weights are settled when no margin changes any by more than this part of itself.
    package let tolerance = 1e-10
    /// The most cycles over all margins.
    package let cycles = 1_000
    /// The most rounds of trimming.
    package let rounds = 200
    /// The most a weight may be, in means of the weights; nil for no cap.
    package let cap: Double?

    package init(cap: Double? = 5) {
      self.cap = cap
    }
  }

  /// The weights in the order of the responses; their sum is the total that was asked for.
  package let weights: [Double]
  /// How many cycles over all margins it took, those after trimming included.
  package let cycles: Int
  /// How many rounds of trimming it took; 0 where no weight was above the cap.
  package let rounds: Int
  /// What the weights cost.
  package let kish: Kish

  /// The least weight, in means of the weights.
  package var least: Double { (weights.min() ?? 0) / mean }
  /// The greatest weight, in means of the weights.
  package var greatest: Double { (weights.max() ?? 0) / mean }
  private var mean: Double { weights.reduce(0, +) / Double(weights.count) }

  /// Rakes responses to margins.
  /// - Parameters:
  ///   - start: the weights to begin with; 1 each if nil.
  ///   - total: what the weights should add up to; the number of responses if nil.
  package init(
    to margins: [Margin], from start: [Double]? = nil, total: Double? = nil,
    limits: Limits = Limits()
  ) throws(Problem) {
    let fit = try RakingFit(margins: margins, start: start, total: total, limits: limits)
    var (weights, cycles, rounds) = (fit.start, 0, 0)
    cycles += try fit.settle(&weights)
    while let cap = fit.highest, (weights.max() ?? 0) > cap * (1 + 1e-6) {
      guard rounds < limits.rounds else { throw .capOutOfReach }
      rounds += 1
      for index in weights.indices { weights[index] = min(weights[index], cap) }
      cycles += try fit.settle(&weights)
    }
    guard let kish = Kish(weights) else { throw .unsettled }
    self.weights = weights
    self.cycles = cycles
    self.rounds = rounds
    self.kish = kish
  }
}
