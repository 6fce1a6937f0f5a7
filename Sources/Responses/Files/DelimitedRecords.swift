package import CSV
package import Diagnostics

/// The records of a file of delimited text.
package struct DelimitedRecords: RecordStream {
  /// How many bytes are read at a time. The first piece is what the delimiter and the columns are
  /// judged by, so pieces have this size however the file arrives.
  static let pieceSize = 256 << 10

  package private(set) var format = RecordFormat(name: "csv", encoding: "utf-8")
  private let path: String
  private let chunks: ChunkSource
  private let delimiter: UInt8?
  private let plain: (any FileContents)?
  private var dialect = Dialect.comma
  private var scanner: RecordScanner?
  /// Bytes that have arrived and not yet been read.
  private var waiting: ArraySlice<UInt8> = []
  private var isAtEnd = false

  /// - Parameters:
  ///   - path: the path as printed.
  ///   - delimiter: the delimiter; detected where nil.
  ///   - plain: the file, where the text is its bytes unchanged.
  package init(
    path: String, delimiter: UInt8?, plain: (any FileContents)? = nil,
    chunks: @escaping ChunkSource
  ) {
    self.path = path
    self.chunks = chunks
    self.delimiter = delimiter
    self.plain = plain
  }

  package func rest(width: Int, means: ReadingMeans) -> ChunkedText? {
    guard let plain, let scanner, !isAtEnd else { return nil }
    return ChunkedText(plain, dialect, from: scanner.position, width: width, means: means)
  }

  package mutating func next(into batch: inout RecordBatch) throws(Refusal) -> Bool {
    batch.removeAll()
    while !isAtEnd {
      let piece = try nextPiece()
      var scanner: RecordScanner
      if let current = self.scanner { scanner = current } else { scanner = start(with: piece) }
      self.scanner = nil  // So that the scanner's memory is changed in place.
      scanner.read(piece, into: &batch)
      if isAtEnd { finish(&scanner, into: &batch) }
      format.lineEnds = scanner.lineEnds
      self.scanner = scanner
      if !batch.records.isEmpty { return true }
    }
    return false
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

  private mutating func start(with piece: ArraySlice<UInt8>) -> RecordScanner {
    let dialect =
      delimiter.map { Dialect(delimiter: $0) }
      ?? Dialect.detected(in: Array(piece), isWhole: isAtEnd)
    self.dialect = dialect
    format.delimiter = dialect.delimiter
    format.isDelimiterDetected = delimiter == nil
    return RecordScanner(dialect)
  }

  /// Adds what is left at the end of the file to the batch.
  private func finish(_ scanner: inout RecordScanner, into batch: inout RecordBatch) {
    var rest = RecordBatch()
    scanner.finish(into: &rest)
    batch.append(rest)
  }
}
