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

  /// Reads the top of a table from its first records.
  init(
    of batch: RecordBatch, path: String, source: ResponseSource
  ) throws(Refusal) {
    let record = batch.records[0]
    if let damage = record.damage {
      throw Refusal([.headerDamaged(path, damage, line: record.line)])
    }
    header = Header(record, in: batch)
    guard header.hasNames else { throw Refusal([.noHeader(path, line: record.line)]) }
    firstRow = batch.records.count > 1 ? batch.records[1].offset : Int.max
  }

  /// Whether a record is a row.
  func isRow(_ record: RecordBounds) -> Bool { record.offset >= firstRow }
}
