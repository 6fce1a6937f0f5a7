import CSV

/// Ways of writing quotation marks that RFC 4180 doesn't have and some programs keep to throughout a
/// file.
package struct QuotationHabits: OptionSet, Hashable, Sendable {
  package let rawValue: UInt8

  package init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  /// Spaces stand before the quotation mark that a field begins with: `9, "good, and fast"`.
  static let spaced = QuotationHabits(rawValue: 1)
  /// A quotation mark inside a field follows a backslash: `"so \"good\""`.
  static let escaped = QuotationHabits(rawValue: 2)

  /// The habits of a text, by its start: those that leave fewer records damaged or of an odd width.
  ///
  /// Spaces count as a habit where half of the records have them before a quotation mark; backslashes
  /// where heeding them mends nine of ten faults. A text without faults or such spaces has none.
  static func found(in sample: [UInt8], isWhole: Bool, _ dialect: Dialect) -> QuotationHabits {
    guard dialect.isQuoted, sample.contains(UInt8(ascii: "\"")) else { return [] }
    let lineEnd = sample.lastIndex { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }
    let lines = isWhole ? sample : Array(sample[...(lineEnd ?? sample.count - 1)])
    var habits: QuotationHabits = []
    func widths(_ habits: QuotationHabits) -> RecordWidths {
      RecordWidths(of: Requoter.rewritten(lines, habits, dialect), dialect)
    }
    let hasBackslashes = has(UInt8(ascii: "\\"), lines)
    if has(UInt8(ascii: " "), lines), isSpaced(lines, dialect) {
      // Unheeded, marks are text and a comma in each answer makes all records too wide by one: what
      // counts is the width that records have if the habit is heeded.
      let plain = widths([])
      let heeded = [.spaced, hasBackslashes ? [.spaced, .escaped] : .spaced].map(widths)
      if heeded.contains(where: { $0.faults <= plain.faults(at: $0.most) }) {
        habits.insert(.spaced)
      }
    }
    guard hasBackslashes else { return habits }
    let left = widths(habits).faults
    if left >= (isWhole ? 1 : leastFaults), widths(habits.union(.escaped)).faults * 10 <= left {
      habits.insert(.escaped)
    }
    return habits
  }

  /// A single faulty record at the start of a long file is no habit.
  private static let leastFaults = 2

  /// Whether a byte stands before a quotation mark anywhere.
  private static func has(_ byte: UInt8, _ text: [UInt8]) -> Bool {
    var last: UInt8 = 0
    for next in text {
      if next == UInt8(ascii: "\""), last == byte { return true }
      last = next
    }
    return false
  }

  /// Whether half of the records have a field that begins with spaces and a quotation mark.
  private static func isSpaced(_ lines: [UInt8], _ dialect: Dialect) -> Bool {
    var scanner = RecordScanner(dialect)
    var (batch, records, spaced) = (RecordBatch(), 0, 0)
    scanner.append(lines)
    scanner.end()
    while scanner.next(into: &batch) {
      records += batch.records.count
      spaced += batch.records.count { record in
        (0..<record.fieldCount).contains { column in
          let field = batch.field(column, of: record)
          let text = field.drop { $0 == 0x20 }
          return text.count < field.count && text.first == UInt8(ascii: "\"")
        }
      }
    }
    return spaced > 1 && spaced * 2 >= records
  }
}
