/// A square matrix of numbers, by rows.
package struct SquareMatrix: Hashable, Sendable {
  package let size: Int
  private var cells: [Double]

  /// The matrix of zeros; at least one row.
  init(size: Int) {
    self.size = max(1, size)
    cells = [Double](repeating: 0, count: max(1, size) * max(1, size))
  }

  /// Nil for rows that are none, not as long as they are many, or hold what is no finite number.
  package init?(rows: [[Double]]) {
    guard !rows.isEmpty, rows.allSatisfy({ $0.count == rows.count }),
      rows.joined().allSatisfy(Series.isUsable)
    else { return nil }
    size = rows.count
    cells = Array(rows.joined())
  }

  /// The cell of a row and a column, both below ``size``.
  package internal(set) subscript(row: Int, column: Int) -> Double {
    get { cells[row * size + column] }
    set { cells[row * size + column] = newValue }
  }

  /// The rows and columns at some places, in their order.
  func part(_ places: [Int]) -> SquareMatrix {
    var part = SquareMatrix(size: places.count)
    for (row, i) in places.enumerated() {
      for (column, j) in places.enumerated() { part[row, column] = self[i, j] }
    }
    return part
  }

  /// The product with a list of as many numbers as there are rows.
  func times(_ list: [Double]) -> [Double] {
    (0..<size).map { row in
      zip(0..<size, list).reduce(0) { $0 + self[row, $1.0] * $1.1 }
    }
  }

  func times(_ other: SquareMatrix) -> SquareMatrix {
    var product = SquareMatrix(size: size)
    guard other.size == size else { return product }
    for row in 0..<size {
      for column in 0..<size {
        product[row, column] = (0..<size).reduce(0) { $0 + self[row, $1] * other[$1, column] }
      }
    }
    return product
  }
}
