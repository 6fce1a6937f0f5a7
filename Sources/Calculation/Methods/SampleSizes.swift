import JSON
import Statistics

/// How many responses are needed, and what some could show.
extension CalculationMethod {
  static let sampleSizes = [
    CalculationMethod("samplesize.moe_adjusted_wald", ["variance", "moe", "level"]) {
      input throws(CalculationError) in
      let size = SampleSize(
        halfWidth: try input.number("moe", "above 0") { $0 > 0 },
        variance: try input.number("variance", "above 0 and at most 1") { $0 > 0 && $0 <= 1 },
        confidence: try input.level())
      guard let size else { throw tooMany }
      return .object([("n_exact", .exact(size.exact)), ("n", .int(size.responses))])
    },
    CalculationMethod(
      "samplesize.two_sample", ["delta", "variance_a", "variance_b", "alpha", "power"], twoSamples),
    CalculationMethod(
      "mde.two_sample", ["n_a", "n_b", "variance_a", "variance_b", "alpha", "power"],
      detectableDifference),
  ]

  private static var tooMany: CalculationError {
    .notComputable("it would take more than 9007199254740992 responses")
  }

  private static func twoSamples(_ input: CalculationInput) throws(CalculationError) -> JSONValue {
    let delta = try input.number("delta", "another number than 0") { $0 != 0 }
    let (a, b) = try variances(input)
    let (alpha, power) = try chances(input)
    let size = SampleSize(difference: delta, variances: a, b, alpha: alpha, power: power)
    guard let size else { throw tooMany }
    return .object([
      ("n_per_group_exact", .exact(size.exact)), ("n_per_group", .int(size.responses)),
    ])
  }

  private static func detectableDifference(
    _ input: CalculationInput
  ) throws(CalculationError) -> JSONValue {
    let counts = (try input.positiveCount("n_a"), try input.positiveCount("n_b"))
    let (a, b) = try variances(input)
    let (alpha, power) = try chances(input)
    let difference = Power.minimumDetectableDifference(
      variances: (a, b), counts: (Double(counts.0), Double(counts.1)), alpha: alpha, power: power)
    guard let difference else { throw .notComputable("power has to be above alpha / 2") }
    return .object([("mde", .exact(difference))])
  }

  private static func variances(
    _ input: CalculationInput
  ) throws(CalculationError) -> (a: Double, b: Double) {
    let wanted = "from 0 to 1: the variance of answers coded −1, 0 and 1"
    let a = try input.number("variance_a", wanted) { (0...1).contains($0) }
    let b = try input.number("variance_b", wanted) { (0...1).contains($0) }
    guard a + b > 0 else { throw .notComputable("variance_a and variance_b are both 0") }
    return (a, b)
  }

  private static func chances(
    _ input: CalculationInput
  ) throws(CalculationError) -> (alpha: Double, power: Double) {
    let alpha = try input.probability("alpha", or: 0.05)
    let power = try input.probability("power", or: 0.8)
    guard power > alpha / 2 else {
      throw .outOfRange(input.place("power"), power.text, "above alpha / 2")
    }
    return (alpha, power)
  }
}
