/// Takes one record apart.
///
/// This is the loop that every record passes. It goes from one structural byte to the next, which
/// ``StructureCursor`` finds 64 bytes at a time; the bytes of a field are never looked at one by one.
/// Nothing is copied and nothing is decoded; a field is two offsets. Documentation/Performance.md says
/// what was measured.
struct RecordSplitter: Sendable {
  /// What became of a record.
  enum Outcome {
    /// It ends at an offset, the start of its line end or the end of the file, and has this many
    /// line ends within.
    case ended(at: Int, linesWithin: Int)
    /// The bytes end before it does; it reaches at least to this offset.
    case unfinished(reaching: Int)
    /// It is damaged, as seen at an offset; nil if known from the stretch it lies in.
    case damaged(RecordDamage, at: Int?)
    /// There is no room for more fields.
    case noRoom
  }

  private let delimiter: UInt8
  private let isQuoted: Bool
  let maximumColumns: Int

  init(_ dialect: Dialect, maximumColumns: Int) {
    delimiter = dialect.delimiter
    isQuoted = dialect.isQuoted
    self.maximumColumns = maximumColumns
  }

  /// Splits the record that starts at an offset, where the cursor stands, and appends the bounds of
  /// its fields.
  ///
  /// - Parameters:
  ///   - isLast: whether the file ends with these bytes.
  ///   - closedUpTo: the offset before which no quotation may go past a line end.
  ///   - doubled: takes the indices of fields that hold doubled quotation marks.
  @inline(__always)
  func split(
    _ bytes: Span<UInt8>, from start: Int, _ cursor: inout StructureCursor, isLast: Bool,
    closedUpTo: Int, into fields: inout OutputSpan<FieldBounds>, doubled: inout [Int]
  ) -> Outcome {
    let (delimiter, count, first) = (self.delimiter, bytes.count, fields.count)
    var (field, lines) = (start, 0)
    // A copy that no other function sees stays in registers.
    var near = cursor
    defer { cursor = near }
    while true {
      var at = near.take(in: bytes)
      guard fields.freeCapacity > 0 else { return .noRoom }
      guard at < count else {
        guard isLast else { return .unfinished(reaching: count) }
        fields.append(FieldBounds(field, count))
        return .ended(at: count, linesWithin: lines)
      }
      if bytes[at] == delimiter {
        fields.append(FieldBounds(field, at))
      } else if bytes[at] == .quotationMark {
        // Inside an unquoted field it is text.
        guard at == field else { continue }
        cursor = near
        let quotation = quotation(
          in: bytes, from: at, &cursor, isLast: isLast, closedUpTo: closedUpTo)
        near = cursor
        let (end, linesWithin, isDoubled): (Int, Int, Bool)
        switch quotation {
        case .closed(let closed, let lines, let doubled):
          (end, linesWithin, isDoubled) = (closed, lines, doubled)
        case .open(let outcome): return outcome
        }
        if isDoubled { doubled.append(fields.count) }
        fields.append(FieldBounds(at &+ 1, end &- 1))
        lines &+= linesWithin
        guard end < count else { return .ended(at: end, linesWithin: lines) }
        at = end
        guard bytes[at] == delimiter || bytes[at].isLineEnd else {
          return .damaged(.textAfterQuote, at: at)
        }
        near.move(to: at &+ 1)
        if bytes[at] != delimiter { return .ended(at: at, linesWithin: lines) }
      } else {
        fields.append(FieldBounds(field, at))
        return .ended(at: at, linesWithin: lines)
      }
      if fields.count &- first >= maximumColumns { return .damaged(.tooManyColumns, at: at) }
      field = at &+ 1
    }
  }

  /// What became of a field in quotation marks.
  private enum Quotation {
    /// It ends before an offset, and has this many line ends within.
    case closed(end: Int, linesWithin: Int, isDoubled: Bool)
    /// It does not end, or not yet: what becomes of its record.
    case open(Outcome)
  }

  /// Reads a field that starts with a quotation mark, which the cursor has passed.
  @inline(never)
  private func quotation(
    in bytes: Span<UInt8>, from start: Int, _ cursor: inout StructureCursor, isLast: Bool,
    closedUpTo: Int
  ) -> Quotation {
    let count = bytes.count
    var (lines, isDoubled, hasReturns) = (0, false, false)
    while true {
      let at = cursor.take(in: bytes)
      guard at < count else {
        return .open(isLast ? .damaged(.unclosedQuote, at: count) : .unfinished(reaching: count))
      }
      let byte = bytes[at]
      if byte == .quotationMark {
        // At the end of the bytes, whether another one follows can't be said yet.
        if at &+ 1 >= count, !isLast { return .open(.unfinished(reaching: count)) }
        guard at &+ 1 < count, bytes[at &+ 1] == .quotationMark else {
          let within = hasReturns ? LineEnd.count(in: bytes, start &+ 1..<at) : lines
          return .closed(end: at &+ 1, linesWithin: within, isDoubled: isDoubled)
        }
        isDoubled = true
        _ = cursor.take(in: bytes)
      } else if byte.isLineEnd {
        if start < closedUpTo, at < closedUpTo { return .open(.damaged(.unclosedQuote, at: nil)) }
        if byte == .carriageReturn { hasReturns = true }
        lines &+= 1
      }
    }
  }
}
