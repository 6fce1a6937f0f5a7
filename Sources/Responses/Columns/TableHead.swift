import CSV
import Configuration
import Diagnostics

/// The top of a table: how its columns are called, and where its rows begin.
struct TableHead: Sendable {
  var header: Header
  /// How many records of the table stand above the header.
  var preambleRows = 0
  /// How many records the header takes.
  var headerRows = 1
  /// The ``RecordBounds/offset`` from which records are rows.
  var firstRow: Int
  var preset = Preset.generic
  var assumptions: [Assumption] = []

  /// How many records the top is judged by.
  private static let judgedRecords = 100
  /// How many records are wanted before the top is judged, if the table has as many.
  private static let fewestRecords = 20

  /// Reads the top of a table from its first records.
  /// - Parameter format: that of the records.
  init(
    of batch: RecordBatch, _ format: RecordFormat, path: String, source: ResponseSource
  ) throws(Refusal) {
    let records = Array(batch.records.prefix(Self.judgedRecords))
    var cells = records.map { HeadCells.texts(of: $0, in: batch) }
    let separatorRows = cells.first.map { SeparatorLine.isRecord($0) } == true ? 1 : 0
    cells.removeFirst(separatorRows)
    let start = HeadStart.headerIndex(in: cells)
    guard separatorRows + start < records.count else { throw Refusal([.emptyFile(path)]) }
    let first = separatorRows + start
    for record in records[...first] {
      guard let damage = record.damage else { continue }
      throw Refusal([.headerDamaged(path, damage, line: record.line)])
    }
    let rows = HeaderRows(of: Array(cells[start...]))
    let record = records[first + rows.namesRow]
    header = rows.header(onLine: record.line)
    header.mayLackFields = format.mayLackFields
    guard header.hasNames else { throw Refusal([.noHeader(path, line: record.line)]) }
    preambleRows = start
    headerRows = rows.depth
    let next = first + rows.depth
    firstRow = next < batch.records.count ? batch.records[next].offset : Int.max
    let preset = try Self.preset(of: header, rows.kind, path: path, source: source)
    self.preset = preset.specified(for: header)
    if start > 0 { assumptions.append(.linesAboveHeader(start)) }
    if let reason = rows.kind.reason { assumptions.append(.headerDepth(rows.depth, as: reason)) }
    if source.preset == nil, let detected = Assumption.presetDetected(preset) {
      assumptions.append(detected)
    }
  }

  /// Adds records to the first ones until a header and rows may be among them: question texts can be
  /// longer than what is read at a time.
  static func complete(
    _ batch: inout RecordBatch, from records: inout any RecordStream
  ) throws(Refusal) {
    var more = RecordBatch()
    while batch.records.count < fewestRecords, try records.next(into: &more) {
      batch.append(more)
    }
  }

  /// Whether a record is a row.
  func isRow(_ record: RecordBounds) -> Bool { record.offset >= firstRow }

  private static func preset(
    of header: Header, _ kind: HeaderRows.Kind, path: String, source: ResponseSource
  ) throws(Refusal) -> Preset {
    guard let name = source.preset else { return .detected(for: header, kind) }
    if let preset = Preset.named(name) { return preset }
    let nearest = NearestName.of(name, among: Preset.names)
    throw Refusal([.unknownPreset(name, nearest: nearest, path, source)])
  }
}
