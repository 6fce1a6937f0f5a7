import Configuration
import Diagnostics
import JSON

/// Workbooks and JSON.
extension Diagnostic {
  static func archiveDamaged(_ path: String, part: String?) -> Diagnostic {
    let what = part.map { ": its part \($0.quotedName) can't be read" } ?? ""
    return Diagnostic(
      "workbook-damaged", about: .input, "this workbook or archive is damaged\(what)",
      at: Place(file: path), remedy: "Fetch it again, or open it and save it anew.")
  }

  static func workbookEncrypted(_ path: String) -> Diagnostic {
    .notResponses(path, .encryptedWorkbook)
  }

  static func summaryWorkbook(_ path: String, _ tables: [any RecordTable]) -> Diagnostic {
    let sheets = tables.compactMap(\.name)
    let rows = tables.reduce(0) { $0 + (($1 as? SheetTable)?.rows ?? 0) }
    return Diagnostic(
      "summary-workbook", about: .input,
      "this workbook is a summary: its \(rows) rows count the answers to each question "
        + "on a sheet of its own, \(sheets.quotedList("and")), and hold no single responses",
      at: Place(file: path), remedy: "Export all responses instead of the summary.")
  }

  static func sideBySideTables(
    _ path: String, _ table: SheetTable, line: Int, blocks: [(first: String, last: String)]
  ) -> Diagnostic {
    let ranges = blocks.map { "\($0.first) to \($0.last)" }.joined(separator: " and ")
    return Diagnostic(
      "side-by-side-tables", about: .input,
      "the \(table.rows) rows of the sheet \(table.sheet.name.quotedName) hold \(blocks.count) tables "
        + "side by side, columns \(ranges), so that a row is not one response",
      at: Place(file: path, line: line),
      remedy: "Put each table on a sheet of its own, or below the other.")
  }

  static func unknownSheet(
    _ name: String, _ path: String, known: [String], _ context: TableReading.Context
  ) -> Diagnostic {
    let nearest = NearestName.of(name, among: known)
    return Diagnostic(
      "unknown-sheet", about: .input,
      "this file has no sheet \(name.quotedName) with anything on it, but \(known.quotedList("and"))",
      at: Place(file: path),
      remedy: nearest.map { "Did you mean \(context.sheetSetting($0))?" }
        ?? "Correct \(context.sheetSetting(name)).")
  }

  static func severalSheets(_ names: [String], _ context: TableReading.Context) -> Diagnostic {
    Diagnostic(
      "several-sheets", about: .input,
      "each of the sheets \(names.quotedList("and")) could hold the responses",
      at: Place(file: context.path),
      remedy: names.first.map { "Choose one with \(context.sheetSetting($0))." })
  }

  /// - Parameter closest: the sheet that the further diagnostics are about.
  static func noSheetWithResponses(
    _ tables: [any RecordTable], closest: String, _ context: TableReading.Context
  ) -> Diagnostic {
    let names = tables.map { ($0.name ?? "").quotedName + ($0.isHidden ? " (hidden)" : "") }
    return Diagnostic(
      "no-sheet-with-responses", about: .input,
      "none of the sheets of this file is clearly the one with the responses: "
        + names.prefix(12).joined(separator: ", ") + (names.count > 12 ? ", …" : "")
        + "; what follows is about \(closest.quotedName)",
      at: Place(file: context.path),
      remedy: "If another one holds them, name it, as in \(context.sheetSetting(closest)).")
  }

  static func noJSONObjects(_ path: String) -> Diagnostic {
    Diagnostic(
      "json-without-objects", about: .input,
      "this JSON holds no objects with a response each", at: Place(file: path),
      remedy: "Write an array of objects, or an object on each line.")
  }

  static func tooManyJSONColumns(_ path: String) -> Diagnostic {
    Diagnostic(
      "json-too-many-keys", about: .input,
      "the objects of this JSON have more than 16,384 different keys, or keys of more than 8 MiB in all",
      at: Place(file: path),
      remedy: "Export fewer, or check that keys are names and not values.")
  }

  static func jsonUnreadable(_ path: String, _ problem: JSONProblem) -> Diagnostic {
    Diagnostic(
      "json-unreadable", about: .input,
      "this JSON can't be read: \(problem.fault.wordsOfResponses)",
      at: Place(file: path, line: problem.line, column: problem.column),
      remedy: problem.fault == .cutOff
        ? "Fetch it again: it was not copied to its end." : "Mend it there, or export it again.")
  }
}

extension JSONFault {
  fileprivate var wordsOfResponses: String {
    switch self {
    case .tooLarge: "one response takes more than 8 MiB"
    case .notAnObject: "a response is no object"
    default: words
    }
  }
}

extension TableReading.Context {
  /// The line of configuration, or the flag, that names a sheet.
  func sheetSetting(_ name: String) -> String {
    switch settings.remedies {
    case .configuration:
      "`sheet: \(YAMLText.scalar(name))` in "
        + (source.place.map { "the entry of `responses:` at \($0.file):\($0.line ?? 1)" }
          ?? "the entry of `responses:` in barograph.yml")
    case .flags: "`--sheet \(ShellText.word(name))`"
    }
  }
}
