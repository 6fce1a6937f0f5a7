/// Notations of numbers beside digits with a point or comma.
enum NumberNotation {
  /// Longer texts are no numbers.
  private static let longest = 48

  /// The number in plain digits: of an exponent, `1e1`, `9.0E+0`; of full-width digits, as Japanese
  /// keyboards write them; of a minus sign that is no hyphen. Nil where a text has none of these, or is
  /// no number.
  static func plain(_ text: Span<UInt8>) -> [UInt8]? {
    guard (2...longest).contains(text.count), mayBegin(text[0]) else { return nil }
    var bytes: [UInt8] = []
    var isOther = false
    var at = 0
    while at < text.count {
      if let ascii = ascii(in: text, at: at) {
        bytes.append(ascii)
        isOther = true
        at += 3
      } else {
        bytes.append(text[at])
        if text[at] | 0x20 == UInt8(ascii: "e") { isOther = true }
        at += 1
      }
    }
    guard isOther else { return nil }
    if bytes.contains(where: { $0 | 0x20 == UInt8(ascii: "e") }) {
      return WrittenDecimal(bytes)?.text
    }
    let isNumber =
      bytes.contains { $0 >= 0x30 && $0 <= 0x39 }
      && bytes.allSatisfy { $0 >= 0x2B && $0 <= 0x39 && $0 != UInt8(ascii: "/") }
    return isNumber ? bytes : nil
  }

  /// Whether a number may begin with a byte.
  private static func mayBegin(_ byte: UInt8) -> Bool {
    (byte >= 0x2B && byte <= 0x39) || byte == 0xEF || byte == 0xE2
  }

  /// The ASCII character that three bytes stand for: a full-width one, or a minus sign.
  private static func ascii(in text: Span<UInt8>, at start: Int) -> UInt8? {
    guard text.count - start >= 3 else { return nil }
    switch (text[start], text[start + 1], text[start + 2]) {
    case (0xEF, 0xBC, let last) where last >= 0x8B && last <= 0x99 && last != 0x8F:
      return last - 0x60
    case (0xE2, 0x88, 0x92): return UInt8(ascii: "-")
    default: return nil
    }
  }
}
