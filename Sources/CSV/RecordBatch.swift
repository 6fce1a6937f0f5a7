/// Some records in one piece: bytes, the bounds of each field, and where each record starts.
///
/// The form is the same whatever the source, so that another format only has to fill batches.
package struct RecordBatch: Sendable {
  /// The bytes that field bounds refer to. Fields are as they mean: quotation marks that enclose
  /// them are outside the bounds, doubled ones are already single.
  package var bytes: [UInt8]
  package var records: [RecordBounds]
  package var fields: [FieldBounds]

  package init() {
    bytes = []
    records = []
    fields = []
  }

  /// Adds the records of another batch after these.
  package mutating func append(_ other: RecordBatch) {
    let (byteCount, fieldCount) = (bytes.count, fields.count)
    bytes += other.bytes
    fields += other.fields.map { $0.moved(by: byteCount) }
    records += other.records.map {
      RecordBounds(
        line: $0.line, offset: $0.offset, firstField: $0.firstField + fieldCount,
        fieldCount: $0.fieldCount, damage: $0.damage)
    }
  }

  /// Empties the batch and keeps its memory for the next one.
  package mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    records.removeAll(keepingCapacity: true)
    fields.removeAll(keepingCapacity: true)
  }
}

/// Where a field lies in the bytes of its batch, which are far fewer than 4 GiB: half of what a range
/// takes, since there are more of these than of anything else.
package struct FieldBounds: Hashable, Sendable {
  package let start: UInt32
  package let end: UInt32

  /// No bytes.
  package static let empty = FieldBounds(0, 0)

  /// The bytes from one offset up to another.
  @inline(__always)
  package init(_ start: Int, _ end: Int) {
    self.start = UInt32(truncatingIfNeeded: start)
    self.end = UInt32(truncatingIfNeeded: end)
  }

  package func moved(by distance: Int) -> FieldBounds {
    FieldBounds(Int(start) + distance, Int(end) + distance)
  }
}

/// Where a record lies in its batch and in its file.
package struct RecordBounds: Hashable, Sendable {
  /// The line its first byte stands on, from 1; the row in a workbook.
  package let line: Int
  /// Where in the text its first byte stands: no two records of a table have the same, and they
  /// ascend. Formats that are no text count their records instead.
  package let offset: Int
  package let firstField: Int
  package let fieldCount: Int
  /// What is wrong with it, if anything; a damaged record has no fields.
  package let damage: RecordDamage?

  package init(
    line: Int, offset: Int, firstField: Int, fieldCount: Int, damage: RecordDamage? = nil
  ) {
    self.line = line
    self.offset = offset
    self.firstField = firstField
    self.fieldCount = fieldCount
    self.damage = damage
  }
}

/// Why a record can't be taken apart.
package enum RecordDamage: String, Hashable, Sendable {
  /// A quotation mark is never closed.
  case unclosedQuote = "unclosed-quote"
  /// Something other than a delimiter or line end follows a closing quotation mark.
  case textAfterQuote = "text-after-quote"
  /// More than 8 MiB.
  case tooLong = "too-long"
  /// More than 16,384 columns.
  case tooManyColumns = "too-many-columns"
}
