/// The decomposition A = L Lᵀ of a symmetric, positive definite matrix, L lower triangular.
///
/// Source: Golub and Van Loan, Matrix Computations, 4.2.
struct Cholesky {
  /// A pivot that is this small a part of its diagonal cell is taken as 0.
  static let leastPivot = 1e-12

  private let lower: SquareMatrix

  /// Nil for a matrix that is singular, nearly so, or not positive definite; only its lower half is
  /// read.
  init?(_ matrix: SquareMatrix) {
    var lower = SquareMatrix(size: matrix.size)
    for column in 0..<matrix.size {
      for row in column..<matrix.size {
        let known = (0..<column).reduce(0) { $0 + lower[row, $1] * lower[column, $1] }
        let rest = matrix[row, column] - known
        if row == column {
          guard rest > Self.leastPivot * matrix[row, row], rest.isFinite else { return nil }
          lower[row, row] = rest.squareRoot()
        } else {
          lower[row, column] = rest / lower[column, column]
        }
      }
    }
    self.lower = lower
  }

  /// The x with A x = b.
  func solve(_ b: [Double]) -> [Double] {
    var x = b
    guard b.count == lower.size else { return x }
    for row in 0..<lower.size {
      for column in 0..<row { x[row] -= lower[row, column] * x[column] }
      x[row] /= lower[row, row]
    }
    for row in (0..<lower.size).reversed() {
      for below in (row + 1)..<max(row + 1, lower.size) { x[row] -= lower[below, row] * x[below] }
      x[row] /= lower[row, row]
    }
    return x
  }

  /// A⁻¹.
  var inverse: SquareMatrix {
    var inverse = SquareMatrix(size: lower.size)
    for column in 0..<lower.size {
      let unit = (0..<lower.size).map { $0 == column ? 1.0 : 0 }
      for (row, value) in solve(unit).enumerated() { inverse[row, column] = value }
    }
    return inverse
  }
}
