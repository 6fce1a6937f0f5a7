import CByteMasks

/// Comparisons of 64 bytes at once: the one place where a pointer to them is used.
///
/// Each `unsafe` here hands bytes of a span to a function of `CByteMasks` that returns before the span
/// ends, after checking that what it reads lies within.
enum ByteMasks {
  /// How many bytes a mask covers.
  static let width = 64

  /// The structure of up to 64 bytes from an offset on, the first byte at bit 0: set where a byte is
  /// the delimiter, the quotation mark, LF or CR. No bits beyond the end of the bytes.
  @inline(__always)
  static func structure(
    of bytes: Span<UInt8>, at offset: Int, delimiter: UInt8, quote: UInt8
  ) -> UInt64 {
    guard offset >= 0, offset < bytes.count else { return 0 }
    return unsafe bytes.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return 0 }
      let count = buffer.count - offset
      return count >= width
        ? unsafe barograph_structure_of_64(base + offset, delimiter, quote)
        : unsafe barograph_structure_of_few(base + offset, count, delimiter, quote)
    }
  }
}
