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
    var scanner = RecordScanner(dialect)
    var widths: [Int: Int] = [:]
    var damaged = 0
    var batch = RecordBatch()
    scanner.append(sample)
    scanner.end()
    while scanner.next(into: &batch) {
      for record in batch.records {
        if record.damage != nil { damaged += 1 } else { widths[record.fieldCount, default: 0] += 1 }
      }
    }
    let most = widths.values.max() ?? 0
    return damaged + widths.values.reduce(0, +) - most
  }
}
