/// Finds the cheapest exchange of answers that a cell takes part in: which cells to hide so that it
/// cannot be worked out.
///
/// An exchange gives answers of one score another one, of another group, and as many the other way
/// round, so that everything adds up that has to. Tried are, over all lines and months: two answers of
/// each of two parts of the whole, in two months, which leave the whole as it is; two answers of two
/// parts in one month; any two answers; and one answer alone, with all that counts it. The last is
/// always possible, since there is such an answer.
struct ExchangeSearch {
  /// What one line does: an answer of a month changes, and one of another month the other way round.
  struct Move {
    let line: Int
    let from: Int?
    let to: Int?
  }

  /// A product in a segment, and how its answers change.
  typealias Crossing = (product: Int, segment: Int, change: Int)

  let exchanges: ExchangeTable
  var survey: SurveyTable { exchanges.survey }
  /// What hiding each cell costs; 0 where it is hidden.
  var prices: [Int]
  /// The price of a cell that must stay as it is.
  static let forbidden = 1 << 56

  /// The best so far, and what another one may cost at most.
  private var best: [Int]?
  private var target = 0
  /// The column that the cell counts; of a product in a segment, all periods.
  private(set) var targetColumn = 0
  private(set) var limit = 0
  private var excess: [Int]
  /// How much was looked at so far.
  var work = 0

  init(_ survey: SurveyTable, prices: [Int]) {
    exchanges = ExchangeTable(survey)
    self.prices = prices
    excess = Array(repeating: 0, count: survey.table.relations.count)
  }

  /// The cheapest witness for a cell that is found.
  /// - Parameter limit: only what costs less is taken.
  mutating func cheapest(for cell: Int, limit: Int = forbidden) -> Witness? {
    best = nil
    target = cell
    self.limit = limit
    switch survey.places[cell] {
    case .line(let line, let column):
      targetColumn = column
      searchLine(line, exchanges.monthsOfColumn[column]) { [exchanges] in
        !exchanges.counts(column, $0)
      }
    case .crossing(let product, let segment):
      targetColumn = survey.overall
      searchCrossing(product, segment)
    }
    return best.map { Witness(cells: $0, price: self.limit) }
  }

  private mutating func searchLine(
    _ line: Int, _ months: [Int], isOther: (Int) -> Bool
  ) {
    let months = months.filter { exchanges.scores(line, $0) != 0 }
    let partition = exchanges.partitions.first { $0.contains(line) }
    for month in months {
      let others = exchanges.monthsOfLine[line].filter {
        isOther($0) && exchanges.isInAll[$0] == exchanges.isInAll[month]
      }
      if let partition {
        for other in others { exchangeParts(line, month, other, in: partition) }
      }
    }
    // What is always possible before what is most: it tells what the others may cost.
    for month in months where limit > 0 {
      changeOne(line, month)
      if let partition { exchangeParts(line, month, in: partition) }
    }
    for month in months where limit > 0 {
      for other in exchanges.nearest[month] { exchangeTwo(line, month, other) }
    }
  }

  /// What it costs that a line's answers change in a month, and back in another one.
  func price(_ line: Int, _ month: Int, _ other: Int?) -> Int {
    var price = 0
    for column in exchanges.columnsOfMonth[month]
    where other.map({ exchanges.counts(column, $0) }) != true {
      price += prices[exchanges.cell(line, column)]
    }
    if let other {
      for column in exchanges.columnsOfMonth[other] where !exchanges.counts(column, month) {
        price += prices[exchanges.cell(line, column)]
      }
    }
    return price
  }

  /// Takes an exchange if it is cheaper than the best and everything adds up with it.
  mutating func offer(_ moves: [Move], _ crossings: [Crossing] = [], price: Int) {
    guard price < limit else { return }
    var changes: [(cell: Int, change: Int)] = []
    for move in moves {
      for (month, other, change) in [(move.from, move.to, 1), (move.to, move.from, -1)] {
        guard let month else { continue }
        for column in exchanges.columnsOfMonth[month]
        where other.map({ exchanges.counts(column, $0) }) != true {
          changes.append((exchanges.cell(move.line, column), change))
        }
      }
    }
    for crossing in crossings {
      guard let cell = survey.cell(product: crossing.product, segment: crossing.segment) else {
        return
      }
      changes.append((cell, crossing.change))
    }
    guard changes.contains(where: { $0.cell == target }), isBalanced(changes) else { return }
    best = changes.map(\.cell)
    limit = price
  }

  private mutating func isBalanced(_ changes: [(cell: Int, change: Int)]) -> Bool {
    let relations = survey.table.relationsOfCell
    for (cell, change) in changes {
      for (relation, sign) in relations[cell] { excess[relation] += change * sign }
    }
    var isBalanced = true
    for (cell, _) in changes {
      for (relation, _) in relations[cell] where excess[relation] != 0 {
        isBalanced = false
        excess[relation] = 0
      }
    }
    return isBalanced
  }
}
