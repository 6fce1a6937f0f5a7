/// Hides a second cell beside every single hidden one, since a single one is found by subtraction.
struct ComplementarySuppression {
  private let table: AdditiveTable
  /// Which cells are hidden.
  private(set) var isHidden: [Bool]
  /// The hidden cells of each relation.
  private var hiddenCounts: [Int]

  init(_ table: AdditiveTable, hidden primary: [Int]) {
    self.table = table
    isHidden = Array(repeating: false, count: table.cells.count)
    hiddenCounts = Array(repeating: 0, count: table.relations.count)
    hide(primary)
  }

  /// Hides cells; those that are hidden already stay so.
  mutating func hide(_ cells: [Int]) {
    for cell in cells where !isHidden[cell] {
      isHidden[cell] = true
      for (relation, _) in table.relationsOfCell[cell] { hiddenCounts[relation] += 1 }
    }
  }

  /// Hides the next smallest cell wherever one of a relation is hidden alone, until there is none.
  ///
  /// - Returns: the cells hidden in addition, in the order in which they were.
  mutating func close() -> [Int] {
    var added: [Int] = []
    var isStable = false
    while !isStable {
      isStable = true
      for relation in table.relations.indices where hiddenCounts[relation] == 1 {
        guard let cell = second(of: table.relations[relation]) else { continue }
        hide([cell])
        added.append(cell)
        isStable = false
      }
    }
    return added
  }

  /// The cell to hide beside the only hidden one: a part before the margin; of the parts one that
  /// joins the single hidden cells of most other relations, then the smallest, then the first.
  private func second(of relation: AdditiveTable.Relation) -> Int? {
    let parts = relation.parts.filter { !isHidden[$0] }
    let totals = relation.totals.filter { !isHidden[$0] }
    let candidates = relation.hasMargin && !parts.isEmpty ? parts : parts + totals
    return candidates.min { rank($0) < rank($1) }
  }

  private func rank(_ cell: Int) -> (Int, Int, Int) {
    let joined = table.relationsOfCell[cell].count { hiddenCounts[$0.relation] == 1 }
    return (-joined, table.sizes[cell], cell)
  }
}
