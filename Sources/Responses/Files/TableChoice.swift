import CSV
import Configuration
import Diagnostics

/// Chooses the table of a file that holds the responses.
struct TableChoice {
  let tables: [any RecordTable]
  let context: TableReading.Context

  /// The one table that is named or can be read as responses.
  /// - Throws: a refusal where there is none, or more than one.
  func reading() throws(Refusal) -> TableReading {
    guard let first = tables.first else { throw Refusal([.emptyFile(context.path)]) }
    let isNamed = first.name != nil
    if let wanted = context.source.sheet, isNamed { return try reading(named: wanted) }
    if tables.allSatisfy({ SummarySheets.isName($0.name) }), try SummarySheets.isSummary(tables) {
      throw Refusal([.summaryWorkbook(context.path, tables)])
    }
    let shown = tables.filter { !$0.isHidden }
    guard !shown.isEmpty else {
      throw Refusal([.noSheetWithResponses(tables, closest: first.name ?? "", context)])
    }
    var reading = try choose(among: shown)
    let hidden = tables.filter(\.isHidden).compactMap(\.name)
    if !hidden.isEmpty { reading.assumptions.append(.sheetsHidden(hidden)) }
    return reading
  }

  private func reading(named name: String) throws(Refusal) -> TableReading {
    let exact = tables.first { $0.name == name }
    let loose = tables.first { Header.loose($0.name ?? "") == Header.loose(name) }
    guard let table = exact ?? loose else {
      throw Refusal([
        .unknownSheet(name, context.path, known: tables.compactMap(\.name), context)
      ])
    }
    return try examined(table)
  }

  private func choose(among shown: [any RecordTable]) throws(Refusal) -> TableReading {
    if shown.count == 1 { return try examined(shown[0]) }
    var readings: [TableReading] = []
    var refusals: [(table: any RecordTable, refusal: Refusal)] = []
    for table in shown {
      do throws(Refusal) {
        readings.append(try examined(table))
      } catch {
        refusals.append((table, error))
      }
    }
    let likely = SheetWorth.best(of: readings)
    if likely.count > 1 {
      throw Refusal([.severalSheets(likely.compactMap(\.table.name), context)])
    }
    if var reading = likely.first {
      let name = reading.table.name ?? ""
      reading.assumptions.append(
        .sheetChosen(name, count: shown.count, isOnlyOne: readings.count == 1))
      return reading
    }
    let causes = Set(refusals.flatMap { $0.refusal.diagnostics.map(\.id) })
    if causes == ["side-by-side-tables"] {
      throw Refusal(refusals.flatMap(\.refusal.diagnostics))
    }
    // Of equally promising sheets the one with most rows, of these the first.
    let ranked = refusals.enumerated().map { offset, refused in
      let rows = (refused.table as? SheetTable)?.rows ?? 0
      return (key: (Self.distance(refused.refusal), -rows, offset), element: refused)
    }.sorted { $0.key < $1.key }
    guard let closest = ranked.first?.element else { throw Refusal([.emptyFile(context.path)]) }
    let listing = Diagnostic.noSheetWithResponses(
      tables, closest: closest.table.name ?? "", context)
    throw Refusal([listing] + closest.refusal.diagnostics)
  }

  /// How far a refused sheet is from one with responses: it has what a question asks about, no
  /// score, no header.
  private static func distance(_ refusal: Refusal) -> Int {
    refusal.diagnostics.map { diagnostic in
      switch diagnostic.id {
      case "no-header", "header-damaged", "empty-file": 3
      case "no-score-column": 2
      case "unknown-column": 1
      default: 0
      }
    }.max() ?? 0
  }

  /// Settles the columns of a table, unless two tables lie beside each other on its sheet.
  private func examined(_ table: any RecordTable) throws(Refusal) -> TableReading {
    if let sheet = table as? SheetTable {
      var (records, batch) = (try table.records(), RecordBatch())
      if try records.next(into: &batch),
        let found = SideBySide(batch, from: sheet.columns.lowerBound)
      {
        throw Refusal([
          .sideBySideTables(
            context.path, sheet, line: found.line, blocks: found.blocks)
        ])
      }
    }
    return try TableReading(table, context)
  }
}
