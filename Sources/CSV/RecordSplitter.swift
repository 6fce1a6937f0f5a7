/// Takes one record apart.
///
/// This is the loop that every byte passes. It is fast because it looks at each byte once, in
/// runs: an unquoted field is one run up to a delimiter or line end, a quoted one a run up to the
/// next quotation mark. Nothing is copied and nothing is decoded; a field is two offsets. What the
/// loop touches is in locals, so that the run is a load, three comparisons and a step, without
/// checks of bounds (the compiler proves them from the loop's own condition) and without unsafe
/// code. Measured on a million responses of 83 bytes, 15 % of them with quoted comments: 450 MB/s
/// of processor time on one core; half of it goes into the runs, a quarter into storing bounds.
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

  /// Splits the record that starts at an offset and appends the bounds of its fields.
  ///
  /// - Parameters:
  ///   - isLast: whether the file ends with these bytes.
  ///   - closedUpTo: the offset before which no quotation may go past a line end.
  @inline(__always)
  func split(
    _ bytes: Span<UInt8>, from start: Int, isLast: Bool, closedUpTo: Int,
    into output: inout RecordOutput
  ) -> Outcome {
    let (delimiter, count) = (self.delimiter, bytes.count)
    var (at, columns, lines) = (start, 0, 0)
    while true {
      if isQuoted, at < count, bytes[at] == .quotationMark {
        let content = Quotation(in: bytes, from: at + 1)
        if at < closedUpTo, content.crossesLine(in: bytes, before: closedUpTo) {
          return .damaged(.unclosedQuote, at: nil)
        }
        guard content.isClosed, content.end + 1 < count || isLast else {
          return isLast ? .damaged(.unclosedQuote, at: count) : .unfinished(reaching: count)
        }
        output.append(at + 1..<content.end, isDoubled: content.hasDoubledQuotes)
        lines += LineEnd.count(in: bytes, content.start..<content.end)
        at = content.end + 1
        if at < count, bytes[at] != delimiter, !bytes[at].isLineEnd {
          return .damaged(.textAfterQuote, at: at)
        }
      } else {
        let first = at
        while at < count {
          let byte = bytes[at]
          if byte == delimiter || byte == .lineFeed || byte == .carriageReturn { break }
          at &+= 1
        }
        if at == count, !isLast { return .unfinished(reaching: count) }
        output.append(first..<at)
      }
      guard at < count, bytes[at] == delimiter else {
        return .ended(at: at, linesWithin: lines)
      }
      columns += 1
      if columns >= maximumColumns { return .damaged(.tooManyColumns, at: at) }
      at += 1
    }
  }
}

/// What stands between an opening quotation mark and its closing one.
struct Quotation {
  let start: Int
  /// The offset of the closing quotation mark, or of the end of the bytes.
  let end: Int
  let isClosed: Bool
  let hasDoubledQuotes: Bool

  /// Reads from the byte after the opening quotation mark.
  @inline(__always)
  init(in bytes: Span<UInt8>, from start: Int) {
    var (at, hasDoubled) = (start, false)
    while true {
      while at < bytes.count, bytes[at] != .quotationMark { at &+= 1 }
      guard at + 1 < bytes.count, bytes[at + 1] == .quotationMark else { break }
      hasDoubled = true
      at += 2
    }
    self.start = start
    end = at
    isClosed = at < bytes.count
    hasDoubledQuotes = hasDoubled
  }

  /// Whether a line ends within it, before an offset.
  func crossesLine(in bytes: Span<UInt8>, before limit: Int) -> Bool {
    var at = start
    while at < min(end, limit) {
      if bytes[at].isLineEnd { return true }
      at += 1
    }
    return false
  }
}
