import CSHA256

/// SHA-256's compression of whole blocks: the one place where pointers to them are used.
///
/// Each `unsafe` here hands the bytes of a span, and the eight words of a state, to a function of
/// `CSHA256` that returns before either ends, for as many whole blocks as lie within the bytes.
enum Compression: CaseIterable, Sendable {
  case portable
  /// By the processor's own instructions, some five times as fast.
  case instructions

  /// How many bytes a block has.
  static let blockSize = 64

  /// The fastest that this processor has.
  static let best = hasInstructions ? Compression.instructions : .portable

  /// Whether the processor has the instructions.
  static var hasInstructions: Bool { barograph_sha256_has_instructions() != 0 }

  /// Works whole blocks into a state; bytes beyond the last whole one are left.
  func compress(_ bytes: Span<UInt8>, into state: inout SIMD8<UInt32>) {
    unsafe bytes.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return }
      let blocks = buffer.count / Self.blockSize
      unsafe withUnsafeMutablePointer(to: &state) { words in
        unsafe words.withMemoryRebound(to: UInt32.self, capacity: 8) { words in
          switch self {
          case .portable: unsafe barograph_sha256_portable(words, base, blocks)
          case .instructions: unsafe barograph_sha256_by_instructions(words, base, blocks)
          }
        }
      }
    }
  }
}
