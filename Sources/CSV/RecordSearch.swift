/// Finds record after record in the bytes at hand, and knows what carries over to the next ones.
struct RecordSearch: Sendable {
  private let splitter: RecordSplitter
  private let limit: Int
  /// Where in the file the bytes at hand start.
  private var base = 0
  /// The line that the next record starts on.
  private var line = 1
  /// Whether the rest of the current line is to be dropped.
  private var isSkippingLine = false
  private var stretch = DamagedStretch()
  private(set) var lineEnds: LineEnds = []

  init(_ dialect: Dialect, limits: RecordLimits) {
    splitter = RecordSplitter(dialect, maximumColumns: limits.columns)
    limit = limits.bytes
  }

  /// Notes that the first bytes have been dealt with and are gone.
  mutating func advance(by count: Int) {
    base += count
  }

  /// Reads records from an offset on and returns where the first unfinished one starts.
  mutating func run(
    through bytes: Span<UInt8>, from start: Int, isLast: Bool, into output: inout RecordOutput
  ) -> Int {
    var at = start
    while at < bytes.count {
      if isSkippingLine {
        at = skipLine(in: bytes, from: at, isLast: isLast)
        if isSkippingLine { break }
      } else if bytes[at].isLineEnd {
        guard let blank = LineEnd(in: bytes, at: at, isLast: isLast) else { break }
        pass(blank)
        at += blank.length
      } else {
        guard let next = record(in: bytes, from: at, isLast: isLast, into: &output) else { break }
        at = next
      }
    }
    return at
  }

  /// Reads one record and returns where to go on; nil if it is unfinished.
  @inline(__always)
  private mutating func record(
    in bytes: Span<UInt8>, from start: Int, isLast: Bool, into output: inout RecordOutput
  ) -> Int? {
    let mark = output.mark
    let outcome = splitter.split(
      bytes, from: start, isLast: isLast, closedUpTo: stretch.end - base, into: &output)
    switch checked(outcome, from: start) {
    case .unfinished:
      output.rewind(to: mark)
      return nil
    case .damaged(let damage, let offset):
      output.rewind(to: mark)
      output.appendDamaged(
        offset == nil ? stretch.damage ?? damage : damage, line: line, offset: base + start)
      if let offset { stretch.extend(to: base + offset, damage) }
      isSkippingLine = true
      return start
    case .ended(let end, let linesWithin):
      guard end < bytes.count else {
        output.appendRecord(since: mark, line: line, offset: base + start)
        return end
      }
      guard let lineEnd = LineEnd(in: bytes, at: end, isLast: isLast) else {
        output.rewind(to: mark)
        return nil
      }
      output.appendRecord(since: mark, line: line, offset: base + start)
      line += linesWithin
      pass(lineEnd)
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
    line += 1
  }

  private mutating func skipLine(in bytes: Span<UInt8>, from start: Int, isLast: Bool) -> Int {
    let next = LineEnd.skip(in: bytes, from: start, isLast: isLast)
    guard next.isPastLine else { return next.offset }
    isSkippingLine = false
    line += 1
    return next.offset
  }
}

/// The stretch of the file up to which a damaged record was followed.
struct DamagedStretch: Sendable {
  /// Where in the file it ends.
  private(set) var end = 0
  private(set) var damage: RecordDamage?

  mutating func extend(to offset: Int, _ damage: RecordDamage) {
    guard offset > end else { return }
    end = offset
    self.damage = damage
  }
}
