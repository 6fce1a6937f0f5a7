import CSV
package import Configuration
package import Diagnostics

/// A second file whose columns are joined to the rows of response files by a key.
///
/// A key takes 20 bytes; values are kept once each.
package struct LookupTable: Sendable {
  /// The path as printed.
  package let path: String
  package let settings: LookupSettings
  /// The rows by the fingerprints of their keys.
  private var rows: [Fingerprint: Int32] = [:]
  /// For each column, the number of each row's value.
  private var values: [[Int32]]
  /// For each column, the different values.
  private var names: [[[UInt8]]]
  private var numbers: [[[UInt8]: Int32]]

  /// How many keys it lists.
  package var count: Int { rows.count }

  /// Reads the file.
  /// - Throws: what keeps it from being read: a column it has not, a key that stands there twice with
  ///   different values.
  package init(
    path: String, settings: LookupSettings, contents: any FileContents
  ) throws(Refusal) {
    self.path = path
    self.settings = settings
    values = settings.columns.map { _ in [] }
    names = settings.columns.map { _ in [] }
    numbers = settings.columns.map { _ in [:] }
    let source = ResponseSource(files: [])
    let tables = try FileTables.open(contents, path: path, source: source)
    guard let table = tables.first else { throw Refusal([.emptyFile(path)]) }
    var records = try table.records()
    var batch = RecordBatch()
    guard try records.next(into: &batch) else { throw Refusal([.emptyFile(path)]) }
    try TableHead.complete(&batch, from: &records)
    let head = try TableHead(of: batch, records.format, path: path, source: source)
    let columns = try Self.columns(of: head.header, path, settings)
    var isMore = true
    while isMore {
      for record in batch.records where head.isRow(record) {
        try add(record, in: batch, head.header, columns)
      }
      isMore = try records.next(into: &batch)
    }
  }

  /// The row of a key; nil where it is not listed.
  func row(of key: Span<UInt8>) -> Int? {
    rows[FingerprintHasher.fingerprint(of: key)].map { Int($0) }
  }

  /// The value of a row in a joined column.
  func value(_ column: Int, of row: Int) -> [UInt8] {
    names[column][Int(values[column][row])]
  }

  private mutating func add(
    _ record: RecordBounds, in batch: RecordBatch, _ header: Header,
    _ columns: (key: Int, joined: [Int])
  ) throws(Refusal) {
    if record.damage != nil || header.isRagged(record, in: batch) {
      throw Refusal([.lookupRowDamaged(path, line: record.line)])
    }
    let bytes = batch.bytes.span
    let key = FieldText.trimmed(bytes, batch.bounds(of: columns.key, in: record))
    if key.isEmpty || FieldText.isMissing(bytes.extracting(key)) { return }
    let fingerprint = FingerprintHasher.fingerprint(of: bytes.extracting(key))
    let found = rows[fingerprint]
    for (index, column) in columns.joined.enumerated() {
      let field = FieldText.trimmed(bytes, batch.bounds(of: column, in: record))
      let number = number(Array(batch.bytes[field]), index)
      if let found, values[index][Int(found)] != number {
        throw Refusal([.lookupKeysDiffer(path, line: record.line, settings.columns[index])])
      }
      if found == nil { values[index].append(number) }
    }
    if found == nil { rows[fingerprint] = Int32(truncatingIfNeeded: rows.count) }
  }

  private mutating func number(_ value: [UInt8], _ column: Int) -> Int32 {
    if let number = numbers[column][value] { return number }
    let number = Int32(truncatingIfNeeded: names[column].count)
    names[column].append(value)
    numbers[column][value] = number
    return number
  }

  private static func columns(
    of header: Header, _ path: String, _ settings: LookupSettings
  ) throws(Refusal) -> (key: Int, joined: [Int]) {
    var problems: [Diagnostic] = []
    let found = ([settings.key] + settings.columns).map { name in
      if case .column(let column) = header.column(named: name) { return column }
      problems.append(.lookupColumnMissing(name, in: path, header))
      return 0
    }
    guard problems.isEmpty else { throw Refusal(problems) }
    return (found[0], Array(found.dropFirst()))
  }
}

/// Looks up a value for each row.
struct LookupJoin: Sendable {
  let table: LookupTable
  /// The column of the key in the response file.
  let key: Int
  /// The number of the joined column.
  let column: Int

  /// The number of a record's value.
  func id(
    in record: RecordBounds, _ bytes: Span<UInt8>, of batch: RecordBatch,
    _ values: inout ValueTable
  ) -> Int {
    let field = FieldText.trimmed(bytes, batch.bounds(of: key, in: record))
    if field.isEmpty || FieldText.isMissing(bytes.extracting(field)) {
      return values.id(ofName: "")
    }
    guard let row = table.row(of: bytes.extracting(field)) else {
      return values.id(ofName: SegmentName.unmatched)
    }
    let value = table.value(column, of: row)
    return values.id(of: value.span, 0..<value.count)
  }
}
