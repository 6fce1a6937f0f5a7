import Diagnostics
package import JSON

/// The statistics of the report, by name: for whoever wants to check them against another tool.
///
/// A calculation is an object with an `id` of any kind, the name of a `method` and its `input`; the
/// answer has the same `id` with a `result` or an `error`.
package enum Calculation {
  /// The most calculations of one list.
  package static let most = 100_000

  /// Why there are no answers at all.
  package enum Problem: Error, Hashable, Sendable {
    /// The text is no calculation and no list of them.
    case noCalculation
    /// There are more than ``most``.
    case tooMany(Int)
  }

  /// Answers to calculations.
  package struct Answers: Sendable {
    /// An object for an object, a list for a list.
    package let value: JSONValue
    package let count: Int
    /// How many of them are errors.
    package let failures: Int
  }

  /// Answers one calculation, or each of a list in its order.
  package static func answers(to asked: JSONValue) throws(Problem) -> Answers {
    switch asked {
    case .object:
      let (value, isFailure) = answer(to: asked)
      return Answers(value: value, count: 1, failures: isFailure ? 1 : 0)
    case .array(let items):
      guard items.count <= most else { throw .tooMany(items.count) }
      let answers = items.map(answer)
      return Answers(
        value: .array(answers.map(\.value)), count: answers.count,
        failures: answers.count(where: \.isFailure))
    default: throw .noCalculation
    }
  }

  private static func answer(to asked: JSONValue) -> (value: JSONValue, isFailure: Bool) {
    let id = asked.id
    do throws(CalculationError) {
      return (.object([("id", id), ("result", try result(of: asked))]), false)
    } catch {
      let members: [(String, JSONValue)] = [
        ("code", .string(error.code.rawValue)), ("message", .string(error.message)),
      ]
      return (.object([("id", id), ("error", .object(members))]), true)
    }
  }

  private static func result(of asked: JSONValue) throws(CalculationError) -> JSONValue {
    guard case .object = asked else { throw .notAnObject }
    let members = try CalculationInput(asked, at: "")
    try members.checkNames(against: ["id", "method", "input"])
    guard case .string(let name)? = members["method"] else { throw .missingMethod }
    guard let method = CalculationMethod.named(name) else {
      let nearest = NearestName.of(
        CalculationError.short(name), among: CalculationMethod.all.map(\.name))
      throw .unknownMethod(name, nearest: nearest)
    }
    guard let input = members["input"] else {
      throw .missing("input", "an object with the members of \(name)")
    }
    guard case .object = input else { throw .wrongKind("input", "an object") }
    return try method.result(for: CalculationInput(input, at: ""))
  }
}

extension JSONValue {
  /// The first `id` of an object; null without one.
  fileprivate var id: JSONValue {
    guard case .object(let members) = self else { return .null }
    return members.first { $0.0 == "id" }?.1 ?? .null
  }
}
