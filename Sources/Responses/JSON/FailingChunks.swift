import Diagnostics

/// Bytes that end where they can't be read, and why.
final class FailingChunks {
  private let chunks: ChunkSource
  private(set) var refusal: Refusal?

  init(_ chunks: @escaping ChunkSource) {
    self.chunks = chunks
  }

  func next() -> [UInt8]? {
    guard refusal == nil else { return nil }
    do throws(Refusal) {
      return try chunks()
    } catch {
      refusal = error
      return nil
    }
  }
}
