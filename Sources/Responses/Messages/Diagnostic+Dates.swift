import Diagnostics
import Periods

extension Diagnostic {
  static func noDateColumn(_ context: ColumnContext) -> Diagnostic {
    Diagnostic(
      "no-date-column", about: .input, "no column of this file holds the date of an answer",
      at: context.header,
      remedy: "If all answers are of one day, add `constant: {date: YYYY-MM-DD}` to "
        + "\(context.entry); else name the column there with `date:`.")
  }

  static func datesWithheld(_ name: String, _ context: ColumnContext) -> Diagnostic {
    Diagnostic(
      "dates-withheld", about: .input,
      "the dates in \(name.quotedName) are all 1980-01-01, which stands for a finished answer whose "
        + "date the survey did not keep, as anonymous surveys of LimeSurvey do; \(context.rowsRead)",
      at: context.header,
      remedy: "If all answers are of one day or month, add `constant: {date: YYYY-MM-DD}` to "
        + "\(context.entry); if another column holds their dates, name it there with `date:`.")
  }

  static func quarterDates(_ name: String, _ context: ColumnContext) -> Diagnostic {
    Diagnostic(
      "date-quarters", about: .input,
      "\(name.quotedName) holds quarters, which do not tell the month of an answer; "
        + context.rowsRead,
      at: context.header,
      remedy: "Export the day or the month of each answer; or, if the answers of a file are of one "
        + "quarter, give them one day of it with `constant: {date: YYYY-MM-DD}` in "
        + "\(context.entry).")
  }

  static func constantDateUnreadable(_ context: ColumnContext) -> Diagnostic {
    Diagnostic(
      "constant-date-unreadable", about: .configuration, "the constant `date` is no date",
      at: context.place, remedy: "Write it as YYYY-MM-DD.")
  }

  static func serialDates(_ name: String, _ context: ColumnContext) -> Diagnostic {
    Diagnostic(
      "date-order-needed", about: .input,
      "\(name.quotedName) holds numbers where dates are expected, as spreadsheets number days; "
        + context.rowsRead,
      at: context.header,
      remedy: "If that is what they are, say so with "
        + "\(context.setting(.date, name)) and \(context.dateOrderSetting(.serial)).")
  }

  /// Dates of which more than one order reads nearly all.
  static func dateOrderUndecided(
    _ name: String, _ dates: DateFacts, _ orders: [DateOrder], _ context: ColumnContext
  ) -> Diagnostic {
    let readings = orders.compactMap { order in
      dates.months[order].map { months in
        let (first, last) = (Month(index: months.lowerBound), Month(index: months.upperBound))
        return "\(order.rawValue) reads \(dates.readable[order] ?? 0), "
          + (first == last ? "all in \(first.text)" : "from \(first.text) to \(last.text)")
      }
    }
    let values = dates.ordered == 1 ? "1 date" : "\(dates.ordered) dates"
    return dateOrderNeeded(
      "\(values) of \(name.quotedName) may be read in more than one order of day, month and year: "
        + "\(readings.joined(separator: "; ")); \(context.rowsRead)", orders, context)
  }

  /// Dates that turned up after the columns were settled.
  static func dateOrderNeeded(_ notes: DateNotes, _ context: ColumnContext) -> Diagnostic {
    let rows = notes.unordered == 1 ? "1 row has a date" : "\(notes.unordered) rows have dates"
    let readings = notes.bestOrders.map { "\($0.order.rawValue) reads \($0.count)" }
    let most = notes.bestOrders.first?.count
    return dateOrderNeeded(
      "\(rows) whose order of day, month and year is not stated; of them "
        + readings.joined(separator: ", "),
      notes.bestOrders.filter { $0.count == most }.map(\.order), context)
  }

  private static func dateOrderNeeded(
    _ message: String, _ orders: [DateOrder], _ context: ColumnContext
  ) -> Diagnostic {
    let lines = orders.map { context.dateOrderSetting($0) }.joined(separator: " or ")
    return Diagnostic(
      "date-order-needed", about: .input, message, at: context.header,
      remedy: "State the order that is meant: \(lines).")
  }
}
