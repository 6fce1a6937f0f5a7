/// An ordinary least-squares fit of a response to a few columns.
struct LeastSquares {
  /// The coefficients, one per column: (XᵀX)⁻¹ Xᵀy.
  let coefficients: [Double]
  /// What the fit leaves of the response.
  let residuals: [Double]
  /// √ of the diagonal of s² (XᵀX)⁻¹, s² = Σe² / (n − k).
  let standardErrors: [Double]

  private let columns: [[Double]]
  private let inverse: SquareMatrix

  /// Nil for columns that depend on each other, and unless there are more values than columns.
  init?(_ response: [Double], columns: [[Double]]) {
    let (count, width) = (response.count, columns.count)
    guard width > 0, count > width, columns.allSatisfy({ $0.count == count }) else { return nil }
    var products = SquareMatrix(size: width)
    for i in 0..<width {
      for j in 0..<width { products[i, j] = Self.dot(columns[i], columns[j]) }
    }
    guard let cholesky = Cholesky(products) else { return nil }
    let found = cholesky.solve(columns.map { Self.dot($0, response) })
    let left = response.indices.map { row in
      response[row] - zip(columns, found).reduce(0) { $0 + $1.0[row] * $1.1 }
    }
    let inverse = cholesky.inverse
    let variance = Self.dot(left, left) / Double(count - width)
    coefficients = found
    residuals = left
    standardErrors = (0..<width).map { max(0, variance * inverse[$0, $0]).squareRoot() }
    self.columns = columns
    self.inverse = inverse
    guard (found + left + standardErrors).allSatisfy(\.isFinite) else { return nil }
  }

  /// Standard errors that hold for residuals that depend on the `lags` before them.
  ///
  /// √ of the diagonal of (XᵀX)⁻¹ M (XᵀX)⁻¹ with M = Γ₀ + Σ (1 − l/(L+1)) (Γₗ + Γₗᵀ), Γₗ = Σ eₜ eₜ₋ₗ
  /// xₜ xₜ₋ₗᵀ: the weights of Bartlett, no correction for small samples. Source: Newey and West
  /// (1987), Econometrica 55, 703–708.
  func neweyWestErrors(lags: Int) -> [Double] {
    let width = columns.count
    let scores = columns.map { column in zip(column, residuals).map { $0 * $1 } }
    var middle = SquareMatrix(size: width)
    for lag in 0...max(0, min(lags, residuals.count - 1)) {
      let weight = lag == 0 ? 0.5 : 1 - Double(lag) / Double(lags + 1)
      for i in 0..<width {
        for j in 0..<width {
          let (later, earlier) = (scores[i].dropFirst(lag), scores[j].dropLast(lag))
          let product = weight * zip(later, earlier).reduce(0) { $0 + $1.0 * $1.1 }
          middle[i, j] += product
          middle[j, i] += product
        }
      }
    }
    let sandwich = inverse.times(middle).times(inverse)
    return (0..<width).map { max(0, sandwich[$0, $0]).squareRoot() }
  }

  private static func dot(_ a: [Double], _ b: [Double]) -> Double {
    zip(a, b).reduce(0) { $0 + $1.0 * $1.1 }
  }
}
