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
    if readings.count > 1 {
      throw Refusal([.severalSheets(readings.compactMap(\.table.name), context)])
    }
    if var reading = readings.first {
      let name = reading.table.name ?? ""
      reading.assumptions.append(.sheetChosen(name, count: shown.count))
      return reading
    }
    let causes = Set(refusals.flatMap { $0.refusal.diagnostics.map(\.id) })
    if causes == ["side-by-side-tables"] {
      throw Refusal(refusals.flatMap(\.refusal.diagnostics))
    }
    // Of equally promising sheets the first one.
    let ranked = refusals.enumerated().sorted {
      (Self.distance($0.element.refusal), $0.offset) < (
        Self.distance($1.element.refusal), $1.offset
      )
    }
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

/// Workbooks of survey tools that hold the counts of each question on a sheet of its own.
enum SummarySheets {
  /// How many records of a sheet are looked at.
  private static let judged = 12

  /// Whether a sheet is called `Question 1` or the like.
  static func isName(_ name: String?) -> Bool {
    guard let name, name.lowercased().hasPrefix("question ") else { return false }
    return name.utf8.dropFirst(9).allSatisfy { (0x30...0x39).contains($0) }
  }

  /// Whether the sheets count answers: there are several, or the first says that it does.
  static func isSummary(_ tables: [any RecordTable]) throws(Refusal) -> Bool {
    if tables.count > 1 { return true }
    guard let table = tables.first else { return false }
    var (records, batch) = (try table.records(), RecordBatch())
    guard try records.next(into: &batch) else { return false }
    return batch.records.prefix(judged).contains { record in
      (0..<record.fieldCount).contains { column in
        batch.field(column, of: record).elementsEqual("Answer Choices".utf8)
      }
    }
  }
}

/// Two tables beside each other: a row of names in blocks that blanks part and that repeat names.
struct SideBySide {
  /// How many rows may stand above the names.
  private static let judged = 10

  let line: Int
  /// The letters of the first and last column of each block.
  let blocks: [(first: String, last: String)]

  /// - Parameter start: the column of the sheet that the first field stands in, from 0.
  init?(_ batch: RecordBatch, from start: Int) {
    for record in batch.records.prefix(Self.judged) {
      let blocks = Self.blocks(of: record, in: batch).filter { $0.count > 1 }
      guard blocks.count > 1, Self.repeatNames(blocks, of: record, in: batch) else { continue }
      line = record.line
      self.blocks = blocks.map {
        (Self.letters($0.lowerBound + start), Self.letters($0.upperBound - 1 + start))
      }
      return
    }
    return nil
  }

  /// The stretches of columns that hold something.
  private static func blocks(of record: RecordBounds, in batch: RecordBatch) -> [Range<Int>] {
    var blocks: [Range<Int>] = []
    for column in 0..<record.fieldCount where !batch.bounds(of: column, in: record).isEmpty {
      if let last = blocks.last, last.upperBound == column {
        blocks[blocks.count - 1] = last.lowerBound..<column + 1
      } else {
        blocks.append(column..<column + 1)
      }
    }
    return blocks
  }

  /// Whether a later block has at least two names, and half of its names, in common with the first.
  private static func repeatNames(
    _ blocks: [Range<Int>], of record: RecordBounds, in batch: RecordBatch
  ) -> Bool {
    let names = blocks.map { block in
      block.map { Header.loose(String(decoding: batch.field($0, of: record), as: UTF8.self)) }
        .filter { name in name.unicodeScalars.contains { $0.properties.isAlphabetic } }
    }
    return names.dropFirst().contains { later in
      let common = later.filter { names[0].contains($0) }
      return common.count > 1 && common.count * 2 >= later.count
    }
  }

  /// `A`, `Z`, `AA`.
  static func letters(_ column: Int) -> String {
    var (rest, letters) = (column + 1, [UInt8]())
    while rest > 0 {
      letters.append(UInt8(ascii: "A") + UInt8((rest - 1) % 26))
      rest = (rest - 1) / 26
    }
    return String(decoding: letters.reversed(), as: UTF8.self)
  }
}
