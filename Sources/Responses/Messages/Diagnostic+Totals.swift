import Diagnostics

/// Tables of totals.
extension Diagnostic {
  static func totals(
    of key: String, _ measures: [String], _ context: ColumnContext
  ) -> Diagnostic {
    Diagnostic(
      "aggregated-table", about: .input,
      "this file is a table of totals and no list of answers: each row is another \(key.quotedName), "
        + "and \(measures.quotedList("and")) \(measures.count == 1 ? "holds" : "hold") numbers beyond "
        + "0 to 10; \(context.rowsRead)", at: context.header, remedy: oneRowEach)
  }

  static func groupTotals(_ columns: [String], _ context: ColumnContext) -> Diagnostic {
    Diagnostic(
      "aggregated-table", about: .input,
      "no column of this file holds answers from 0 to 10: \(columns.quotedList("and")) count the "
        + "groups of answers that were added up before; \(context.rowsRead)", at: context.header,
      remedy: oneRowEach)
  }

  /// One row for each score, with a number of answers beside it.
  static func frequencies(
    _ counts: String, of score: String, steps: Int, _ context: ColumnContext
  ) -> Diagnostic {
    Diagnostic(
      "aggregated-table", about: .input,
      "this file is a table of totals and no list of answers: \(counts.quotedName) holds a number of "
        + "answers beside each score of \(score.quotedName), whose \(steps) scores are listed one by "
        + "one; \(context.rowsRead)", at: context.header,
      remedy: oneRowEach + " If each row is one answer all the same, say so with "
        + "\(context.setting(.score, score)).")
  }

  private static let oneRowEach = "Export the responses themselves, one row for each answer."
}
