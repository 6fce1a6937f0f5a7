import JSON

/// A method that can be asked for by name.
package struct CalculationMethod: Sendable {
  typealias Work = @Sendable (CalculationInput) throws(CalculationError) -> JSONValue

  /// The name, such as `nps.ci.score`.
  package let name: String
  /// The members that the input may have, the ones that may be left out included.
  package let members: [String]
  private let work: Work

  init(_ name: String, _ members: [String], _ work: @escaping Work) {
    self.name = name
    self.members = members
    self.work = work
  }

  /// All methods, sorted by name.
  package static let all: [CalculationMethod] =
    (scores + intervals + differences + changes + sampleSizes + multipleTests + drifts + shifts
    + charts + decompositions + weights + drivers + words)
    .sorted { $0.name < $1.name }

  static func named(_ name: String) -> CalculationMethod? {
    all.first { $0.name == name }
  }

  /// The result for an input.
  func result(for input: CalculationInput) throws(CalculationError) -> JSONValue {
    try input.checkNames(against: members)
    let result = try work(input)
    guard result.isPrintable else {
      throw .notComputable("the result goes beyond the range of numbers")
    }
    return result
  }
}

extension JSONValue {
  /// Whether all numbers are finite.
  fileprivate var isPrintable: Bool {
    switch self {
    case .exact(let number): number.isFinite
    case .array(let items): items.allSatisfy(\.isPrintable)
    case .object(let members): members.allSatisfy { $0.1.isPrintable }
    default: true
    }
  }
}
