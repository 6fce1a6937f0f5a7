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
