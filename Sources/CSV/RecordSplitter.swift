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
  }

  private let delimiter: UInt8
  private let isQuoted: Bool
  private let maximumColumns: Int

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
  @inline(__always)
  func split(
    _ bytes: Span<UInt8>, from start: Int, _ cursor: inout StructureCursor, isLast: Bool,
    closedUpTo: Int, into output: inout RecordOutput
  ) -> Outcome {
    let (delimiter, count) = (self.delimiter, bytes.count)
    var (field, columns, lines) = (start, 0, 0)
    while true {
      var at = cursor.take(in: bytes)
      guard at < count else {
        guard isLast else { return .unfinished(reaching: count) }
        output.append(field..<count)
        return .ended(at: count, linesWithin: lines)
      }
      if bytes[at] == .quotationMark, delimiter != .quotationMark {
        // Inside an unquoted field it is text.
        guard at == field else { continue }
        switch quotation(
          in: bytes, from: at, &cursor, isLast: isLast, closedUpTo: closedUpTo, into: &output)
        {
        case .closed(let end, let linesWithin):
          lines += linesWithin
          guard end < count else { return .ended(at: end, linesWithin: lines) }
          at = end
          guard bytes[at] == delimiter || bytes[at].isLineEnd else {
            return .damaged(.textAfterQuote, at: at)
          }
          cursor.move(to: at &+ 1)
        case .open(let outcome): return outcome
        }
      } else {
        output.append(field..<at)
      }
      guard bytes[at] == delimiter else { return .ended(at: at, linesWithin: lines) }
      columns &+= 1
      if columns >= maximumColumns { return .damaged(.tooManyColumns, at: at) }
      field = at &+ 1
    }
  }

  /// What became of a field in quotation marks.
  private enum Quotation {
    /// It ends before an offset, and has this many line ends within.
    case closed(end: Int, linesWithin: Int)
    /// It is not closed, and this is what becomes of its record.
    case open(Outcome)
  }

  /// Reads a field that starts with a quotation mark, which the cursor has passed.
  private func quotation(
    in bytes: Span<UInt8>, from start: Int, _ cursor: inout StructureCursor, isLast: Bool,
    closedUpTo: Int, into output: inout RecordOutput
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
        guard at &+ 1 < count else {
          // Whether another one follows, which would be a doubled one, can't be said yet.
          return isLast
            ? closed(bytes, start, at, lines, isDoubled, hasReturns, into: &output)
            : .open(.unfinished(reaching: count))
        }
        guard bytes[at &+ 1] == .quotationMark else {
          return closed(bytes, start, at, lines, isDoubled, hasReturns, into: &output)
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

  @inline(__always)
  private func closed(
    _ bytes: Span<UInt8>, _ start: Int, _ end: Int, _ feeds: Int, _ isDoubled: Bool,
    _ hasReturns: Bool, into output: inout RecordOutput
  ) -> Quotation {
    output.append(start &+ 1..<end, isDoubled: isDoubled)
    let lines = hasReturns ? LineEnd.count(in: bytes, start &+ 1..<end) : feeds
    return .closed(end: end &+ 1, linesWithin: lines)
  }
}
