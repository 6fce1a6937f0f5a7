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
    if holdsNoDates(column) {
      problems.append(.datesWithheld(header.label(of: column), context))
      return
    }
    let isWithheld = profile.columns[column].dates.withheld > 0
    if isWithheld { assume(.datesWithheld(header.label(of: column))) }
    if isWithheld || head.preset.name == Preset.limeSurvey.name {
      plan.withheldDay = DateFacts.withheldDay
    }
    if holdsQuarters(column), source.dateOrder == nil {
      problems.append(.quarterDates(header.label(of: column), context))
      return
    }
    if source.dateOrder == nil { plan.dateOrder = order(of: column) }
  }

  // MARK: The column

  private mutating func foundDate() -> Int? {
    let ranked = unclaimed.map { (column: $0, rank: dateRank(of: $0)) }
      .filter { $0.rank > 0 && !holdsNoDates($0.column) }
    let filled = ranked.filter { profile.columns[$0.column].values > 0 }
    let candidates = filled.isEmpty ? ranked : filled
    guard let highest = candidates.map(\.rank).max() else {
      refuseDates()
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
    case .settled(.yearMonth) where facts.dates.namedMonths > 0: return rank
    case .settled(.yearMonth), .settled(.unixSeconds), .settled(.unixMilliseconds):
      return words.speaksOfDates ? rank : 0
    case .settled(.yearMonthDay) where facts.dates.ordered == 0:
      return words.speaksOfDates ? rank : 0
    case .plain, .settled, .undecided: return rank
    }
  }

  /// Says why no column gives the dates; where they are not needed, counts without them.
  private mutating func refuseDates() {
    let columns = unclaimed
    if let serial = columns.first(where: { mayHoldSerials($0) }) {
      problems.append(.serialDates(header.label(of: serial), context))
      return
    }
    let withheld = columns.first { holdsNoDates($0) }.map { header.label(of: $0) }
    let quarters = columns.first { holdsQuarters($0) }.map { header.label(of: $0) }
    if settings.undated == .counted {
      assume(
        withheld.map { .allDatesWithheld($0) } ?? quarters.map { .quartersAlone($0) } ?? .noDates)
    } else if let withheld {
      problems.append(.datesWithheld(withheld, context))
    } else {
      problems.append(quarters.map { .quarterDates($0, context) } ?? .noDateColumn(context))
    }
  }

  /// Whether all dates of a column are the one that stands for a date that was not kept.
  private func holdsNoDates(_ column: Int) -> Bool {
    let facts = profile.columns[column]
    let dates = facts.dates
    return dates.withheld > 0 && dates.withheld == dates.plain + dates.ordered
      && facts.isMostly(dates.withheld)
  }

  /// Whether a column holds quarters of years, which say of no answer when it was given.
  private func holdsQuarters(_ column: Int) -> Bool {
    let facts = profile.columns[column]
    return facts.isMostly(facts.dates.quarters)
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
