import Diagnostics

/// The encoding of old Windows programs for Western languages, as the WHATWG Encoding Standard has
/// it: the five bytes that it leaves undefined stand for the control characters of their number, so
/// that every byte can be read.
enum Windows1252 {
  /// What the bytes 0x80 to 0x9F stand for; all other bytes stand for the scalar of their number.
  private static let upperControls: [UInt16] = [
    0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
    0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D, 0x017D, 0x8F,
    0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D, 0x017E, 0x0178,
  ]

  /// The UTF-8 of bytes in this encoding.
  static func utf8(of bytes: some Sequence<UInt8>) -> [UInt8] {
    var text: [UInt8] = []
    for byte in bytes { append(byte, to: &text) }
    return text
  }

  /// The bytes of a text in this encoding; nil where it has a character that has no byte.
  static func bytes(of text: String) -> [UInt8]? {
    var bytes: [UInt8] = []
    for scalar in text.unicodeScalars {
      if let index = upperControls.firstIndex(where: { UInt32($0) == scalar.value }) {
        bytes.append(UInt8(truncatingIfNeeded: 0x80 + index))
      } else if scalar.value < 0x80 || (0xA0...0xFF).contains(scalar.value) {
        bytes.append(UInt8(truncatingIfNeeded: scalar.value))
      } else {
        return nil
      }
    }
    return bytes
  }

  private static func append(_ byte: UInt8, to text: inout [UInt8]) {
    let isSpecial = byte >= 0x80 && byte < 0xA0
    let value = isSpecial ? upperControls[Int(byte) - 0x80] : UInt16(byte)
    switch value {
    case 0..<0x80: text.append(byte)
    case 0x80..<0x800:
      text.append(UInt8(truncatingIfNeeded: 0xC0 | value >> 6))
      text.append(UInt8(truncatingIfNeeded: 0x80 | value & 0x3F))
    default:
      text.append(UInt8(truncatingIfNeeded: 0xE0 | value >> 12))
      text.append(UInt8(truncatingIfNeeded: 0x80 | (value >> 6) & 0x3F))
      text.append(UInt8(truncatingIfNeeded: 0x80 | value & 0x3F))
    }
  }
}

/// A text whose bytes are all in Windows-1252, given out in UTF-8.
struct Windows1252Text: TextSource {
  let base: any TextSource
  /// How many bytes at the start are no text.
  let markLength: Int

  var plain: (any FileContents)? { nil }

  func chunks() throws(Refusal) -> ChunkSource {
    let next = try base.chunks()
    var left = markLength
    return { () throws(Refusal) in
      guard let chunk = try next() else { return nil }
      let dropped = min(left, chunk.count)
      left -= dropped
      return Windows1252.utf8(of: chunk.dropFirst(dropped))
    }
  }
}
