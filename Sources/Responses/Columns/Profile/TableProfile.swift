import CSV
import Configuration
import Diagnostics

/// What the columns of a table hold, gathered in one pass over its first rows, and over the rest
/// where a question is open that only the whole can settle.
struct TableProfile {
  /// How many bytes of records are judged at first.
  static let firstBytes = 1 << 20
  /// How many fields at most, blank ones included: many columns of few values have few bytes.
  private static let firstFields = 1 << 22

  private(set) var columns: [ColumnFacts]
  /// How many rows were read, those that are filtered out or damaged included.
  private(set) var rows = 0
  /// Whether all rows were read.
  private(set) var isWhole = false
  private(set) var months: MonthWitness
  private(set) var frequencies: FrequencyWitness
  private let head: TableHead
  private let filters: [ColumnPlan.Filter]

  /// Profiles the beginning of a table.
  init(
    _ head: TableHead, source: ResponseSource, first: RecordBatch, rest: inout any RecordStream
  ) throws(Refusal) {
    self.head = head
    filters = source.filters.compactMap { ColumnPlan.Filter($0, in: head.header) }
    let words = head.header.texts.map { HeaderWords($0) }
    columns = words.map { ColumnFacts(tracksRepeats: $0.isKeyOfSomething) }
    months = MonthWitness(words)
    frequencies = FrequencyWitness(words)
    var (bytes, records) = (first.bytes.count, first.records.count)
    add(first, to: Array(columns.indices))
    var batch = RecordBatch()
    while bytes < Self.firstBytes, records * columns.count < Self.firstFields {
      guard try rest.next(into: &batch) else {
        isWhole = true
        return
      }
      add(batch, to: Array(columns.indices))
      bytes += batch.bytes.count
      records += batch.records.count
    }
  }

  /// Goes on to the end of the table for some of the columns.
  mutating func finish(_ focus: [Int], _ rest: inout any RecordStream) throws(Refusal) {
    var batch = RecordBatch()
    while try rest.next(into: &batch) { add(batch, to: focus) }
    isWhole = true
  }

  private mutating func add(_ batch: RecordBatch, to focus: [Int]) {
    let bytes = batch.bytes.span
    for record in batch.records where head.isRow(record) {
      rows += 1
      guard record.damage == nil, !head.header.isRagged(record, in: batch),
        filters.allSatisfy({ $0.keeps(record, bytes, in: batch) })
      else { continue }
      for column in focus {
        let field = FieldText.trimmed(bytes, batch.bounds(of: column, in: record))
        columns[column].add(bytes.extracting(field))
      }
      if !frequencies.isEmpty { frequencies.add(record, bytes, in: batch) }
      if !months.isEmpty {
        let dates = focus.filter { columns[$0].dates.undecided > 0 }
        months.add(record, bytes, in: batch, dates: dates)
      }
    }
  }
}

extension ColumnPlan.Filter {
  /// A filter of the configuration; nil where it names no single column.
  init?(_ filter: RowFilter, in header: Header) {
    guard case .column(let column) = header.column(named: filter.column) else { return nil }
    self.init(
      column: column, values: filter.values.flatMap { FieldText.spellings(of: $0) })
  }

  /// Whether it keeps a row.
  @inline(__always)
  func keeps(_ record: RecordBounds, _ bytes: Span<UInt8>, in batch: RecordBatch) -> Bool {
    let bounds = FieldText.trimmed(bytes, batch.bounds(of: column, in: record))
    return values.contains { value in
      value.count == bounds.count
        && value.indices.allSatisfy { value[$0] == bytes[bounds.lowerBound + $0] }
    }
  }
}
