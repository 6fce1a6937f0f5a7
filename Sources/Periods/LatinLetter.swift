/// A letter of the languages that dates are written in, without its accent and case.
///
/// Accents may stand in UTF-8, as a letter of its own or as a combining mark, or in Windows-1252.
struct LatinLetter {
  /// The letter in lower case, `a`…`z`; nil for a combining mark, which belongs to the letter before.
  let base: UInt8?
  /// How many bytes it takes.
  let length: Int

  /// The letters from U+00E0 to U+00FF without their accents; a space where there is none.
  private static let bases = Array("aaaaaaaceeeeiiiidnooooo ouuuuyty".utf8)

  /// The letter that a byte begins; nil if it begins none.
  /// - Parameter next: the byte after it; 0 at the end of a text.
  init?(_ byte: UInt8, _ next: UInt8) {
    let isContinued = next >= 0x80 && next < 0xC0
    switch byte {
    case 0x41...0x5A, 0x61...0x7A: (base, length) = (byte | 0x20, 1)
    case 0xCC where isContinued, 0xCD where next >= 0x80 && next < 0xB0: (base, length) = (nil, 2)
    case 0xC3 where isContinued:
      guard let letter = Self.base(of: next + 0x40) else { return nil }
      (base, length) = (letter, 2)
    case 0xC0... where !isContinued:
      guard let letter = Self.base(of: byte) else { return nil }
      (base, length) = (letter, 1)
    default: return nil
    }
  }

  /// - Parameter number: the number of a letter in Unicode, 0xC0…0xFF.
  private static func base(of number: UInt8) -> UInt8? {
    let base = bases[Int(number | 0x20) - 0xE0]
    return base == 0x20 ? nil : base
  }
}
