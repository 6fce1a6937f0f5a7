package import CSV
package import Diagnostics
import Threads

/// A stretch of delimited text, up to the end of its file, that is read in chunks by several threads.
///
/// A chunk begins at the first record that starts at or after a multiple of the chunk size. Where that
/// is can only be known once all text before it has been read, since a line end may lie inside
/// quotation marks; a thread that is to read a chunk therefore guesses. When chunks are added up, in
/// order, the guess is compared with where the chunk before really ended and in what state; a chunk
/// that was begun elsewhere is read anew. The records are those of reading from start to end, whatever
/// was guessed.
package struct ChunkedText: Sendable {
  /// How many bytes are read at a time; they stay in the processor's cache until they are counted.
  static let pieceSize = 128 << 10

  private let contents: any FileContents
  private let dialect: Dialect
  private let limits: RecordLimits
  private let start: RecordPosition
  private let invalidBefore: Int
  private let width: Int
  private let means: ReadingMeans

  /// - Parameters:
  ///   - start: where the text begins, and what is known there.
  ///   - invalidBefore: how many bytes before the start are no UTF-8.
  ///   - width: how many fields most records have; guesses are better the more do.
  package init(
    _ contents: any FileContents, _ dialect: Dialect, limits: RecordLimits = RecordLimits(),
    from start: RecordPosition, invalidBefore: Int = 0, width: Int, means: ReadingMeans
  ) {
    self.contents = contents
    self.dialect = dialect
    self.limits = limits
    self.start = start
    self.invalidBefore = invalidBefore
    self.width = width
    self.means = means
  }

  /// What was read of the text up to some place.
  package struct Sum<Counts: RecordSum>: Sendable {
    package internal(set) var counts: Counts
    package internal(set) var lineEnds: LineEnds = []
    /// How many bytes are no UTF-8.
    package internal(set) var invalidBytes = 0
    /// Where the next record starts.
    var position: RecordPosition
  }

  /// What was read, and what kept the rest from being read.
  private struct Total<Counts: RecordSum> {
    var sum: Sum<Counts>
    var refusal: Refusal?
  }

  /// A chunk, read from where it was thought to begin; nil where nothing was found to begin with.
  private typealias Chunk<Counts: RecordSum> = Result<
    (start: RecordPosition, sum: Sum<Counts>)?, Refusal
  >

  /// Adds up all records.
  /// - Parameter counts: what is added to.
  package func sum<Counts: RecordSum>(into counts: Counts) throws(Refusal) -> Sum<Counts> {
    let blank = counts.blank
    let initial = Total(
      sum: Sum(counts: counts, invalidBytes: invalidBefore, position: start))
    let total = means.threads.fold(into: initial, count: chunkCount) { number in
      guessed(number, blank)
    } add: { total, number, chunk in
      do throws(Refusal) {
        try join(chunk, number, to: &total.sum)
        return true
      } catch {
        total.refusal = error
        return false
      }
    }
    if let refusal = total.refusal { throw refusal }
    return total.sum
  }

  private var chunkCount: Int {
    let size = max(0, contents.size - start.offset)
    return max(1, size / chunkSize + (size % chunkSize == 0 ? 0 : 1))
  }

  private var chunkSize: Int { max(1, means.chunkSize) }

  /// The offset that the next chunk begins at or after; none for the last, which goes on to wherever
  /// the file ends.
  private func end(of chunk: Int) -> Int {
    chunk + 1 < chunkCount ? start.offset + (chunk + 1) * chunkSize : .max
  }

  /// Reads a chunk from where it probably begins.
  private func guessed<Counts: RecordSum>(_ number: Int, _ blank: Counts) -> Chunk<Counts> {
    Chunk { () throws(Refusal) in
      let start = number == 0 ? start : try guess(from: start.offset + number * chunkSize)
      guard let start else { return nil }
      var sum = Sum(counts: blank, position: start)
      try read(&sum, until: end(of: number))
      return (start, sum)
    }
  }

  /// Adds a chunk to the sum of all before it, having read it anew where the guess was wrong.
  private func join<Counts: RecordSum>(
    _ chunk: Chunk<Counts>, _ number: Int, to total: inout Sum<Counts>
  ) throws(Refusal) {
    guard let chunk = try chunk.get(), chunk.start.continues(total.position) else {
      return try read(&total, until: end(of: number))
    }
    let linesBefore = total.position.line - chunk.start.line
    total.counts.add(chunk.sum.counts, linesBefore: linesBefore)
    total.lineEnds.formUnion(chunk.sum.lineEnds)
    total.invalidBytes += chunk.sum.invalidBytes
    total.position = chunk.sum.position.shifted(byLines: linesBefore)
  }

  /// Adds the records from a sum's position on that start before an offset.
  private func read<Counts: RecordSum>(
    _ sum: inout Sum<Counts>, until end: Int
  ) throws(Refusal) {
    guard sum.position.offset < end else { return }
    var scanner = RecordScanner(dialect, limits: limits, at: sum.position)
    var batch = RecordBatch()
    var offset = sum.position.offset
    var invalid = InvalidUTF8Count()
    var beyond: [UInt8] = []
    var isMore = true
    while isMore {
      isMore = try scanner.next(until: end, into: &batch) { (buffer) throws(Refusal) in
        let count = buffer.count
        // Past the end only the rest of one record is wanted: little at first, then ever more.
        let wanted = offset < end ? max(end - offset, 1 << 12) : max(count, 1 << 12)
        try contents.read(min(wanted, Self.pieceSize), at: offset, into: &buffer)
        let within = min(buffer.count, count + max(0, end - offset))
        invalid.add(buffer.span.extracting(count..<within))
        beyond += buffer[within...]
        offset += buffer.count - count
      }
      sum.counts.count(batch)
    }
    sum.lineEnds.formUnion(scanner.lineEnds)
    sum.position = scanner.position
    if !beyond.isEmpty {
      invalid.add(beyond.span.extracting(first: max(0, sum.position.offset - end)))
    }
    invalid.finish()
    sum.invalidBytes += invalid.count
  }

  // MARK: Guessing

  /// How many bytes are looked at to guess where a record starts.
  private static let guessSize = 16 << 10
  /// How many records have to look right.
  private static let guessRecords = 3

  /// Where the first record at or after an offset probably starts: at the first line from which the
  /// next records are whole and as wide as most, else at the first line; nil without one.
  private func guess(from offset: Int) throws(Refusal) -> RecordPosition? {
    var text: [UInt8] = []
    // From one byte before, since a line that starts right there begins after that byte.
    try contents.read(Self.guessSize, at: offset - 1, into: &text)
    var first: RecordPosition?
    for line in LineStarts(in: text) {
      let position = RecordPosition(offset: offset - 1 + line, line: 0)
      if first == nil { first = position }
      if looksRight(text[line...], at: position) { return position }
    }
    return first
  }

  private func looksRight(_ text: ArraySlice<UInt8>, at position: RecordPosition) -> Bool {
    var scanner = RecordScanner(dialect, limits: limits, at: position)
    var batch = RecordBatch()
    scanner.append(text.prefix(Self.guessSize / 4))
    _ = scanner.next(into: &batch)
    let records = batch.records.prefix(Self.guessRecords)
    return !records.isEmpty && records.allSatisfy { $0.damage == nil && $0.fieldCount == width }
  }
}
