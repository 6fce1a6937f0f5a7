import Periods

/// How the dates of a column are written, as far as its values tell.
enum DateForm: Hashable {
  /// They need no order.
  case plain
  case settled(DateOrder)
  /// More than one order reads them, as different days; those that do, the likeliest first.
  case undecided([DateOrder])
  /// They are no dates.
  case none

  init(_ facts: ColumnFacts) {
    let dates = facts.dates
    for (form, count) in dates.numbers where facts.isMostly(count) {
      self = .settled(form)
      return
    }
    if facts.isMostly(dates.namedMonths + (dates.numbers[.yearMonth] ?? 0)) {
      self = .settled(.yearMonth)
      return
    }
    guard facts.isMostly(dates.plain + dates.ordered) else {
      self = .none
      return
    }
    self = dates.ordered == 0 ? .plain : Self.ordered(dates)
  }

  private static func ordered(_ dates: DateFacts) -> DateForm {
    let (day, month) = (dates.onlyDayFirst, dates.onlyMonthFirst)
    let settled: DateOrder
    if dates.readable[.dayMonthYear] == nil, dates.readable[.monthDayYear] == nil {
      return .settled(.yearMonthDay)
    } else if day > 0, day >= month * 10 {
      settled = .dayMonthYear
    } else if month > 0, month >= day * 10 {
      settled = .monthDayYear
    } else if day == 0, month == 0, dates.undecided == 0 {
      settled = .dayMonthYear
    } else {
      return .undecided([.dayMonthYear, .monthDayYear])
    }
    return compared(settled, dates)
  }

  /// Two-digit years may come first too: they do if the dates then lie much closer together.
  private static func compared(_ order: DateOrder, _ dates: DateFacts) -> DateForm {
    guard dates.readable[.yearMonthDay] ?? 0 >= dates.readable[order] ?? 0,
      let years = dates.months[.yearMonthDay], let months = dates.months[order]
    else { return .settled(order) }
    let closer = months.count - years.count
    if closer >= 120 { return .settled(.yearMonthDay) }
    return closer >= 24 ? .undecided([order, .yearMonthDay]) : .settled(order)
  }
}
