import Fixtures

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

  /// Which of the cells that are as promising are tried first: the small ones, the large ones, or any.
  private var order = 0
  static let orders = (first: 0..<2, rest: 2..<60)

  /// One more cell, how it changes, and how much farther all equations are from holding with it.
  private struct Choice {
    let cell: Int
    let by: Int
    let shift: Int
    let isTotal: Bool
  }

  private static let mostSteps = 1_000

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
  /// - Parameter orders: of those that there are.
  mutating func other(for cell: Int, _ orders: Range<Int>) -> [[Int]]? {
    for order in orders {
      self.order = order
      for (gaining, losing) in kinds.exchanges where solution[cell][losing] > 0 {
        steps = Self.mostSteps
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
    var fewest: [Choice]?
    for row in open.sorted() {
      let choices = choices(row, gaining, losing)
      if choices.count < fewest?.count ?? .max { fewest = choices }
      if choices.count <= 1 { break }
    }
    for choice in (fewest ?? []).sorted(by: { rank($0) < rank($1) }) {
      shift(choice.cell, choice.by)
      if complete(gaining, losing) { return true }
      unshift(choice.cell)
      guard steps > 0 else { return false }
    }
    return false
  }

  /// A part before its total, so that the walk does not climb where it need not; later ones as it
  /// comes.
  private func rank(_ choice: Choice) -> (Int, Int, Int, Int) {
    let size = solution[choice.cell].reduce(0, +)
    let isTotal = choice.isTotal ? 1 : 0
    if order < 2 { return (choice.shift, isTotal, order == 0 ? size : -size, choice.cell) }
    var random = SeededGenerator(seed: UInt64(order) << 32 | UInt64(choice.cell))
    let mixed = Int(random.next() >> 40)
    return (choice.shift + (order.isMultiple(of: 2) ? 0 : mixed & 2), mixed, choice.cell, 0)
  }

  private func choices(_ row: Int, _ gaining: Int, _ losing: Int) -> [Choice] {
    rows[row].compactMap { cell, factor in
      guard change[cell] == 0 else { return nil }
      let by = excess[row] * factor > 0 ? -1 : 1
      guard solution[cell][by > 0 ? losing : gaining] > 0 else { return nil }
      let shift = rowsOfCell[cell].reduce(0) { sum, entry in
        sum + abs(excess[entry.row] + by * entry.factor) - abs(excess[entry.row])
      }
      return Choice(cell: cell, by: by, shift: shift, isTotal: factor < 0)
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
