import Diagnostics

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
      case .comment, .id, .respondent, .filter: "the value"
      }
    return Diagnostic(
      "unclear-column", about: .input,
      "\(candidates.quotedList("and")) may hold \(what) alike; \(context.rowsRead)",
      at: context.header,
      remedy: candidates.first.map { "Choose one with \(context.setting(role, $0))." })
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

}
