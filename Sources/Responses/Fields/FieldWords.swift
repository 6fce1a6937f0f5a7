/// Bytes of a field, several at a time.
enum FieldWords {
  /// Up to eight bytes from an offset on as one number, the first byte lowest, the rest zero.
  ///
  /// Eight bytes are read wherever there are as many, also beyond the field, and the surplus is
  /// masked out: one load instead of a loop.
  @inline(__always)
  static func word(of bytes: Span<UInt8>, at offset: Int, count: Int) -> UInt64 {
    guard offset <= bytes.count - 8 else { return fewBytes(of: bytes, at: offset, count: count) }
    let eight = bytes.extracting(offset..<offset + 8)
    let low = UInt64(eight[0]) | UInt64(eight[1]) << 8 | UInt64(eight[2]) << 16
    let middle = UInt64(eight[3]) << 24 | UInt64(eight[4]) << 32 | UInt64(eight[5]) << 40
    let word = low | middle | UInt64(eight[6]) << 48 | UInt64(eight[7]) << 56
    // Shifting by 64 would do nothing; halves of the distance don't reach that.
    let surplus = UInt64(truncatingIfNeeded: max(0, 8 &- count) &* 4)
    return word & ((UInt64.max &>> surplus) &>> surplus)
  }

  /// The same near the end of the bytes.
  private static func fewBytes(of bytes: Span<UInt8>, at offset: Int, count: Int) -> UInt64 {
    var word: UInt64 = 0
    for index in 0..<min(count, 8) { word |= UInt64(bytes[offset + index]) << UInt64(index * 8) }
    return word
  }
}
