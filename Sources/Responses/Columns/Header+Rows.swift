import CSV

extension Header {
  /// The name of a column for messages and layouts.
  func label(of column: Int) -> String {
    let name = names[column]
    return name.isEmpty ? "column \(column + 1)" : name
  }

  /// Whether fields are missing or too many. Fields may be missing where the header has no name for
  /// them, and empty fields may follow the last one; spreadsheets leave both behind.
  func isRagged(_ record: RecordBounds, in batch: RecordBatch) -> Bool {
    if record.fieldCount == names.count { return false }
    if record.fieldCount < names.count {
      return !names[record.fieldCount...].allSatisfy(\.isEmpty)
    }
    return !(names.count..<record.fieldCount).allSatisfy {
      batch.bounds(of: $0, in: record).isEmpty
    }
  }
}
