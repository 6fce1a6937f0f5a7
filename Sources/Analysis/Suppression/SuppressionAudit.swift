/// Sees to it that every hidden cell has a witness, and hides more cells where one has none.
struct SuppressionAudit {
  private let table: AdditiveTable
  private var complement: ComplementarySuppression
  private var search: WitnessSearch
  private var hasWitness: [Bool]

  /// - Parameter complement: the cells hidden so far.
  init(_ table: AdditiveTable, _ complement: ComplementarySuppression) {
    self.table = table
    self.complement = complement
    search = WitnessSearch(table)
    hasWitness = Array(repeating: false, count: table.cells.count)
  }

  /// Which cells are hidden in the end.
  ///
  /// It ends: each round finds a witness or hides a cell. Hiding takes no witness away.
  mutating func hidden() -> [Bool] {
    var waiting = table.cells.filter { complement.isHidden[$0] }
    var next = 0
    while next < waiting.count {
      let cell = waiting[next]
      if hasWitness[cell] || findWitness(for: cell) {
        next += 1
        continue
      }
      guard let nearest = nearestShown(to: cell) else {
        next += 1
        continue
      }
      complement.hide([nearest])
      waiting += [nearest] + complement.close()
    }
    return complement.isHidden
  }

  /// Looks among the hidden cells, then among all, whose cells are hidden with it.
  private mutating func findWitness(for cell: Int) -> Bool {
    let isHidden = complement.isHidden
    guard
      let witness = search.witness(for: cell, isHidden: isHidden)
        ?? search.witness(for: cell, isHidden: isHidden, prices: prices)
    else { return false }
    complement.hide(witness)
    for cell in witness { hasWitness[cell] = true }
    return true
  }

  /// Keeps differences of prices in whole numbers.
  private static let scale = 100

  /// What hiding each cell costs: less in a line that has hidden cells already, so that a few lines
  /// are given up rather than a cell in each.
  private var prices: [Int] {
    var hiddenOfLine: [Int: Int] = [:]
    for cell in table.cells where complement.isHidden[cell] {
      hiddenOfLine[table.lines[cell], default: 0] += 1
    }
    return table.cells.map {
      Self.scale * table.prices[$0] / (1 + (hiddenOfLine[table.lines[$0]] ?? 0))
    }
  }

  /// The shown cell that is the fewest relations away: a part before a margin, then the smallest.
  private func nearestShown(to cell: Int) -> Int? {
    var seen: Set<Int> = [cell]
    var ring = [cell]
    while !ring.isEmpty {
      var best: (rank: (Int, Int, Int), cell: Int)?
      var next: [Int] = []
      for member in ring {
        for (relation, _) in table.relationsOfCell[member] {
          let relation = table.relations[relation]
          for (other, sign) in relation.members where !seen.contains(other) {
            if complement.isHidden[other] {
              seen.insert(other)
              next.append(other)
            } else {
              let rank = (relation.hasMargin && sign < 0 ? 1 : 0, table.sizes[other], other)
              if rank < best?.rank ?? (.max, .max, .max) { best = (rank, other) }
            }
          }
        }
      }
      if let best { return best.cell }
      ring = next
    }
    return nil
  }
}
