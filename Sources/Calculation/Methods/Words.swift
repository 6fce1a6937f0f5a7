import JSON
import Statistics

/// Which words two groups of comments differ in.
extension CalculationMethod {
  static let words = [
    CalculationMethod("fightin.uniform", ["y_i", "y_j", "alpha", "variance"]) {
      input throws(CalculationError) in
      let (first, second) = try counts(input)
      let prior: [Double]
      if case .array? = input["alpha"] {
        prior = try priors(input, count: first.count)
      } else {
        let each = try input.number("alpha", or: 0.01, "above 0") { $0 > 0 }
        prior = LogOdds.uninformativePrior(words: first.count, each: each)
      }
      return try logOdds(first, second, prior)
    },
    CalculationMethod("fightin.informative", ["y_i", "y_j", "alpha", "alpha0", "variance"]) {
      input throws(CalculationError) in
      let (first, second) = try counts(input)
      guard input["alpha"] == nil else {
        return try logOdds(first, second, priors(input, count: first.count))
      }
      let weight = try input.number("alpha0", "above 0, or alpha as a list") { $0 > 0 }
      guard let prior = LogOdds.informativePrior(first, second, weight: weight) else {
        throw .notComputable("a word is in neither y_i nor y_j: leave it out")
      }
      return try logOdds(first, second, prior)
    },
  ]

  /// How often each group uses each word.
  private static func counts(
    _ input: CalculationInput
  ) throws(CalculationError) -> (first: [Int], second: [Int]) {
    _ = try input.word("variance", among: ["2-term"])
    let (first, second) = (try input.counts("y_i"), try input.counts("y_j"))
    guard first.count == second.count else {
      throw .length("y_j", second.count, "\(first.count), as that of y_i")
    }
    guard first.count >= 2 else {
      throw .outOfRange("y_i", "a list of one", "of two words or more")
    }
    return (first, second)
  }

  private static func priors(
    _ input: CalculationInput, count: Int
  ) throws(CalculationError) -> [Double] {
    let prior = try input.numbers("alpha", "a list with a prior for each word")
    guard prior.count == count else {
      throw .length("alpha", prior.count, "\(count), as that of y_i")
    }
    for (index, value) in prior.enumerated() where value <= 0 {
      throw .outOfRange("alpha[\(index)]", value.text, "above 0")
    }
    return prior
  }

  private static func logOdds(
    _ first: [Int], _ second: [Int], _ prior: [Double]
  ) throws(CalculationError) -> JSONValue {
    guard let found = LogOdds(first, second, prior: prior) else {
      throw .notComputable("the odds go beyond the range of numbers")
    }
    return .object([
      ("delta", .numbers(found.words.map(\.delta))), ("z", .numbers(found.words.map(\.z))),
    ])
  }
}
