import Configuration
import Diagnostics
import Periods

extension ColumnPlanner {
  /// Settles where the day of an answer stands, and how it is written.
  mutating func settleDate(in plan: inout ColumnPlan) {
    plan.dateOrder = source.dateOrder
    if let written = source.constants[ColumnRole.date.key] {
      if let date = WrittenDate(written, order: source.dateOrder) {
        plan.date = .constant(date.day)
      } else {
        problems.append(.constantDateUnreadable(context))
      }
      return
    }
    let isNamed = source.date != nil
    guard
      let column = isNamed
        ? source.date.flatMap({ self.column(named: $0, for: .date) })
        : foundDate()
    else { return }
    plan.date = .column(column)
    if !isNamed { assume(.columnDetected(.date, header.label(of: column))) }
    if source.dateOrder == nil { plan.dateOrder = order(of: column) }
  }

  // MARK: The column

  private mutating func foundDate() -> Int? {
    let ranked = unclaimed.map { (column: $0, rank: dateRank(of: $0)) }.filter { $0.rank > 0 }
    let filled = ranked.filter { profile.columns[$0.column].values > 0 }
    let candidates = filled.isEmpty ? ranked : filled
    guard let highest = candidates.map(\.rank).max() else {
      if let serial = unclaimed.first(where: { mayHoldSerials($0) }) {
        problems.append(.serialDates(header.label(of: serial), context))
      } else if settings.undated == .setAside {
        problems.append(.noDateColumn(context))
      } else {
        assume(.noDates)
      }
      return nil
    }
    let best = candidates.filter { $0.rank == highest }.map(\.column)
    if best.count == 1 { return best[0] }
    problems.append(.columnTie(.date, best.map { header.label(of: $0) }, context))
    return nil
  }

  /// How clearly a column holds the day of the answer; 0 if it holds no dates.
  private func dateRank(of column: Int) -> Int {
    let (facts, words) = (profile.columns[column], words(of: column))
    let name = header.looseNames[column]
    if let place = head.preset.date.firstIndex(where: { Header.loose($0) == name }) {
      return facts.values == 0 ? 1 : 100 - place
    }
    let rank = words.dateRank
    guard facts.values > 0 else { return words.speaksOfDates && rank > 2 ? rank : 0 }
    if let order = source.dateOrder, ![.dayMonthYear, .monthDayYear, .yearMonthDay].contains(order)
    {
      return words.speaksOfDates && facts.textual == facts.dates.plain ? rank : 0
    }
    switch DateForm(facts) {
    case .none: return 0
    case .settled(.yearMonth), .settled(.unixSeconds), .settled(.unixMilliseconds):
      return words.speaksOfDates ? rank : 0
    case .settled(.yearMonthDay) where facts.dates.ordered == 0:
      return words.speaksOfDates ? rank : 0
    case .plain, .settled, .undecided: return rank
    }
  }

  /// Whether a column named for dates holds numbers as spreadsheets number days since 1982.
  private func mayHoldSerials(_ column: Int) -> Bool {
    let (facts, words) = (profile.columns[column], words(of: column))
    return words.dateRank >= 3 && facts.isMostly(facts.outside) && facts.smallest >= 30_000
      && facts.largest <= 65_000
  }

  // MARK: The order

  private mutating func order(of column: Int) -> DateOrder? {
    let name = header.label(of: column)
    switch DateForm(profile.columns[column]) {
    case .plain, .none: return nil
    case .settled(let order):
      assume(.dateOrderDetected(order, name))
      return order
    case .undecided(let orders):
      doubt(column)
      if let (order, witness) = profile.months.order(of: column) {
        assume(.dateOrderConfirmed(order, name, by: header.label(of: witness)))
        return order
      }
      problems.append(
        .dateOrderUndecided(name, profile.columns[column].dates, orders, context))
      return nil
    }
  }
}
