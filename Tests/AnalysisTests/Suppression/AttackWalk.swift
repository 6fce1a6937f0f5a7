/// Looks for other answers of hidden cells, one exchange of two kinds in one cell after the other,
/// until all published equations hold again.
struct AttackWalk {
  private let solution: [[Int]]
  private let kinds: SuppressionAttack.Kinds
  private let rows: [[(cell: Int, factor: Int)]]
  private let rowsOfCell: [[(row: Int, factor: Int)]]
  private var change: [Int]
  private var excess: [Int]
  private var open: Set<Int> = []
  private var trail: [Int] = []
  private var steps = 0

  /// The steps of each walk, at first and once none has been found.
  private static let mostSteps = [2_000, 50_000]

  init(_ rows: [SuppressionAttack.Row], from solution: [[Int]], _ kinds: SuppressionAttack.Kinds) {
    self.solution = solution
    self.kinds = kinds
    self.rows = rows.map { row in
      row.terms.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }
    var rowsOfCell = Array(repeating: [(row: Int, factor: Int)](), count: solution.count)
    for (index, row) in self.rows.enumerated() {
      for (cell, factor) in row { rowsOfCell[cell].append((index, factor)) }
    }
    self.rowsOfCell = rowsOfCell
    change = Array(repeating: 0, count: solution.count)
    excess = Array(repeating: 0, count: rows.count)
  }

  /// Another solution in which the groups of a cell differ; nil if none is found.
  mutating func other(for cell: Int) -> [[Int]]? {
    for mostSteps in Self.mostSteps {
      for (gaining, losing) in kinds.exchanges where solution[cell][losing] > 0 {
        steps = mostSteps
        shift(cell, 1)
        let isFound = complete(gaining, losing)
        var other = solution
        for cell in trail {
          other[cell][gaining] += change[cell]
          other[cell][losing] -= change[cell]
        }
        while let last = trail.last { unshift(last) }
        if isFound { return other }
      }
    }
    return nil
  }

  private mutating func complete(_ gaining: Int, _ losing: Int) -> Bool {
    guard !open.isEmpty else { return true }
    steps -= 1
    guard steps > 0 else { return false }
    var fewest: [(shift: Int, cell: Int, by: Int)]?
    for row in open.sorted() {
      let choices = choices(row, gaining, losing)
      if choices.count < fewest?.count ?? .max { fewest = choices }
      if choices.count <= 1 { break }
    }
    for choice in (fewest ?? []).sorted(by: { ($0.shift, $0.cell) < ($1.shift, $1.cell) }) {
      shift(choice.cell, choice.by)
      if complete(gaining, losing) { return true }
      unshift(choice.cell)
      guard steps > 0 else { return false }
    }
    return false
  }

  private func choices(
    _ row: Int, _ gaining: Int, _ losing: Int
  ) -> [(shift: Int, cell: Int, by: Int)] {
    rows[row].compactMap { cell, factor in
      guard change[cell] == 0 else { return nil }
      let by = excess[row] * factor > 0 ? -1 : 1
      guard solution[cell][by > 0 ? losing : gaining] > 0 else { return nil }
      let shift = rowsOfCell[cell].reduce(0) { sum, entry in
        sum + abs(excess[entry.row] + by * entry.factor) - abs(excess[entry.row])
      }
      return (shift, cell, by)
    }
  }

  private mutating func shift(_ cell: Int, _ by: Int) {
    trail.append(cell)
    change[cell] = by
    add(cell, by)
  }

  private mutating func unshift(_ cell: Int) {
    trail.removeLast()
    add(cell, -change[cell])
    change[cell] = 0
  }

  private mutating func add(_ cell: Int, _ by: Int) {
    for (row, factor) in rowsOfCell[cell] {
      excess[row] += by * factor
      if excess[row] == 0 { open.remove(row) } else { open.insert(row) }
    }
  }
}
