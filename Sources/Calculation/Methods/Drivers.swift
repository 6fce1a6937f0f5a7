import JSON
import Statistics

/// How explained variance divides among drivers.
extension CalculationMethod {
  static let drivers = [
    CalculationMethod("relimp", ["names", "cor", "response_index"]) {
      input throws(CalculationError) in
      let matrix = try input.matrix("cor")
      try check(matrix)
      let response = input["response_index"] == nil ? 0 : try input.count("response_index")
      guard matrix.indices.contains(response) else {
        throw .outOfRange("response_index", "\(response)", "from 0 to \(matrix.count - 1)")
      }
      let names = try names(input, count: matrix.count, without: response)
      guard let correlations = Correlations(matrix: matrix, response: response),
        let found = RelativeImportance(correlations)
      else {
        throw .notComputable(
          "cor is of drivers that follow from each other, or its correlations can't be true together"
        )
      }
      return .object(
        [
          ("R2", .exact(found.rSquared)), ("lmg", .numbers(found.lmg)),
          ("relative_weights", .numbers(found.relativeWeights)), ("pratt", .numbers(found.pratt)),
        ] + names)
    }
  ]

  /// Refuses what is no matrix of correlations, with the place.
  private static func check(_ matrix: [[Double]]) throws(CalculationError) {
    let most = Correlations.mostDrivers + 1
    guard matrix[0].count == matrix.count else {
      throw .length("cor[0]", matrix[0].count, "\(matrix.count), as cor has rows")
    }
    guard (2...most).contains(matrix.count) else {
      throw .outOfRange("cor", "a matrix of \(matrix.count)", "of a response and 1 to 12 drivers")
    }
    for row in matrix.indices {
      for column in matrix.indices {
        let (value, place) = (matrix[row][column], "cor[\(row)][\(column)]")
        guard row != column || (value - 1).magnitude <= 1e-9 else {
          throw .outOfRange(place, value.text, "1")
        }
        guard value.magnitude <= 1 + 1e-9 else {
          throw .outOfRange(place, value.text, "a correlation from −1 to 1")
        }
        guard (value - matrix[column][row]).magnitude <= 1e-9 else {
          throw .contradictory("\(place) has to be the same as cor[\(column)][\(row)]")
        }
      }
    }
  }

  /// The names of the drivers, where names are given.
  private static func names(
    _ input: CalculationInput, count: Int, without response: Int
  ) throws(CalculationError) -> [(String, JSONValue)] {
    guard input["names"] != nil else { return [] }
    var names = try input.list("names", "a list of names")
    guard names.count == count else {
      throw .length("names", names.count, "\(count), as many as cor has rows")
    }
    for (index, name) in names.enumerated() {
      guard case .string = name else { throw .wrongKind("names[\(index)]", "a name") }
    }
    names.remove(at: response)
    return [("drivers", .array(names))]
  }
}
