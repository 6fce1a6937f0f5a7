/// The one place where text becomes markup.
enum Escaping {
  /// Appends text so that it is harmless as element content and inside a double- or
  /// single-quoted attribute value.
  ///
  /// Works on UTF-8 bytes: the five special characters are ASCII and never part of a longer
  /// sequence, so a combining mark behind one cannot shield it (as it does when text is walked
  /// by `Character`). Control characters that HTML and XML forbid, U+FFFE and U+FFFF become U+FFFD:
  /// the last byte of the latter two and of U+FFFD differ, and U+0080 to U+009F begin with C2.
  static func append(_ text: String, to bytes: inout [UInt8]) {
    guard !standsAsItIs(text.utf8.span) else { return bytes.append(contentsOf: text.utf8) }
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "&"): bytes.append(contentsOf: "&amp;".utf8)
      case UInt8(ascii: "<"): bytes.append(contentsOf: "&lt;".utf8)
      case UInt8(ascii: ">"): bytes.append(contentsOf: "&gt;".utf8)
      case UInt8(ascii: "\""): bytes.append(contentsOf: "&quot;".utf8)
      case UInt8(ascii: "'"): bytes.append(contentsOf: "&#39;".utf8)
      case 0x09, 0x0A: bytes.append(byte)
      case 0x00..<0x20, 0x7F: bytes.append(contentsOf: "\u{FFFD}".utf8)
      case 0x80...0x9F where bytes.last == 0xC2:
        bytes.removeLast()
        bytes.append(contentsOf: "\u{FFFD}".utf8)
      case 0xBE...0xBF where endsInEFBF(bytes):
        bytes.append(0xBD)
      default: bytes.append(byte)
      }
    }
  }

  /// Whether a text has nothing to be replaced, as most have; of what begins as the replaced ones
  /// beyond U+FFBF do, it isn't said.
  private static func standsAsItIs(_ text: Span<UInt8>) -> Bool {
    let kinds = Self.kinds
    for index in text.indices {
      let byte = text[index]
      if kinds[Int(byte)] == 0 { continue }
      guard byte == 0xC2, index + 1 < text.count, text[index + 1] >= 0xA0 else { return false }
    }
    return true
  }

  /// By byte, 0 for one that stands as it is, whatever is around it.
  private static let kinds: [UInt8] = (0...255).map { byte in
    switch UInt8(byte) {
    case 0x09, 0x0A: 0
    case 0x00..<0x20, 0x7F, 0xC2, 0xEF: 1
    case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""),
      UInt8(ascii: "'"):
      1
    default: 0
    }
  }

  /// The character that escaped text begins with, and how many bytes it was written in; nil where it
  /// begins with anything else.
  static func character(at bytes: ArraySlice<UInt8>) -> (byte: UInt8, width: Int)? {
    for (byte, name) in names where bytes.starts(with: name.utf8) { return (byte, name.utf8.count) }
    return nil
  }

  /// What ``append(_:to:)`` writes for the special characters.
  private static let names = [
    (UInt8(ascii: "&"), "&amp;"), (UInt8(ascii: "<"), "&lt;"), (UInt8(ascii: ">"), "&gt;"),
    (UInt8(ascii: "\""), "&quot;"), (UInt8(ascii: "'"), "&#39;"),
  ]

  /// Whether the bytes end in EF BF, with which U+FFC0 to U+FFFF begin. A slice would do, but would
  /// keep the array from growing in place.
  private static func endsInEFBF(_ bytes: [UInt8]) -> Bool {
    bytes.count >= 2 && bytes[bytes.count - 2] == 0xEF && bytes[bytes.count - 1] == 0xBF
  }
}
