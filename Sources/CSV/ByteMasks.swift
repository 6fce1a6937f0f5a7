import CByteMasks

/// Reads of several bytes at once: the one place where a pointer to them is used.
///
/// Each `unsafe` here hands the bytes of a span to a function of `CByteMasks` that returns before the
/// span ends, after checking that what it reads lies within.
package enum ByteMasks {
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

  /// Up to eight bytes from an offset on as one number, which tells texts of up to eight bytes apart
  /// if their lengths are known. Its value depends on the processor's order of bytes.
  @inline(__always)
  package static func word(of bytes: Span<UInt8>, at offset: Int, count: Int) -> UInt64 {
    guard offset >= 0, count > 0, offset <= bytes.count - count else { return 0 }
    return unsafe bytes.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return 0 }
      return unsafe barograph_word(base + offset, count, buffer.count - offset)
    }
  }
}
