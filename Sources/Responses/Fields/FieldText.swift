/// The text of a field without the space around it.
enum FieldText {
  /// The bounds of a field without ASCII white space and no-break spaces at either end.
  @inline(__always)
  static func trimmed(_ bytes: Span<UInt8>, _ field: Range<Int>) -> Range<Int> {
    var (start, end) = (field.lowerBound, field.upperBound)
    // Most fields begin and end with a letter or digit, which one comparison each settles.
    while start < end, bytes[start] <= 0x20 || bytes[start] == 0xC2 {
      let length = spaceLength(bytes, at: start, end: end)
      if length == 0 { break }
      start += length
    }
    while end > start {
      let last = bytes[end - 1]
      if last <= 0x20 {
        guard last.isASCIISpace else { break }
        end -= 1
      } else if last == 0xA0, end - start >= 2, bytes[end - 2] == 0xC2 {
        end -= 2
      } else {
        break
      }
    }
    return start..<end
  }

  private static func spaceLength(_ bytes: Span<UInt8>, at offset: Int, end: Int) -> Int {
    if bytes[offset].isASCIISpace { return 1 }
    let isNoBreak = bytes[offset] == 0xC2 && offset + 1 < end && bytes[offset + 1] == 0xA0
    return isNoBreak ? 2 : 0
  }

  /// A text without white space and no-break spaces around it, as ``trimmed(_:_:)`` has it.
  static func trimmed(_ text: String) -> String {
    let bytes = Array(text.utf8)
    let bounds = trimmed(bytes.span, 0..<bytes.count)
    return String(decoding: bytes[bounds], as: UTF8.self)
  }

  /// Whether a text stands for none: NA, N/A, NaN, NIL or null, in any case of letters.
  static func isMissing(_ text: Span<UInt8>) -> Bool {
    guard (2...4).contains(text.count) else { return false }
    var lowered: UInt32 = 0
    for index in text.indices {
      let byte = text[index]
      let isUpper = byte >= 0x41 && byte <= 0x5A
      lowered = lowered << 8 | UInt32(isUpper ? byte | 0x20 : byte)
    }
    return missing.contains(lowered)
  }

  /// `na`, `n/a`, `nan`, `nil` and `null`, as numbers of base 256.
  private static let missing: [UInt32] = ["na", "n/a", "nan", "nil", "null"].map {
    $0.utf8.reduce(0) { $0 << 8 | UInt32($1) }
  }
}
