/// The eigenvalues and eigenvectors of a symmetric matrix by Jacobi's rotations.
///
/// Each rotation makes one cell outside the diagonal 0; their sum of squares falls until nothing is
/// left but the eigenvalues on the diagonal. Source: Golub and Van Loan, Matrix Computations, 8.5.
struct JacobiEigenvalues {
  /// The eigenvalues, in no particular order.
  let values: [Double]
  /// The eigenvectors of length 1 as columns, in the order of the values.
  let vectors: SquareMatrix

  /// Nil for a matrix that is not symmetric to 1e-9, or on which the rotations do not end.
  init?(_ matrix: SquareMatrix) {
    let size = matrix.size
    var rest = matrix
    var vectors = SquareMatrix(size: size)
    for row in 0..<size {
      vectors[row, row] = 1
      for column in 0..<row {
        let (below, above) = (matrix[row, column], matrix[column, row])
        guard (below - above).magnitude <= 1e-9 * max(1, above.magnitude) else { return nil }
        rest[row, column] = above
      }
    }
    var sweeps = 0
    while Self.squaresOutside(rest) > 1e-30 * Self.squaresInside(rest) {
      guard sweeps < 60 else { return nil }
      for p in 0..<size {
        for q in 0..<size where q > p { Self.rotate(&rest, &vectors, p, q) }
      }
      sweeps += 1
    }
    values = (0..<size).map { rest[$0, $0] }
    self.vectors = vectors
  }

  /// Turns the plane of `p` and `q` by the angle that makes their common cell 0.
  private static func rotate(
    _ matrix: inout SquareMatrix, _ vectors: inout SquareMatrix, _ p: Int, _ q: Int
  ) {
    guard matrix[p, q] != 0 else { return }
    let theta = (matrix[q, q] - matrix[p, p]) / (2 * matrix[p, q])
    // The smaller root of t² + 2θt − 1 = 0; 0 where θ is too large to square.
    let tangent = (theta < 0 ? -1 : 1) / (theta.magnitude + (theta * theta + 1).squareRoot())
    let cosine = 1 / (tangent * tangent + 1).squareRoot()
    let sine = tangent * cosine
    for k in 0..<matrix.size {
      let (left, right) = (matrix[k, p], matrix[k, q])
      matrix[k, p] = cosine * left - sine * right
      matrix[k, q] = sine * left + cosine * right
    }
    for k in 0..<matrix.size {
      let (left, right) = (matrix[p, k], matrix[q, k])
      matrix[p, k] = cosine * left - sine * right
      matrix[q, k] = sine * left + cosine * right
    }
    (matrix[p, q], matrix[q, p]) = (0, 0)
    for k in 0..<matrix.size {
      let (left, right) = (vectors[k, p], vectors[k, q])
      vectors[k, p] = cosine * left - sine * right
      vectors[k, q] = sine * left + cosine * right
    }
  }

  /// V f(D) Vᵀ: the matrix with the same vectors and a function of its eigenvalues.
  func applying(_ function: (Double) -> Double) -> SquareMatrix {
    let size = vectors.size
    let images = values.map(function)
    var result = SquareMatrix(size: size)
    for row in 0..<size {
      for column in 0..<size {
        result[row, column] = (0..<size).reduce(0) {
          $0 + vectors[row, $1] * images[$1] * vectors[column, $1]
        }
      }
    }
    return result
  }

  private static func squaresInside(_ matrix: SquareMatrix) -> Double {
    (0..<matrix.size).reduce(0) { $0 + matrix[$1, $1] * matrix[$1, $1] }
  }

  private static func squaresOutside(_ matrix: SquareMatrix) -> Double {
    var sum = 0.0
    for row in 0..<matrix.size {
      for column in 0..<matrix.size where column != row {
        sum += matrix[row, column] * matrix[row, column]
      }
    }
    return sum
  }
}
