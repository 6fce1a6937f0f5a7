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
