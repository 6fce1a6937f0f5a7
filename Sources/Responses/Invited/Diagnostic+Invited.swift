import Diagnostics

extension Diagnostic {
  static func invitedColumnMissing(
    _ name: String, _ path: String, _ header: Header
  ) -> Diagnostic {
    Diagnostic(
      "invited-column-missing", about: .input,
      "the file of `invited:` has no column \(name.quotedName)",
      at: Place(file: path, line: header.line),
      remedy: "Give it a header with `period`, `asked` and, if counts are by product, `product`.")
  }

  static func invitedEmpty(_ path: String, _ header: Header) -> Diagnostic {
    Diagnostic(
      "invited-empty", about: .input, "the file of `invited:` has no row below its header",
      at: Place(file: path, line: header.line),
      remedy: "Add a row for each period, or leave out `invited:`.")
  }

  static func invitedRowDamaged(_ place: Place) -> Diagnostic {
    Diagnostic(
      "invited-row-damaged", about: .input, "this row of `invited:` can't be taken apart",
      at: place,
      remedy: "Give it as many fields as the header has.")
  }

  static func invitedPeriod(_ column: String, _ place: Place) -> Diagnostic {
    Diagnostic(
      "invited-period", about: .input,
      "the column \(column.quotedName) holds no month, quarter, half-year or year here", at: place,
      remedy: "Write it as `2026-09`, `2026-Q3`, `2026-H2` or `2026`.")
  }

  static func invitedCount(_ column: String, _ place: Place) -> Diagnostic {
    Diagnostic(
      "invited-count", about: .input,
      "the column \(column.quotedName) holds no whole number of people here", at: place,
      remedy: "Write how many people were asked, in digits.")
  }

  static func invitedTwice(first: Int, _ place: Place) -> Diagnostic {
    Diagnostic(
      "invited-twice", about: .input,
      "line \(first) has a count of the same period and product already", at: place,
      remedy: "Keep one row, or add them up.")
  }
}
