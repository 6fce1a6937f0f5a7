/// Turns chunks of a delimited file into batches of records.
///
/// Chunks may be cut anywhere, also inside a UTF-8 sequence, a line end or a pair of quotation
/// marks; the records are the same whatever the cuts. The rules are those of RFC 4180, with these
/// decisions for what it leaves open:
/// - A UTF-8 byte order mark at the start is dropped. All other bytes pass through, NUL and invalid
///   UTF-8 included.
/// - A line ends with LF, CR LF, CR or CR CR LF. Blank lines are no records, but they are counted
///   as lines.
/// - Spaces belong to fields. A quotation mark inside an unquoted field is text.
/// - A record is damaged if a quotation mark is not closed, if text follows a closing one, or if it
///   exceeds the limits. Reading resumes at the line after the one it starts on, so that damage
///   never swallows more than that line. Within the stretch that a damaged record covered, a record
///   has to end on its own line, else it is damaged in the same way: this is what reading every
///   line anew would find, without the time that grows with the square of the file.
///
/// Memory is bounded by the largest chunk plus about twice the limit of a record.
package struct RecordScanner: Sendable {
  private var search: RecordSearch
  /// What has been read and not yet been given out; starts at the start of a line.
  private var buffer: [UInt8] = []
  /// How many of its bytes have been given out, in batches that were full.
  private var givenOut = 0
  /// How large the buffer has to be before an unfinished record is tried again: twice its size at
  /// the last attempt, so that small chunks cost no more than large ones.
  private var worthwhileSize = 0
  private var isAtStartOfFile: Bool
  /// Whether no more bytes will come.
  private var isLast = false
  /// Whether the bytes at hand complete no more records.
  private var isExhausted = true

  /// - Parameter position: where in the file the first bytes stand that are read.
  package init(
    _ dialect: Dialect, limits: RecordLimits = RecordLimits(), at position: RecordPosition = .start
  ) {
    search = RecordSearch(dialect, limits: limits, at: position)
    isAtStartOfFile = position.offset == 0
  }

  /// The bytes that were taken and belong to no record yet.
  package var unread: ArraySlice<UInt8> { buffer[givenOut...] }

  /// The line ends met so far after records and blank lines.
  package var lineEnds: LineEnds { search.lineEnds }

  /// Where the first record starts that has not been given out.
  package var position: RecordPosition { search.position }

  /// Takes the next bytes of the file.
  package mutating func append(_ chunk: some Sequence<UInt8>) {
    buffer.append(contentsOf: chunk)
    isExhausted = false
  }

  /// Notes that the file has ended.
  package mutating func end() {
    isLast = true
    isExhausted = false
  }

  /// Fills `batch` with the next of the records that the bytes taken so far complete; false, and an
  /// empty batch, if there are none.
  ///
  /// What the batch held before is replaced, its memory is used again.
  package mutating func next(into batch: inout RecordBatch) -> Bool {
    batch.removeAll()
    scan(into: &batch)
    return !batch.records.isEmpty
  }

  /// Fills `batch` with the next records, having taken the next bytes of the file from `fill` unless
  /// those at hand were left from a full batch.
  /// - Parameters:
  ///   - stop: the offset in the file at or after which a record is left alone.
  ///   - fill: appends bytes; none at the end of the file.
  /// - Returns: whether there is more to read before the stop.
  package mutating func next<Failure: Error>(
    until stop: Int, into batch: inout RecordBatch,
    _ fill: (inout [UInt8]) throws(Failure) -> Void
  ) throws(Failure) -> Bool {
    batch.removeAll()
    if isExhausted {
      let count = buffer.count
      try fill(&buffer)
      isLast = buffer.count == count
      isExhausted = false
    }
    scan(stop: stop, into: &batch)
    return !(isLast && isExhausted) && (position.offset < stop || position.isSkippingLine)
  }

  private mutating func scan(stop: Int = .max, into batch: inout RecordBatch) {
    guard !isExhausted else { return }
    isExhausted = true
    guard isLast || buffer.count >= worthwhileSize, let start = startOfData() else { return }
    var search = self.search  // A local, because the span keeps all of `self` from changing.
    let (end, doubled) = search.fill(
      &batch, from: buffer.span.extracting(droppingFirst: givenOut), at: start, isLast: isLast,
      stop: stop)
    self.search = search
    isExhausted = !search.isFull
    handOver(upTo: end, to: &batch)
    batch.removeDoubledQuotes(of: doubled)
  }

  /// The offset after the byte order mark, if there is one; nil if that can't be said yet.
  private mutating func startOfData() -> Int? {
    guard isAtStartOfFile else { return 0 }
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let isMarkSoFar = mark.starts(with: buffer.prefix(3))
    if isMarkSoFar, buffer.count < mark.count, !isLast { return nil }
    isAtStartOfFile = false
    return isMarkSoFar && buffer.count >= mark.count ? mark.count : 0
  }

  /// Gives the bytes up to `end` to the batch and keeps the others for the next one.
  private mutating func handOver(upTo end: Int, to batch: inout RecordBatch) {
    search.advance(by: end)
    if isExhausted, givenOut == 0, end > 0 {
      swap(&buffer, &batch.bytes)
      buffer.removeAll(keepingCapacity: true)
      buffer.append(contentsOf: batch.bytes[end...])
    } else {
      batch.bytes.append(contentsOf: buffer[givenOut..<givenOut + end])
      givenOut += end
    }
    if isExhausted {
      buffer.removeFirst(givenOut)
      givenOut = 0
    }
    worthwhileSize = isExhausted ? buffer.count * 2 : 0
  }
}
