/// Finds record after record in the bytes at hand, and knows what carries over to the next ones.
struct RecordSearch: Sendable {
  private let dialect: Dialect
  private let splitter: RecordSplitter
  private let limit: Int
  /// Where in the file the bytes at hand start, and what is known there.
  private(set) var position: RecordPosition
  private(set) var lineEnds: LineEnds = []
  /// Whether the room of the last batch was used up before the bytes at hand.
  private(set) var isFull = false

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

  /// Fills an empty batch with records from an offset on, up to the first unfinished one, or the first
  /// one at or after the offset of the file that `stop` gives, or the first for which there is no room.
  /// - Returns: where that one starts, and which fields hold doubled quotation marks.
  mutating func fill(
    _ batch: inout RecordBatch, from bytes: Span<UInt8>, at start: Int, isLast: Bool, stop: Int
  ) -> (end: Int, doubled: [Int]) {
    let room = BatchRoom(
      forBytes: bytes.count - start, maximumColumns: splitter.maximumColumns)
    var (end, doubled): (Int, [Int]) = (start, [])
    var (records, fields) = (batch.records, batch.fields)
    batch.records = []
    batch.fields = []
    records.append(addingCapacity: room.records) { records in
      fields.append(addingCapacity: room.fields) { fields in
        end = run(
          through: bytes, from: start, isLast: isLast, stop: stop, into: &records,
          fields: &fields, doubled: &doubled)
      }
    }
    batch.records = records
    batch.fields = fields
    return (end, doubled)
  }

  private mutating func run(
    through bytes: Span<UInt8>, from start: Int, isLast: Bool, stop: Int,
    into records: inout OutputSpan<RecordBounds>, fields: inout OutputSpan<FieldBounds>,
    doubled: inout [Int]
  ) -> Int {
    var at = start
    isFull = false
    var cursor = StructureCursor(dialect)
    cursor.move(to: start)
    let end = stop &- base < bytes.count ? stop &- base : bytes.count
    // A line that is dropped is followed to its end, so that no character is cut.
    while at < end || position.isSkippingLine {
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
        guard records.freeCapacity > 0 else {
          isFull = true
          break
        }
        guard
          let next = record(
            in: bytes, from: at, &cursor, isLast: isLast, into: &records, fields: &fields,
            doubled: &doubled)
        else { break }
        at = next
      }
    }
    return at
  }

  /// Reads one record and returns where to go on; nil if it is unfinished or there is no room for it.
  @inline(__always)
  private mutating func record(
    in bytes: Span<UInt8>, from start: Int, _ cursor: inout StructureCursor, isLast: Bool,
    into records: inout OutputSpan<RecordBounds>, fields: inout OutputSpan<FieldBounds>,
    doubled: inout [Int]
  ) -> Int? {
    let mark = BatchMark(fields: fields.count, doubled: doubled.count)
    func rewind() {
      fields.removeLast(fields.count - mark.fields)
      doubled.removeLast(doubled.count - mark.doubled)
    }
    let outcome = splitter.split(
      bytes, from: start, &cursor, isLast: isLast, closedUpTo: position.stretch.end - base,
      into: &fields, doubled: &doubled)
    switch checked(outcome, from: start) {
    case .unfinished:
      rewind()
      return nil
    case .noRoom:
      rewind()
      isFull = true
      return nil
    case .damaged(let damage, let offset):
      rewind()
      records.append(
        RecordBounds(
          line: position.line, offset: base + start, firstField: mark.fields, fieldCount: 0,
          damage: offset == nil ? position.stretch.damage ?? damage : damage))
      if let offset { position.stretch.extend(to: base + offset, damage) }
      position.isSkippingLine = true
      return start
    case .ended(let end, let linesWithin):
      let record = RecordBounds(
        line: position.line, offset: base + start, firstField: mark.fields,
        fieldCount: fields.count - mark.fields)
      guard end < bytes.count else {
        records.append(record)
        return end
      }
      guard let lineEnd = LineEnd(in: bytes, at: end, isLast: isLast) else {
        rewind()
        return nil
      }
      records.append(record)
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
      case .noRoom: start
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

/// How far a batch had got, to go back to.
private struct BatchMark {
  let fields: Int
  let doubled: Int
}
