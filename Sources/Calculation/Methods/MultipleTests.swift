import JSON
import Statistics

/// Families of tests.
extension CalculationMethod {
  static let multipleTests = [
    CalculationMethod("padjust", ["p", "alpha"]) { input throws(CalculationError) in
      let values = try input.numbers("p", "a list of p-values")
      for (index, value) in values.enumerated() where !(0...1).contains(value) {
        throw .outOfRange("p[\(index)]", value.text, "a p-value from 0 to 1")
      }
      let alpha = try input.probability("alpha", or: 0.05)
      let adjusted = [
        ("bh", BenjaminiHochberg.qValues(values)), ("by", BenjaminiYekutieli.qValues(values)),
        ("holm", Holm.adjusted(values)), ("bonferroni", Bonferroni.adjusted(values)),
      ]
      let rejects = adjusted.map { name, values in
        ("\(name)_rejects", JSONValue.int(values.count { $0 <= alpha }))
      }
      return .object(adjusted.map { ($0, .numbers($1)) } + rejects)
    }
  ]
}
