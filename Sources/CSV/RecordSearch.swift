/// Finds record after record in the bytes at hand, and knows what carries over to the next ones.
struct RecordSearch: Sendable {
  private let dialect: Dialect
  private let splitter: RecordSplitter
  private let limit: Int
  /// Where in the file the bytes at hand start, and what is known there.
  private(set) var position: RecordPosition
  private(set) var lineEnds: LineEnds = []

  init(_ dialect: Dialect, limits: RecordLimits, at position: RecordPosition) {
    self.dialect = dialect
    splitter = RecordSplitter(dialect, maximumColumns: limits.columns)
    limit = limits.bytes
    self.position = position
  }

  private var base: Int { position.offset }

  /// Notes that the first bytes have been dealt with and are gone.
  mutating func advance(by count: Int) {
    position.offset += count
  }

  /// Reads records from an offset on and returns where the first unfinished one starts, or the first
  /// one at or after the offset of the file that `stop` gives.
  mutating func run(
    through bytes: Span<UInt8>, from start: Int, isLast: Bool, stop: Int,
    into output: inout RecordOutput
  ) -> Int {
    var at = start
    var cursor = StructureCursor(dialect)
    cursor.move(to: start)
    let end = stop &- base < bytes.count ? stop &- base : bytes.count
    while at < end {
      if position.isSkippingLine {
        at = skipLine(in: bytes, from: at, isLast: isLast)
        if position.isSkippingLine { break }
        cursor.move(to: at)
      } else if bytes[at].isLineEnd {
        guard let blank = LineEnd(in: bytes, at: at, isLast: isLast) else { break }
        pass(blank)
        at += blank.length
        cursor.move(to: at)
      } else {
        guard let next = record(in: bytes, from: at, &cursor, isLast: isLast, into: &output)
        else { break }
        at = next
      }
    }
    return at
  }

  /// Reads one record and returns where to go on; nil if it is unfinished.
  @inline(__always)
  private mutating func record(
    in bytes: Span<UInt8>, from start: Int, _ cursor: inout StructureCursor, isLast: Bool,
    into output: inout RecordOutput
  ) -> Int? {
    let mark = output.mark
    let outcome = splitter.split(
      bytes, from: start, &cursor, isLast: isLast, closedUpTo: position.stretch.end - base,
      into: &output)
    switch checked(outcome, from: start) {
    case .unfinished:
      output.rewind(to: mark)
      return nil
    case .damaged(let damage, let offset):
      output.rewind(to: mark)
      output.appendDamaged(
        offset == nil ? position.stretch.damage ?? damage : damage, line: position.line,
        offset: base + start)
      if let offset { position.stretch.extend(to: base + offset, damage) }
      position.isSkippingLine = true
      return start
    case .ended(let end, let linesWithin):
      guard end < bytes.count else {
        output.appendRecord(since: mark, line: position.line, offset: base + start)
        return end
      }
      guard let lineEnd = LineEnd(in: bytes, at: end, isLast: isLast) else {
        output.rewind(to: mark)
        return nil
      }
      output.appendRecord(since: mark, line: position.line, offset: base + start)
      position.line += linesWithin
      pass(lineEnd)
      if lineEnd.length > 1 { cursor.move(to: end + lineEnd.length) }
      return end + lineEnd.length
    }
  }

  /// The outcome, or `tooLong` where the limit comes first. What counts is where in the record
  /// something is found, not how much of the file has arrived.
  @inline(__always)
  private func checked(
    _ outcome: RecordSplitter.Outcome, from start: Int
  ) -> RecordSplitter.Outcome {
    let reached =
      switch outcome {
      case .ended(let end, _): end
      case .unfinished(let end): end
      case .damaged(_, let offset): offset ?? start
      }
    return reached - start > limit ? .damaged(.tooLong, at: start + limit) : outcome
  }

  private mutating func pass(_ lineEnd: LineEnd) {
    lineEnds.insert(lineEnd.kind)
    position.line += 1
  }

  private mutating func skipLine(in bytes: Span<UInt8>, from start: Int, isLast: Bool) -> Int {
    let next = LineEnd.skip(in: bytes, from: start, isLast: isLast)
    guard next.isPastLine else { return next.offset }
    position.isSkippingLine = false
    position.line += 1
    return next.offset
  }
}
