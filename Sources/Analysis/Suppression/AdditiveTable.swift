import Statistics

/// Published cells, and the sums that anyone can form of them.
struct AdditiveTable {
  /// What cells add up to what: the cells of one side together hold the same answers as those of the
  /// other.
  struct Relation {
    /// The cells of one side; of a sum, its parts.
    let parts: [Int]
    /// The cells of the other; of a sum, its one total.
    let totals: [Int]
    /// Whether the other side is a margin: then it is hidden only where no part can be.
    let hasMargin: Bool

    /// All cells with the side they stand on, the parts first.
    var members: [(cell: Int, sign: Int)] {
      parts.map { ($0, 1) } + totals.map { ($0, -1) }
    }
  }

  /// The answers of each cell; every cell has some.
  private(set) var counts: [ScoreCounts] = []
  private(set) var relations: [Relation] = []
  /// The relations that a cell stands in, with its side.
  private(set) var relationsOfCell: [[(relation: Int, sign: Int)]] = []

  /// The number of answers of each cell.
  private(set) var sizes: [Int] = []

  var cells: Range<Int> { counts.indices }

  /// Adds a cell, and tells its number.
  mutating func addCell(_ scores: ScoreCounts) -> Int {
    counts.append(scores)
    sizes.append(scores.total)
    relationsOfCell.append([])
    return counts.count - 1
  }

  /// Adds the relation of a total and its parts. Cells without answers are nil and left out.
  mutating func addSum(_ total: Int?, of parts: [Int?]) {
    add(parts.compactMap(\.self), [total].compactMap(\.self), hasMargin: true)
  }

  /// Adds the relation of two lists of cells that hold the same answers.
  mutating func addBalance(_ parts: [Int?], _ others: [Int?]) {
    add(parts.compactMap(\.self), others.compactMap(\.self), hasMargin: false)
  }

  private mutating func add(_ parts: [Int], _ totals: [Int], hasMargin: Bool) {
    guard !parts.isEmpty, !totals.isEmpty else { return }
    let relation = Relation(parts: parts, totals: totals, hasMargin: hasMargin)
    for (cell, sign) in relation.members {
      relationsOfCell[cell].append((relations.count, sign))
    }
    relations.append(relation)
  }
}
