package import CSV
package import Diagnostics

/// The records of a file of delimited text.
package struct DelimitedRecords: RecordStream {
  /// How many bytes are read at a time. The first piece is what the delimiter and the columns are
  /// judged by, so pieces have this size however the file arrives.
  static let pieceSize = 256 << 10

  package private(set) var format: RecordFormat
  private let path: String
  private let chunks: ChunkSource
  private let plain: (any FileContents)?
  private let dialect: Dialect
  private let unpaired = UnpairedSurrogates()
  private var invalid = InvalidUTF8Count()
  private var scanner: RecordScanner
  /// Bytes that have arrived and not yet been read.
  private var waiting: ArraySlice<UInt8> = []
  private var isAtEnd = false

  /// - Parameters:
  ///   - path: the path as printed.
  ///   - layout: how the text is written.
  init(path: String, layout: TextLayout) throws(Refusal) {
    self.path = path
    chunks = try layout.chunks(noting: unpaired)
    plain = layout.text.plain
    dialect = layout.dialect
    format = layout.format
    scanner = RecordScanner(layout.dialect)
  }

  package func rest(width: Int, means: ReadingMeans) -> ChunkedText? {
    guard let plain, !isAtEnd, scanner.position.isClean else { return nil }
    var unread = InvalidUTF8Count()
    unread.add(scanner.unread.span)
    return ChunkedText(
      plain, dialect, from: scanner.position, invalidBefore: invalid.count - unread.count,
      width: width, means: means)
  }

  package mutating func next(into batch: inout RecordBatch) throws(Refusal) -> Bool {
    while !scanner.next(into: &batch) {
      note()
      guard !isAtEnd else { return false }
      let piece = try nextPiece()
      invalid.add(piece.span)
      scanner.append(piece)
      guard isAtEnd else { continue }
      invalid.finish()
      scanner.end()
    }
    note()
    return true
  }

  /// The next bytes, exactly one piece unless the file ends.
  private mutating func nextPiece() throws(Refusal) -> ArraySlice<UInt8> {
    var gathered: [UInt8] = []
    while waiting.count + gathered.count < Self.pieceSize {
      guard let chunk = try chunks() else {
        isAtEnd = true
        break
      }
      if waiting.isEmpty, gathered.isEmpty {
        waiting = chunk[...]
      } else {
        gathered += chunk
      }
    }
    if !gathered.isEmpty { waiting = (Array(waiting) + gathered)[...] }
    let piece = waiting.prefix(isAtEnd ? waiting.count : Self.pieceSize)
    waiting = waiting.dropFirst(piece.count)
    return piece
  }

  /// Notes what is known of the format by now.
  private mutating func note() {
    format.lineEnds = scanner.lineEnds
    format.invalidBytes = invalid.count
    format.unpairedSurrogates = unpaired.count
  }
}
