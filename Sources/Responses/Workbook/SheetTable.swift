import CSV
import Diagnostics

/// One sheet of a workbook as a table. A record is a row with anything in it, as wide as the columns
/// that hold anything; its line is the row's number.
struct SheetTable: RecordTable {
  let workbook: Workbook
  let sheet: Workbook.Sheet
  let columns: Range<Int>
  /// How many rows hold anything.
  let rows: Int
  let assumptions: [Assumption]

  var name: String? { sheet.name }
  var isHidden: Bool { sheet.isHidden }
  var hasEpoch1904: Bool { workbook.formats.hasEpoch1904 }

  /// Goes through the sheet once; nil where it is empty.
  /// - Parameter total: the bytes that all sheets so far unpack to.
  init?(
    _ sheet: Workbook.Sheet, of workbook: Workbook, total: inout Int
  ) throws(Refusal) {
    let extent = SheetExtent()
    var reading = try SheetReading(sheet, of: workbook, width: 0, into: extent)
    while try reading.step() {
      let limit = UnpackingLimit.sheets
      guard limit.allows(total + reading.unpacked, from: workbook.archive.size) else {
        throw Refusal([
          .unpacksTooFar(workbook.archive.path, part: sheet.entry.name, ratio: limit.ratio)
        ])
      }
    }
    total += reading.unpacked
    guard !extent.columns.isEmpty else { return nil }
    self.workbook = workbook
    self.sheet = sheet
    columns = extent.columns
    rows = extent.rows
    var assumptions: [Assumption] = []
    if extent.hiddenRows > 0 { assumptions.append(.hiddenRowsCounted(extent.hiddenRows)) }
    if extent.missingResults > 0 { assumptions.append(.formulasEmpty(extent.missingResults)) }
    self.assumptions = assumptions
  }

  func records() throws(Refusal) -> any RecordStream {
    try SheetRecords(self)
  }
}

/// Reads the part of a sheet, piece by piece.
struct SheetReading {
  private let workbook: Workbook
  private let sheet: Workbook.Sheet
  private let chunks: ChunkSource
  private let reader: XMLReader
  private let pieceSize: Int
  private var waiting: ArraySlice<UInt8> = []
  private var isDone = false
  /// How many bytes were unpacked.
  private(set) var unpacked = 0

  /// - Parameter width: how many fields a row of the sheet gives; wide ones are read in small
  ///   pieces, so that a piece never gives too many.
  init(
    _ sheet: Workbook.Sheet, of workbook: Workbook, width: Int, into sink: any SheetSink
  ) throws(Refusal) {
    self.workbook = workbook
    self.sheet = sheet
    pieceSize = width > 512 ? 4 << 10 : 8 << 10
    chunks = try workbook.archive.chunks(of: sheet.entry, limit: .part)
    guard let reader = XMLReader(SheetParser(sink)) else {
      throw workbook.archive.damaged(sheet.entry)
    }
    self.reader = reader
  }

  /// Reads another piece; false at the end.
  mutating func step() throws(Refusal) -> Bool {
    if isDone { return false }
    if waiting.isEmpty {
      let chunk = try chunks()
      isDone = chunk == nil
      waiting = (chunk ?? [])[...]
      unpacked += waiting.count
    }
    let piece = waiting.prefix(pieceSize)
    waiting = waiting.dropFirst(piece.count)
    guard reader.parse(piece, isLast: isDone) else {
      throw workbook.archive.damaged(sheet.entry)
    }
    return !isDone
  }
}

/// The rows of a sheet, a batch for each piece of it that completes any.
private struct SheetRecords: RecordStream {
  let format = RecordFormat(name: "xlsx", encoding: "utf-8")
  private let rows: SheetRows
  private var reading: SheetReading
  private let refusal: Refusal

  init(_ table: SheetTable) throws(Refusal) {
    rows = SheetRows(table)
    reading = try SheetReading(
      table.sheet, of: table.workbook, width: table.columns.count, into: rows)
    refusal = table.workbook.archive.damaged(table.sheet.entry)
  }

  mutating func next(into batch: inout RecordBatch) throws(Refusal) -> Bool {
    batch.removeAll()
    // The first batch has to be large enough to judge columns by; wide ones are cut short.
    while batch.records.count < SheetRows.batchSize, batch.fields.count < SheetRows.fieldLimit,
      batch.bytes.count < SheetRows.byteLimit
    {
      let goesOn = try reading.step()
      if rows.isDamaged { throw refusal }
      batch.append(rows.batch)
      rows.batch.removeAll()
      if !goesOn { break }
    }
    return !batch.records.isEmpty
  }
}

/// Turns cells into fields of text.
private final class SheetRows: SheetSink {
  static let batchSize = 1_200
  static let fieldLimit = 1 << 20
  static let byteLimit = 4 << 20
  /// The most bytes of a cell: spreadsheets keep 32,767 characters in one.
  private static let cellLimit = 32_767 * 4

  var batch = RecordBatch()
  /// Whether a cell refers to a string that isn't there.
  private(set) var isDamaged = false
  private let workbook: Workbook
  private let columns: Range<Int>
  /// The row at hand, which may go on in the next piece.
  private var bytes: [UInt8] = []
  private var fields: [FieldBounds]
  private var isEmpty = true
  /// Whether the row has a cell, or cells in all, beyond what a record may have.
  private var isTooLong = false
  private var count = 0

  init(_ table: SheetTable) {
    workbook = table.workbook
    columns = table.columns
    fields = Array(repeating: .empty, count: table.columns.count)
  }

  func take(_ cell: SheetCell) {
    guard columns.contains(cell.column), !cell.text.isEmpty, !isTooLong else { return }
    let start = bytes.count
    append(cell)
    isEmpty = false
    if bytes.count - start > Self.cellLimit || bytes.count > RecordLimits().bytes {
      isTooLong = true
      bytes.removeAll()
      return
    }
    fields[cell.column - columns.lowerBound] = FieldBounds(start, bytes.count)
  }

  func endRow(_ number: Int, isHidden: Bool) {
    guard !isEmpty else { return }
    if isTooLong {
      drop(number)
      return
    }
    batch.records.append(
      RecordBounds(
        line: number, offset: count, firstField: batch.fields.count, fieldCount: fields.count))
    let start = batch.bytes.count
    batch.bytes += bytes
    for index in fields.indices {
      batch.fields.append(fields[index].moved(by: start))
      fields[index] = .empty
    }
    count += 1
    bytes.removeAll(keepingCapacity: true)
    isEmpty = true
  }

  /// Ends a row that is too long.
  private func drop(_ number: Int) {
    batch.records.append(
      RecordBounds(
        line: number, offset: count, firstField: batch.fields.count, fieldCount: 0,
        damage: .tooLong))
    for index in fields.indices { fields[index] = .empty }
    count += 1
    isTooLong = false
    isEmpty = true
  }

  private func append(_ cell: SheetCell) {
    switch cell.kind {
    case .text: CellText.append(cell.text, to: &bytes)
    case .truth: bytes += cell.text == [UInt8(ascii: "1")] ? "TRUE".utf8 : "FALSE".utf8
    case .error: if !cell.text.elementsEqual("#N/A".utf8) { bytes += cell.text }
    case .number: appendNumber(cell)
    case .shared:
      guard let index = Int(String(decoding: cell.text, as: UTF8.self)),
        let text = workbook.strings[index]
      else {
        isDamaged = true
        return
      }
      bytes += text
    }
  }

  private func appendNumber(_ cell: SheetCell) {
    let kind = workbook.formats[cell.style]
    if kind != .number, let serial = Double(String(decoding: cell.text, as: UTF8.self)),
      let text = CellText.date(serial, kind, hasEpoch1904: workbook.formats.hasEpoch1904)
    {
      bytes += text.utf8
    } else {
      bytes += CellText.number(cell.text)
    }
  }
}
