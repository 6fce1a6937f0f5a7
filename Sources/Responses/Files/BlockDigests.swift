package import Diagnostics
package import Digests
import Synchronization

/// The digest of a file, made of what is read of it anyway, by whatever threads and in whatever order.
///
/// The file counts as blocks of 4 MiB, each with a digest of its own. A file of one block has the
/// digest of its bytes, a longer one that of its blocks' digests, one after the other. What nobody
/// read is read at the end.
package final class BlockDigests: Sendable {
  /// How many bytes a block has; as many as a thread takes of a large file at a time.
  static let blockSize = 4 << 20
  /// Bytes passed over are read as well while they are so few: the parts that threads take begin where
  /// the columns were settled, up to some pieces into a block.
  private static let longestGap = 512 << 10

  private struct Progress {
    var hash = SHA256()
    /// How many bytes of the block were hashed.
    var count = 0
  }

  private final class Block: Sendable {
    let progress = Mutex(Progress())
  }

  private let size: Int
  private let blocks: [Block]

  /// - Parameter size: how many bytes the file has.
  package init(size: Int) {
    self.size = size
    let count = size / Self.blockSize + (size % Self.blockSize == 0 ? 0 : 1)
    blocks = (0..<max(1, count)).map { _ in Block() }
  }

  /// The file's contents, whose bytes are taken as they are read.
  package func watching(_ contents: any FileContents) -> any FileContents {
    WatchedContents(contents: contents, digests: self)
  }

  /// How many bytes have been taken.
  var taken: Int { blocks.reduce(0) { $0 + $1.progress.withLock { $0.count } } }

  /// Whether nothing is missing.
  package var isComplete: Bool { taken == size }

  /// The digest.
  /// - Parameter contents: opens the file, for what has not been read before.
  package func digest(
    _ contents: () throws(Refusal) -> any FileContents
  ) throws(Refusal) -> Digest {
    if !isComplete {
      let contents = try contents()
      for index in blocks.indices { try readRest(of: index, from: contents) }
    }
    let parts = blocks.map { $0.progress.withLock { $0.hash.digest } }
    if parts.count == 1 { return parts[0] }
    return SHA256.digest(of: parts.flatMap(\.bytes))
  }

  /// Takes bytes that were read: those that follow what was taken of their block.
  /// - Parameters:
  ///   - buffer: holds them from an index on to its end.
  ///   - offset: where they stand in the file.
  fileprivate func take(
    _ buffer: [UInt8], from first: Int, at offset: Int, of contents: any FileContents
  ) {
    let end = offset + buffer.count - first
    var start = offset
    while start < end {
      let index = start / Self.blockSize
      guard index < blocks.count else { return }
      let next = min(end, (index + 1) * Self.blockSize)
      blocks[index].progress.withLock { progress in
        fill(&progress, of: index, upTo: start, from: contents)
        let known = index * Self.blockSize + progress.count
        guard start <= known, known < next else { return }
        progress.hash.add(
          buffer.span.extracting((first + known - offset)..<(first + next - offset)))
        progress.count += next - known
      }
      start = next
    }
  }

  /// Reads what is missing of a block before an offset, unless that is much.
  private func fill(
    _ progress: inout Progress, of index: Int, upTo offset: Int, from contents: any FileContents
  ) {
    let known = index * Self.blockSize + progress.count
    guard known < offset, offset - known <= Self.longestGap,
      let bytes = try? contents.bytes(offset - known, at: known), bytes.count == offset - known
    else { return }
    progress.hash.add(bytes)
    progress.count += bytes.count
  }

  private func readRest(of index: Int, from contents: any FileContents) throws(Refusal) {
    let end = min(size, (index + 1) * Self.blockSize)
    try blocks[index].progress.withLock { progress throws(Refusal) in
      var known = index * Self.blockSize + progress.count
      while known < end {
        let bytes = try contents.bytes(min(end - known, DelimitedRecords.pieceSize), at: known)
        // The file has become shorter: that is told by whoever looks whether it changed.
        if bytes.isEmpty { return }
        progress.hash.add(bytes)
        progress.count += bytes.count
        known += bytes.count
      }
    }
  }
}

/// A file's contents, with somebody who takes each byte that is read.
private struct WatchedContents: FileContents {
  let contents: any FileContents
  let digests: BlockDigests

  var size: Int { contents.size }
  var state: FileState? { contents.state }

  func read(_ count: Int, at offset: Int, into buffer: inout [UInt8]) throws(Refusal) {
    let first = buffer.count
    try contents.read(count, at: offset, into: &buffer)
    digests.take(buffer, from: first, at: offset, of: contents)
  }
}
