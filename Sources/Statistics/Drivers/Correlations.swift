/// How drivers correlate with each other and with the response they are to explain.
package struct Correlations: Hashable, Sendable {
  /// The most drivers whose importance is computed: all 2ᵖ sets of them are fitted.
  package static let mostDrivers = 12

  /// The correlations between the drivers.
  let drivers: SquareMatrix
  /// The correlation of each driver with the response.
  let response: [Double]

  /// From a matrix of correlations of response and drivers.
  ///
  /// Nil unless the matrix is square and symmetric with ones on its diagonal and −1…1 elsewhere, has
  /// the response among 2 to 13 rows, and belongs to drivers of which none follows from the others.
  package init?(matrix rows: [[Double]], response: Int) {
    guard let matrix = SquareMatrix(rows: rows), rows.indices.contains(response),
      (2...(Self.mostDrivers + 1)).contains(rows.count)
    else { return nil }
    for row in rows.indices {
      guard (matrix[row, row] - 1).magnitude <= 1e-9 else { return nil }
      for column in 0..<row {
        let value = matrix[row, column]
        guard value.magnitude <= 1 + 1e-9, (value - matrix[column, row]).magnitude <= 1e-9 else {
          return nil
        }
      }
    }
    let places = rows.indices.filter { $0 != response }
    self.drivers = matrix.part(places)
    self.response = places.map { matrix[$0, response] }
    guard let fit = Cholesky(drivers)?.solve(self.response) else { return nil }
    // No correlations at all give an R² beyond 1.
    guard zip(fit, self.response).reduce(0, { $0 + $1.0 * $1.1 }) <= 1 + 1e-9 else { return nil }
  }

  /// From complete answers: one list of values per driver and one of the response, in which a
  /// response is best −1, 0 or 1 as in the NPS itself.
  ///
  /// Nil for lists of different lengths, for lists that are constant or hold what is no finite number,
  /// and as for a matrix. The importance of p drivers asks for 10 p answers or more.
  package init?(drivers: [[Double]], response: [Double]) {
    let lists = [response] + drivers
    guard drivers.count <= Self.mostDrivers, response.count >= 2,
      lists.allSatisfy({ $0.count == response.count && $0.allSatisfy(Series.isUsable) })
    else { return nil }
    let standardized = lists.compactMap(Self.standardized)
    guard standardized.count == lists.count else { return nil }
    let rows = standardized.indices.map { row in
      standardized.indices.map { column in
        row == column
          ? 1
          : zip(standardized[row], standardized[column]).reduce(0) { $0 + $1.0 * $1.1 }
      }
    }
    self.init(matrix: rows, response: 0)
  }

  /// The values less their mean, with sum of squares 1; nil for equal values.
  private static func standardized(_ values: [Double]) -> [Double]? {
    guard let mean = Series.mean(values) else { return nil }
    let deviations = values.map { $0 - mean }
    let length = deviations.reduce(0) { $0 + $1 * $1 }.squareRoot()
    let largest = values.reduce(0) { max($0, $1.magnitude) }
    guard length > 1e-12 * largest, length.isNormal else { return nil }
    return deviations.map { $0 / length }
  }
}
