package import CSV

// These stand here and not with the batch, because the compiler copies no function of another module
// into loops unless it is public.
extension RecordBatch {
  /// The bytes of one field of a record; empty where the record has no such field.
  package func field(_ column: Int, of record: RecordBounds) -> ArraySlice<UInt8> {
    bytes[bounds(of: column, in: record)]
  }

  /// Where one field of a record lies in the batch's bytes; empty where the record has no such
  /// field.
  @inline(__always)
  func bounds(of column: Int, in record: RecordBounds) -> Range<Int> {
    guard column >= 0, column < record.fieldCount else { return 0..<0 }
    let field = fields[record.firstField &+ column]
    return Int(field.start)..<Int(field.end)
  }
}
