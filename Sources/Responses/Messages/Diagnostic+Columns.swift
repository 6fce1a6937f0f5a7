import Diagnostics
import Periods

extension Diagnostic {
  static func unknownColumn(
    _ name: String, _ role: ColumnRole, nearest: String?, _ context: ColumnContext
  ) -> Diagnostic {
    let count = "\(context.columnCount) \(context.columnCount == 1 ? "column" : "columns")"
    return Diagnostic(
      "unknown-column", about: .input,
      "none of the \(count) of this file is named \(name.quotedName)", at: context.header,
      remedy: nearest.map { "Did you mean \(context.setting(role, $0))?" }
        ?? "Correct \(context.setting(role, name)), or run `barograph inspect` to see the columns.")
  }

  static func ambiguousColumn(
    _ name: String, _ columns: [Int], _ context: ColumnContext
  ) -> Diagnostic {
    let numbers = columns.map { String($0 + 1) }.joined(separator: ", ")
    return Diagnostic(
      "ambiguous-column", about: .input,
      "\(columns.count) columns of this file are named \(name.quotedName): \(numbers)",
      at: context.header,
      remedy: "Choose one by its number among them, such as `\(name)#2`.")
  }

  static func columnTie(
    _ role: ColumnRole, _ candidates: [String], _ context: ColumnContext
  ) -> Diagnostic {
    let what =
      switch role {
      case .score: "the score"
      case .date: "the date of an answer"
      case .product: "the product"
      case .comment, .filter: "the value"
      }
    return Diagnostic(
      "unclear-column", about: .input,
      "\(candidates.quotedList("and")) may hold \(what) alike", at: context.header,
      remedy: candidates.first.map { "Choose one with \(context.setting(role, $0))." })
  }

  static func noScoreColumn(candidates: [String], _ context: ColumnContext) -> Diagnostic {
    let message = "no column of this file is clearly the score, a whole number from 0 to 10"
    guard let first = candidates.first else {
      return Diagnostic(
        "no-score-column", about: .input, message, at: context.header,
        remedy: "Name the column with \(context.setting(.score, "COLUMN")), "
          + "if it is one answer a row.")
    }
    return Diagnostic(
      "no-score-column", about: .input,
      "\(message); by content \(candidates.quotedList("or")) could be", at: context.header,
      remedy: "If one of them is the answer, name it, as in \(context.setting(.score, first)).")
  }

  static func noDateColumn(_ context: ColumnContext) -> Diagnostic {
    Diagnostic(
      "no-date-column", about: .input, "no column of this file holds the date of an answer",
      at: context.header,
      remedy: "If all answers are of one day, add `constant: {date: YYYY-MM-DD}` to "
        + "\(context.entry); else name the column there with `date:`.")
  }

  static func constantDateUnreadable(_ context: ColumnContext) -> Diagnostic {
    Diagnostic(
      "constant-date-unreadable", about: .configuration, "the constant `date` is no date",
      at: context.place, remedy: "Write it as YYYY-MM-DD.")
  }

  static func dimensionMisspelled(
    _ name: String, nearest: String, _ context: ColumnContext
  ) -> Diagnostic {
    Diagnostic(
      "dimension-column-missing", .warning, about: .input,
      "this file has no column \(name.quotedName), but one named \(nearest.quotedName)",
      at: context.header,
      remedy: "If that is the one, correct the `column:` of the dimension.")
  }

  static func dateOrderNeeded(
    _ counter: RowCounter, _ context: ColumnContext
  ) -> Diagnostic {
    let notes = counter.dates
    let rows = "\(notes.unordered) \(notes.unordered == 1 ? "row has a date" : "rows have dates")"
    let readings = notes.bestOrders.map { "\($0.order.rawValue) reads \($0.count)" }
    let most = notes.bestOrders.first?.count
    let best = notes.bestOrders.filter { $0.count == most }.map(\.order)
    let lines = best.map { context.dateOrderSetting($0) }.joined(separator: " or ")
    return Diagnostic(
      "date-order-needed", about: .input,
      "\(rows) whose order of day, month and year is not stated; of them "
        + readings.joined(separator: ", "),
      at: context.header, remedy: "State the order that is meant: \(lines).")
  }
}
