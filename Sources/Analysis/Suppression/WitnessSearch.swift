import Statistics

/// Searches for other answers that hidden cells could have without any published figure being
/// different: what shows that a cell cannot be worked out.
///
/// Such a witness exchanges two scores of different groups, the one that is lost by the other that
/// is gained, in some cells, and the other way round in others, so that every relation still adds
/// up. It is found by going from relation to relation that does not, depth first, within limits: a
/// search that ends without a witness leaves open whether there is one.
struct WitnessSearch {
  /// One cell of a witness.
  private struct Choice {
    let cell: Int
    /// 1 where `gained` replaces `lost`, −1 for the other way round.
    let change: Int
    /// What is tried first: how much nearer all relations come to adding up, negated; whether it is a
    /// margin; its size; its number.
    let rank: (Int, Int, Int, Int)
  }

  private let table: AdditiveTable
  /// The number of published cells; those behind are nobody's to see.
  private let published: Int
  /// Scores in the order of how often they are given, over all cells.
  private let frequent: [Int]
  private let isGiven: [Bool]
  private var isHidden: [Bool] = []
  private var gained = 0
  private var lost = 0
  /// What is chosen: the change of each cell and of each relation, in the number of `gained`.
  private var changes: [Int]
  private var excess: [Int]
  private var open: [Int] = []
  private var trail: [Int] = []
  private var steps = 0

  /// Relations looked at in one search, and in one search for one pair of scores; long ones count for
  /// more.
  private static let mostSteps = 6_000
  private static let mostStepsOfPair = 750
  /// Cells of one witness.
  private static let mostCells = 80

  init(_ survey: SurveyTable) {
    table = survey.tableOfAnswers
    published = survey.table.cells.count
    let all = survey.table.counts.reduce(into: ScoreCounts()) { $0 += $1 }
    frequent = (0...10).sorted { (-all[$0], $0) < (-all[$1], $1) }
    isGiven = (0...10).map { all[$0] > 0 }
    changes = Array(repeating: 0, count: table.cells.count)
    excess = Array(repeating: 0, count: table.relations.count)
  }

  /// The cells of a witness for a cell: in each the shares of the groups differ from what they are.
  /// - Parameter isHidden: which published cells may differ.
  mutating func witness(for cell: Int, isHidden: [Bool]) -> [Int]? {
    self.isHidden = isHidden
    var rest = Self.mostSteps
    for (held, other) in exchanges(of: cell) where rest > 0 {
      (gained, lost) = (other, held)
      steps = min(rest, Self.mostStepsOfPair)
      rest -= steps
      choose(cell, 1)
      let isFound = complete()
      let witness = trail.filter { $0 < published }
      while let last = trail.last { undo(last) }
      if isFound { return witness }
      rest += max(0, steps)
    }
    return nil
  }

  /// A score that the cell holds, and one of another group that it may hold instead; of scores that
  /// nobody gave, the first of each group stands for all.
  private func exchanges(of cell: Int) -> [(held: Int, other: Int)] {
    let others = frequent.enumerated().filter { index, score in
      isGiven[score]
        || !frequent[..<index].contains {
          !isGiven[$0] && Self.group($0) == Self.group(score)
        }
    }.map(\.element)
    return frequent.filter { table.counts[cell][$0] > 0 }.flatMap { held in
      others.filter { Self.group($0) != Self.group(held) }.map { (held, $0) }
    }
  }

  /// Detractors 0, passives 1, promoters 2.
  private static func group(_ score: Int) -> Int { score <= 6 ? 0 : score <= 8 ? 1 : 2 }

  private mutating func complete() -> Bool {
    guard !open.isEmpty else { return true }
    guard steps > 0, trail.count < Self.mostCells else { return false }
    for choice in narrowest() {
      choose(choice.cell, choice.change)
      if complete() { return true }
      undo(choice.cell)
      guard steps > 0 else { return false }
    }
    return false
  }

  /// The choices of the open relation that has the fewest, the most promising first.
  private mutating func narrowest() -> [Choice] {
    var (fewest, narrowest) = (Int.max, [Choice]())
    var relation: Int?
    for candidate in open {
      let count = count(in: candidate, below: fewest)
      if count < fewest { (fewest, relation) = (count, candidate) }
      if count <= 1 { break }
    }
    if let relation, fewest > 0 {
      eachChoice(in: relation) { cell, change, isMargin in
        narrowest.append(
          Choice(cell: cell, change: change, rank: rank(cell, change, isMargin: isMargin)))
        return true
      }
    }
    return narrowest.sorted { $0.rank < $1.rank }
  }

  /// The number of choices in a relation, as far as it is below a limit.
  private mutating func count(in relation: Int, below limit: Int) -> Int {
    var count = 0
    steps -= 1 + (table.relations[relation].parts.count >> 4)
    eachChoice(in: relation) { _, _, _ in
      count += 1
      return count < limit
    }
    return count
  }

  /// Calls a function with each cell that can bring a relation nearer to adding up, with how it
  /// changes and whether it is a margin, until that is false.
  private func eachChoice(in relation: Int, _ body: (Int, Int, Bool) -> Bool) {
    let wanted = excess[relation] > 0 ? -1 : 1
    let members = table.relations[relation]
    for cell in members.parts where canChange(cell, wanted) {
      guard body(cell, wanted, false) else { return }
    }
    for cell in members.totals where canChange(cell, -wanted) {
      guard body(cell, -wanted, members.hasMargin) else { return }
    }
  }

  private func canChange(_ cell: Int, _ change: Int) -> Bool {
    (cell >= published || isHidden[cell]) && changes[cell] == 0
      && table.counts[cell][change > 0 ? lost : gained] > 0
  }

  private func rank(_ cell: Int, _ change: Int, isMargin: Bool) -> (Int, Int, Int, Int) {
    let shift = table.relationsOfCell[cell].reduce(0) { sum, entry in
      let before = excess[entry.relation]
      return sum + abs(before + change * entry.sign) - abs(before)
    }
    return (shift, isMargin ? 1 : 0, table.sizes[cell], cell)
  }

  private mutating func choose(_ cell: Int, _ change: Int) {
    trail.append(cell)
    changes[cell] = change
    shift(cell, by: change)
  }

  private mutating func undo(_ cell: Int) {
    trail.removeLast()
    shift(cell, by: -changes[cell])
    changes[cell] = 0
  }

  private mutating func shift(_ cell: Int, by change: Int) {
    for (relation, sign) in table.relationsOfCell[cell] {
      let before = excess[relation]
      excess[relation] = before + change * sign
      if before == 0 {
        open.append(relation)
      } else if excess[relation] == 0, let index = open.firstIndex(of: relation) {
        open.remove(at: index)
      }
    }
  }
}
