import CSV
package import Diagnostics

extension Diagnostic {
  static func emptyFile(_ path: String) -> Diagnostic {
    Diagnostic(
      "empty-file", about: .input, "this file holds no records", at: Place(file: path),
      remedy: "Export it again, or leave it out of `files:`.")
  }

  /// A file that isn't the same in all passes over it.
  package static func inputChanged(_ path: String) -> Diagnostic {
    Diagnostic(
      "input-changed", about: .missingInput, "this file changed while it was read",
      at: Place(file: path),
      remedy: "Wait until whatever writes it is done, and build again; let exports be written "
        + "under another name and renamed once they are whole.")
  }

  static func noHeader(_ path: String, line: Int) -> Diagnostic {
    Diagnostic(
      "no-header", about: .input, "the first record of this file names no columns",
      at: Place(file: path, line: line), remedy: "Put a line with the names of the columns first.")
  }

  static func headerDamaged(_ path: String, _ damage: RecordDamage, line: Int) -> Diagnostic {
    let (message, remedy) =
      switch damage {
      case .unclosedQuote, .textAfterQuote:
        (
          "the first record of this file can't be taken apart",
          "Check its quotation marks: one that belongs to a quoted name is written twice."
        )
      case .tooLong, .tooManyColumns:
        (
          "the first record of this file exceeds 8 MiB or 16,384 columns",
          "Export fewer columns, or check that the first line holds their names."
        )
      }
    return Diagnostic(
      "header-damaged", about: .input, message, at: Place(file: path, line: line), remedy: remedy)
  }

  static func noRows(_ path: String) -> Diagnostic {
    Diagnostic(
      "no-rows", .warning, about: .input, "this file holds a header and no rows",
      at: Place(file: path))
  }

  static func tooMuchSetAside(_ reading: Reading, limit: Double) -> Diagnostic {
    let account = reading.account
    let counts = account.reasons.filter { $0.reason != .afterAsOf }
    let total = counts.reduce(0) { $0 + $1.count }
    let listed = counts.map { "\($0.count) \($0.reason.rawValue)" }.joined(separator: ", ")
    let worst = reading.files.max { left, right in
      (left.account.doubtful, right.path) < (right.account.doubtful, left.path)
    }
    return Diagnostic(
      "too-much-set-aside", about: .input,
      "\(total) of \(account.rows) rows were set aside, more than \(percent(limit)): \(listed)",
      at: worst.map { Place(file: $0.path, line: $0.setAside.first?.line) },
      remedy: "Look them up in set-aside.csv, which `barograph build` writes beside the output "
        + "folder, and mend them, or raise `quality: {max-set-aside: …}`.")
  }

  /// A row that was set aside, by place and reason.
  package static func rowSetAside(_ row: SetAsideRow, in path: String) -> Diagnostic {
    let column = row.column.map { " in the column \($0.quotedName)" } ?? ""
    return Diagnostic(
      row.reason.rawValue, .note, about: .input,
      "this row was set aside: \(row.reason.explanation)\(column)",
      at: Place(file: path, line: row.line))
  }

  /// A share such as 0.05 as `5%`, with as many decimals as it needs, at most two.
  private static func percent(_ share: Double) -> String {
    let hundredths = Int((min(max(share, 0), 1) * 10_000).rounded())
    let (whole, rest) = (hundredths / 100, hundredths % 100)
    if rest == 0 { return "\(whole)%" }
    return rest % 10 == 0 ? "\(whole).\(rest / 10)%" : "\(whole).\(rest < 10 ? "0" : "")\(rest)%"
  }
}

extension Account {
  /// The rows set aside that speak against the quality of the data.
  var doubtful: Int { setAsideTotal - (setAside[.afterAsOf] ?? 0) }
}

extension SetAsideReason {
  /// The reason in a few words.
  package var explanation: String {
    switch self {
    case .scoreOutOfRange: "the score is not within 0 to 10"
    case .scoreNotWhole: "the score is not a whole number"
    case .scoreNotANumber: "the score is not a number"
    case .dateMissing: "the answer has no date"
    case .dateUnreadable: "the date can't be read or does not exist"
    case .afterAsOf: "the answer is later than the as-of date"
    case .raggedRecord: "it has more or fewer fields than the header"
    case .malformedQuote: "a quotation mark is not closed or is followed by text"
    case .oversizedRecord: "it exceeds 8 MiB or 16,384 columns"
    }
  }
}
