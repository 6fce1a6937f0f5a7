import Diagnostics

/// A text in UTF-16, given out in UTF-8.
struct UTF16Text: TextSource {
  let base: any TextSource
  let isBigEndian: Bool

  var plain: (any FileContents)? { nil }

  func chunks() throws(Refusal) -> ChunkSource {
    try chunks(noting: UnpairedSurrogates())
  }

  /// Starts at the beginning and counts the surrogates without a partner.
  func chunks(noting unpaired: UnpairedSurrogates) throws(Refusal) -> ChunkSource {
    let next = try base.chunks()
    var decoder = UTF16Decoder(isBigEndian: isBigEndian)
    var isAtEnd = false
    return { () throws(Refusal) in
      guard !isAtEnd else { return nil }
      var text: [UInt8] = []
      if let chunk = try next() {
        decoder.decode(chunk, into: &text)
      } else {
        isAtEnd = true
        decoder.finish(into: &text)
      }
      unpaired.count = decoder.unpaired
      return text
    }
  }
}

/// How many surrogates without a partner a stream has met so far.
final class UnpairedSurrogates {
  var count = 0
}

/// Turns UTF-16 that arrives in pieces cut anywhere into UTF-8.
///
/// A surrogate without a partner and a single byte at the end become U+FFFD.
struct UTF16Decoder {
  let isBigEndian: Bool
  /// The units that had no partner, or were half missing.
  private(set) var unpaired = 0
  /// The first byte of a unit whose second one has not arrived.
  private var firstByte: UInt8?
  /// A high surrogate whose partner has not arrived.
  private var high: UInt16?

  init(isBigEndian: Bool) {
    self.isBigEndian = isBigEndian
  }

  mutating func decode(_ bytes: [UInt8], into text: inout [UInt8]) {
    text.reserveCapacity(text.count + bytes.count)
    for byte in bytes {
      guard let first = firstByte else {
        firstByte = byte
        continue
      }
      firstByte = nil
      add(
        isBigEndian ? UInt16(first) << 8 | UInt16(byte) : UInt16(byte) << 8 | UInt16(first),
        to: &text)
    }
  }

  mutating func finish(into text: inout [UInt8]) {
    if high != nil { replace(in: &text) }
    if firstByte != nil { replace(in: &text) }
    (high, firstByte) = (nil, nil)
  }

  private mutating func add(_ unit: UInt16, to text: inout [UInt8]) {
    if let high {
      self.high = nil
      if (0xDC00...0xDFFF).contains(unit) {
        let value = 0x10000 + (UInt32(high) - 0xD800) << 10 + (UInt32(unit) - 0xDC00)
        append(value, to: &text)
        return
      }
      replace(in: &text)
    }
    switch unit {
    case 0xD800...0xDBFF: high = unit
    case 0xDC00...0xDFFF: replace(in: &text)
    case 0..<0x80: text.append(UInt8(truncatingIfNeeded: unit))
    default: append(UInt32(unit), to: &text)
    }
  }

  private mutating func replace(in text: inout [UInt8]) {
    unpaired += 1
    append(0xFFFD, to: &text)
  }

  private func append(_ value: UInt32, to text: inout [UInt8]) {
    guard let scalar = Unicode.Scalar(value) else { return }
    text.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
  }
}
