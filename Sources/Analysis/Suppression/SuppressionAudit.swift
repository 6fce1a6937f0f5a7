/// Settles what is hidden beside what is too small, so that every hidden cell has a witness and
/// readers lose as little as can be found.
///
/// The hidden cells are those that are too small and those of the witnesses that they need, the
/// cheapest first. Then what is dear and was hidden for others is tried again: where these can do
/// with less, it is shown.
struct SuppressionAudit {
  private let survey: SurveyTable
  private let prices: [Int]
  private let primary: [Int]
  private var exchanges: ExchangeSearch
  private var search: WitnessSearch
  private var state: State

  /// What is hidden, and why.
  private struct State {
    var isHidden: [Bool]
    var witnesses: [Witness] = []
    /// The witness of each hidden cell, and of every cell those that it is part of.
    var witnessOfCell: [Int?]
    var witnessesWithCell: [[Int]]
  }

  var isHidden: [Bool] { state.isHidden }

  /// - Parameter primary: the cells that are too small to show, which stay hidden.
  init(_ survey: SurveyTable, hidden primary: [Int]) {
    self.survey = survey
    let count = survey.table.cells.count
    prices = CellPrices(survey).list
    exchanges = ExchangeSearch(survey, prices: prices)
    search = WitnessSearch(survey)
    state = State(
      isHidden: Array(repeating: false, count: count),
      witnessOfCell: Array(repeating: nil, count: count),
      witnessesWithCell: Array(repeating: [], count: count))
    self.primary = primary
    for cell in primary { hide(cell) }
  }

  private mutating func hide(_ cell: Int) {
    state.isHidden[cell] = true
    exchanges.prices[cell] = 0
  }

  /// Hides what has to be, beside what is too small.
  mutating func run() {
    for cell in inOrder(primary) where state.witnessOfCell[cell] == nil {
      if protect(cell, limit: ExchangeSearch.forbidden) == nil { return hideAll() }
    }
    improve()
  }

  /// Should there be a cell without any witness, nothing is shown.
  private mutating func hideAll() { for cell in isHidden.indices { hide(cell) } }

  /// Wide columns first: what is hidden there is hidden again in the months and not beside them.
  private func inOrder(_ cells: [Int]) -> [Int] {
    func width(_ cell: Int) -> Int {
      guard case .line(_, let column) = survey.places[cell] else { return .max }
      return survey.columns.list[column].months.count
    }
    return cells.map { (-width($0), $0) }.sorted { $0 < $1 }.map(\.1)
  }

  /// Finds a witness for a cell and hides what is still shown of it.
  /// - Returns: what that costs; nil where it would cost as much as the limit or more.
  private mutating func protect(_ cell: Int, limit: Int) -> Int? {
    var found = exchanges.cheapest(for: cell, limit: limit)
    if found?.price != 0, let free = search.witness(for: cell, isHidden: isHidden) {
      found = Witness(cells: free, price: 0)
    }
    guard let found else { return nil }
    let number = state.witnesses.count
    state.witnesses.append(found)
    for cell in found.cells {
      if !state.isHidden[cell] { hide(cell) }
      state.witnessesWithCell[cell].append(number)
      if state.witnessOfCell[cell] == nil { state.witnessOfCell[cell] = number }
    }
    state.witnessOfCell[cell] = number
    return found.price
  }

  /// How often all cells are gone through once more, and how much is looked at for it: of a survey
  /// that asks for more, some cells stay hidden that need not be.
  private static let mostRounds = 4
  private static let mostWork = 2_000_000

  private mutating func improve() {
    var isPrimary = Array(repeating: false, count: isHidden.count)
    for cell in primary { isPrimary[cell] = true }
    let limit = exchanges.work + Self.mostWork
    for _ in 0..<Self.mostRounds {
      let secondary = state.isHidden.indices.filter { state.isHidden[$0] && !isPrimary[$0] }
        .map { (-prices[$0], $0) }.sorted { $0 < $1 }.map(\.1)
      var hasChanged = false
      for cell in secondary where isHidden[cell] && exchanges.work < limit {
        if show(cell) { hasChanged = true }
      }
      guard hasChanged else { return }
    }
  }

  /// Shows a cell if those that need it can do with others that cost less.
  private mutating func show(_ cell: Int) -> Bool {
    let (before, shown) = (state, exchanges.prices)
    state.isHidden[cell] = false
    exchanges.prices[cell] = ExchangeSearch.forbidden
    state.witnessOfCell[cell] = nil
    var rest = prices[cell]
    for number in state.witnessesWithCell[cell] {
      for user in state.witnesses[number].cells where state.witnessOfCell[user] == number {
        state.witnessOfCell[user] = nil
        guard let price = protect(user, limit: rest) else {
          (state, exchanges.prices) = (before, shown)
          return false
        }
        rest -= price
      }
    }
    exchanges.prices[cell] = prices[cell]
    return true
  }
}
