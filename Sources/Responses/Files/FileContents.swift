package import Diagnostics

/// The bytes of one response file, which can be read from any offset and more than once.
package protocol FileContents: Sendable {
  /// How many bytes there are.
  var size: Int { get }

  /// What the file was when it was opened; nil for what can't change.
  var state: FileState? { get }

  /// Appends bytes from an offset to a buffer: no more than asked for, none only at the end of the
  /// file. May be called from several threads at a time.
  func read(_ count: Int, at offset: Int, into buffer: inout [UInt8]) throws(Refusal)
}

/// What tells a file from one that has taken its place, or from itself after a change.
package struct FileState: Hashable, Sendable {
  package let device: UInt64
  package let inode: UInt64
  /// In bytes.
  package let size: Int
  /// When the file was changed last: seconds since 1970, and nanoseconds beyond them.
  package let modified: SIMD2<Int>

  package init(device: UInt64, inode: UInt64, size: Int, modified: SIMD2<Int>) {
    self.device = device
    self.inode = inode
    self.size = size
    self.modified = modified
  }
}

extension FileContents {
  package var state: FileState? { nil }

  /// The bytes from an offset: as many as asked for, fewer only at the end of the file.
  func bytes(_ count: Int, at offset: Int) throws(Refusal) -> [UInt8] {
    var bytes: [UInt8] = []
    while bytes.count < count {
      let before = bytes.count
      try read(count - before, at: offset + before, into: &bytes)
      if bytes.count == before { break }
    }
    return bytes
  }
}

/// The contents of a file that is already in memory.
package struct BytesInMemory: FileContents {
  private let bytes: [UInt8]

  package init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  package var size: Int { bytes.count }

  package func read(_ count: Int, at offset: Int, into buffer: inout [UInt8]) {
    guard offset < bytes.count, count > 0 else { return }
    buffer += bytes[offset..<min(bytes.count, offset + count)]
  }
}

/// Gives the next bytes of a text, in pieces of any size; nil at its end.
typealias ChunkSource = () throws(Refusal) -> [UInt8]?

/// The bytes of a text, unpacked, which can be read from the start more than once.
protocol TextSource: Sendable {
  /// The file itself where the text is its bytes unchanged, so that stretches of it can be read on
  /// their own; nil where it has to be read from the start, such as unpacked text.
  var plain: (any FileContents)? { get }

  /// Starts at the beginning.
  func chunks() throws(Refusal) -> ChunkSource
}

/// The text of a file whose bytes are text.
struct PlainText: TextSource {
  private let contents: any FileContents

  init(_ contents: any FileContents) {
    self.contents = contents
  }

  var plain: (any FileContents)? { contents }

  func chunks() -> ChunkSource {
    var offset = 0
    return { () throws(Refusal) in
      var chunk: [UInt8] = []
      try contents.read(DelimitedRecords.pieceSize, at: offset, into: &chunk)
      offset += chunk.count
      return chunk.isEmpty ? nil : chunk
    }
  }
}
