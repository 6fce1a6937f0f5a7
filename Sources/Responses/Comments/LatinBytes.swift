/// Texts of ASCII and Latin letters in UTF-8, U+00C0 to U+027F, whose bytes tell as much as their scalars.
///
/// None of these letters is shown as another, none is invisible, a digit or a mark, and none has an ASCII
/// letter for its lower case. So what stands in such a text stands there byte by byte, as far as ASCII goes.
enum LatinBytes {
  /// Whether a field is such a text, without control characters other than white space.
  static func areLatin(_ bytes: Span<UInt8>, _ field: Range<Int>) -> Bool {
    var index = field.lowerBound
    while index < field.upperBound {
      let byte = bytes[index]
      index &+= 1
      if byte >= 0x80 {
        guard isPair(bytes, at: index &- 1, end: field.upperBound) else { return false }
        index &+= 1
      } else if byte < 0x20 ? !byte.isASCIISpace : byte == 0x7F {
        return false
      }
    }
    return true
  }

  /// Whether a letter of two bytes begins at an offset; `×` and `÷` are none.
  @inline(__always)
  static func isPair(_ bytes: Span<UInt8>, at offset: Int, end: Int) -> Bool {
    guard bytes[offset] &- 0xC3 < 7, offset &+ 1 < end else { return false }
    let next = bytes[offset &+ 1]
    return next & 0xC0 == 0x80 && !(bytes[offset] == 0xC3 && (next == 0x97 || next == 0xB7))
  }

  /// Whether a field holds the ASCII letters and digits of another, in whatever case.
  static func holds(
    _ bytes: Span<UInt8>, _ field: Range<Int>, _ part: Range<Int>
  ) -> Bool {
    guard let first = part.first.map({ bytes[$0].asciiLowered }), part.count <= field.count else {
      return part.isEmpty
    }
    let last = field.upperBound &- part.count
    var start = field.lowerBound
    while start <= last {
      if bytes[start].asciiLowered == first, isSame(bytes, start, part) { return true }
      start &+= 1
    }
    return false
  }

  private static func isSame(_ bytes: Span<UInt8>, _ start: Int, _ part: Range<Int>) -> Bool {
    var offset = 1
    while offset < part.count {
      if bytes[start &+ offset].asciiLowered != bytes[part.lowerBound &+ offset].asciiLowered {
        return false
      }
      offset &+= 1
    }
    return true
  }

  @inline(__always)
  static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

  @inline(__always)
  static func isLetterOrDigit(_ byte: UInt8) -> Bool { isLetter(byte) || byte &- 0x30 < 10 }

  /// The next run of ASCII letters and digits at or after an offset; nil without one.
  static func run(_ bytes: Span<UInt8>, from offset: Int, end: Int) -> Range<Int>? {
    var start = offset
    while start < end, !isLetterOrDigit(bytes[start]) { start &+= 1 }
    guard start < end else { return nil }
    var next = start
    while next < end, isLetterOrDigit(bytes[next]) { next &+= 1 }
    return start..<next
  }
}
