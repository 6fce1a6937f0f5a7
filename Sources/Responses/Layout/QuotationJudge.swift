import CSV

/// Tells whether quotation marks in a text are text like any other.
///
/// Spreadsheets that copy tables as tabs put no field into quotation marks; a mark at the start of
/// an answer would then swallow the rest of the file.
enum QuotationJudge {
  /// Whether more records come out whole and of one width without heeding quotation marks.
  static func isLiteral(in sample: [UInt8], delimiter: UInt8) -> Bool {
    guard sample.contains(UInt8(ascii: "\"")) else { return false }
    // A sample that ends inside a record ends with its last line.
    let lineEnd = sample.lastIndex { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }
    let lines = Array(sample[...(lineEnd ?? sample.count - 1)])
    let quoted = faults(in: lines, Dialect(delimiter: delimiter))
    guard quoted > 0 else { return false }
    return faults(in: lines, Dialect(delimiter: delimiter, isQuoted: false)) < quoted
  }

  /// How many records are damaged or have another width than most.
  static func faults(in sample: [UInt8], _ dialect: Dialect) -> Int {
    RecordWidths(of: sample, dialect).faults
  }
}

/// How many fields the records of a text have.
struct RecordWidths {
  private var records: [Int: Int] = [:]
  private var damaged = 0

  init(of sample: [UInt8], _ dialect: Dialect) {
    var scanner = RecordScanner(dialect)
    var batch = RecordBatch()
    scanner.append(sample)
    scanner.end()
    while scanner.next(into: &batch) {
      for record in batch.records {
        if record.damage != nil {
          damaged += 1
        } else {
          records[record.fieldCount, default: 0] += 1
        }
      }
    }
  }

  /// The width of most records, the largest of several.
  var most: Int {
    records.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key ?? 0
  }

  /// How many records are damaged or have another width than most.
  var faults: Int { faults(at: most) }

  /// How many records are damaged or have another width.
  func faults(at width: Int) -> Int {
    damaged + records.values.reduce(0, +) - (records[width] ?? 0)
  }
}
