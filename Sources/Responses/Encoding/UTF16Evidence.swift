/// What speaks for bytes without a byte order mark being UTF-16 of one byte order.
///
/// The ASCII characters of such a text have a NUL byte on one side. In text of other scripts at least
/// delimiters, digits and line ends do; its other bytes may look like control characters: those of
/// typographic quotation marks (U+201C), of Cyrillic (U+04…) or Latin of Central Europe (U+01…).
struct UTF16Evidence {
  private var units = 0
  /// Characters of ASCII that texts have.
  private(set) var plain = 0
  /// Control characters, surrogates without a partner and what is no character.
  private var faults = 0
  /// Line feeds, and bytes that would be line feeds in other encodings.
  private var lineFeeds = 0
  private var lineFeedBytes = 0

  /// - Parameter sample: the start of a text.
  init(_ sample: [UInt8], isBigEndian: Bool) {
    var isHigh = false
    var at = 0
    while at + 1 < sample.count {
      let (first, second) = (UInt16(sample[at]), UInt16(sample[at + 1]))
      let unit = isBigEndian ? first << 8 | second : second << 8 | first
      at += 2
      units += 1
      if first == 0x0A || second == 0x0A { lineFeedBytes += 1 }
      if unit == 0x0A { lineFeeds += 1 }
      let isLow = (0xDC00...0xDFFF).contains(unit)
      if isHigh != isLow { faults += 1 }
      isHigh = (0xD800...0xDBFF).contains(unit)
      if Self.isText(unit) { plain += 1 } else if Self.isFault(unit) { faults += 1 }
    }
  }

  /// Whether one character in twenty is ASCII, nearly none is impossible in a text, and line ends
  /// are those of UTF-16.
  var isConvincing: Bool {
    plain >= max(2, units / 20) && faults * 50 <= units && lineFeeds * 2 >= lineFeedBytes
  }

  private static func isText(_ unit: UInt16) -> Bool {
    (0x20...0x7E).contains(unit) || unit == 0x09 || unit == 0x0A || unit == 0x0D
  }

  private static func isFault(_ unit: UInt16) -> Bool {
    unit < 0x20 || (0x7F...0x84).contains(unit) || (0x86...0x9F).contains(unit) || unit >= 0xFFFE
      || (0xFDD0...0xFDEF).contains(unit)
  }
}
