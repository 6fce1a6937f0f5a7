/// The room that a batch has for what is found: bounded, so that no text, however dense its structure,
/// takes more memory than others.
struct BatchRoom {
  /// More than any piece of ordinary text holds.
  private static let recordLimit = 1 << 16
  private static let fieldLimit = 1 << 17

  let records: Int
  let fields: Int

  /// The room for all records of so many bytes, or for the first of them; one always fits.
  init(forBytes count: Int, maximumColumns: Int) {
    records = min(count, Self.recordLimit) + 1
    fields = min(count, max(Self.fieldLimit, maximumColumns)) + 1
  }
}

/// How far a batch had got, to go back to.
struct BatchMark {
  let fields: Int
  let doubled: Int
}

extension RecordBatch {
  /// Makes doubled quotation marks single, in place, and shortens the bounds of their fields.
  /// - Parameter doubled: the fields that hold any, by index.
  mutating func removeDoubledQuotes(of doubled: [Int]) {
    for index in doubled {
      let (start, end) = (Int(fields[index].start), Int(fields[index].end))
      var (from, to) = (start, start)
      while from < end {
        let byte = bytes[from]
        bytes[to] = byte
        to += 1
        from += byte == .quotationMark ? 2 : 1
      }
      fields[index] = FieldBounds(start, to)
    }
  }
}
