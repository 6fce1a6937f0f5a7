/// Counts the bytes of a text that belong to no well-formed UTF-8 sequence.
///
/// The text may arrive in pieces cut anywhere. A sequence that breaks off counts with all of its
/// bytes, since none of them is read as UTF-8; the byte that breaks it is judged anew (the decoder
/// of the WHATWG Encoding Standard, section 8.1, with bytes counted in place of errors).
package struct InvalidUTF8Count: Sendable {
  /// The bytes that are no UTF-8, those of an unfinished sequence left out until ``finish()``.
  package private(set) var count = 0
  /// How many bytes of the current sequence have been seen, and how many are still to come.
  private var seen = 0
  private var missing = 0
  /// What the next byte of the sequence has to lie within.
  private var lowest: UInt8 = 0x80
  private var highest: UInt8 = 0xBF

  package init() {}

  /// Takes the next bytes. Stretches of ASCII are passed 32 bytes at a time.
  package mutating func add(_ bytes: Span<UInt8>) {
    var at = 0
    while at < bytes.count {
      if missing == 0 {
        at = Self.endOfASCII(in: bytes, from: at)
        guard at < bytes.count else { return }
      }
      add(bytes[at])
      at &+= 1
    }
  }

  /// Notes that the text has ended.
  package mutating func finish() {
    breakOff()
  }

  /// The offset of the first byte from an offset on that is not ASCII.
  @inline(__always)
  private static func endOfASCII(in bytes: Span<UInt8>, from start: Int) -> Int {
    var at = start
    while bytes.count &- at >= 32 {
      // No early exit within the block, so that it becomes a few wide instructions.
      let block = bytes.extracting(at..<at &+ 32)
      var all: UInt8 = 0
      for index in 0..<32 { all |= block[index] }
      if all >= 0x80 { break }
      at &+= 32
    }
    while at < bytes.count, bytes[at] < 0x80 { at &+= 1 }
    return at
  }

  private mutating func add(_ byte: UInt8) {
    if missing > 0 {
      if byte >= lowest, byte <= highest {
        seen += 1
        missing -= 1
        (lowest, highest) = (0x80, 0xBF)
        if missing == 0 { seen = 0 }
        return
      }
      breakOff()
    }
    begin(byte)
  }

  private mutating func begin(_ byte: UInt8) {
    switch byte {
    case 0x00...0x7F: return
    case 0xC2...0xDF: missing = 1
    case 0xE0...0xEF:
      missing = 2
      if byte == 0xE0 { lowest = 0xA0 }
      if byte == 0xED { highest = 0x9F }
    case 0xF0...0xF4:
      missing = 3
      if byte == 0xF0 { lowest = 0x90 }
      if byte == 0xF4 { highest = 0x8F }
    default:
      count += 1
      return
    }
    seen = 1
  }

  private mutating func breakOff() {
    count += seen
    (seen, missing, lowest, highest) = (0, 0, 0x80, 0xBF)
  }
}
