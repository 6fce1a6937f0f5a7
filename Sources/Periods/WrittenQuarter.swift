/// A quarter as somebody wrote it, in place of a date.
package enum WrittenQuarter {
  /// Whether a text is a quarter of a year: `2026-Q3`, `Q3 2026`, `2026Q3`, `3Q2026`, `T3/2026`.
  package static func isOne(_ text: Span<UInt8>) -> Bool {
    guard (4...9).contains(text.count) else { return false }
    var (letters, runs) = (0, [Int]())
    var isInRun = false
    for index in text.indices {
      let byte = text[index]
      let isDigit = byte >= 0x30 && byte <= 0x39
      if isDigit {
        if isInRun { runs[runs.count - 1] += 1 } else { runs.append(1) }
      } else if [UInt8(ascii: "q"), UInt8(ascii: "t"), UInt8(ascii: "k")].contains(byte | 0x20) {
        letters += 1
        guard touchesQuarter(text, index) else { return false }
      } else if ![0x20, 0x2D, 0x2E, 0x2F, 0x27, 0x5F].contains(byte) {
        return false
      }
      isInRun = isDigit
    }
    return letters == 1 && runs.count == 2 && runs.contains(1)
      && runs.contains { $0 == 4 || $0 == 2 }
  }

  /// Whether the digit beside a letter is 1…4.
  private static func touchesQuarter(_ text: Span<UInt8>, _ index: Int) -> Bool {
    let after = index + 1 < text.count ? text[index + 1] : 0
    let before = index > 0 ? text[index - 1] : 0
    return (0x31...0x34).contains(after) || (0x31...0x34).contains(before)
  }
}
