/// What stands for a key of any length: 128 bits, so that two keys never have the same by chance.
struct Fingerprint: Hashable, Sendable, Comparable {
  let high: UInt64
  let low: UInt64

  static func < (left: Self, right: Self) -> Bool {
    left.high == right.high ? left.low < right.low : left.high < right.high
  }
}

/// Computes fingerprints: SipHash-2-4 with 128 bits of output and a fixed key.
///
/// Source: Aumasson and Bernstein (2012), *SipHash: a fast short-input PRF*. The key is fixed, so
/// that the same files give the same fingerprints on every machine; finding two ids with the same
/// one still takes about 2⁶⁴ attempts.
struct FingerprintHasher {
  private var v0: UInt64
  private var v1: UInt64
  private var v2: UInt64
  private var v3: UInt64
  /// Bytes that don't fill a word yet, the first one lowest.
  private var pending: UInt64 = 0
  private var count: UInt64 = 0

  init(key: (UInt64, UInt64) = (0x0706_0504_0302_0100, 0x0F0E_0D0C_0B0A_0908)) {
    v0 = key.0 ^ 0x736F_6D65_7073_6575
    v1 = key.1 ^ 0x646F_7261_6E64_6F6D ^ 0xEE
    v2 = key.0 ^ 0x6C79_6765_6E65_7261
    v3 = key.1 ^ 0x7465_6462_7974_6573
  }

  /// The fingerprint of some bytes.
  static func fingerprint(of bytes: Span<UInt8>) -> Fingerprint {
    var hasher = FingerprintHasher()
    hasher.append(bytes)
    return hasher.finish()
  }

  @inline(__always)
  mutating func append(_ bytes: Span<UInt8>) {
    for index in 0..<bytes.count { append(bytes[index]) }
  }

  @inline(__always)
  mutating func append(_ byte: UInt8) {
    pending |= UInt64(byte) &<< ((count & 7) &* 8)
    count &+= 1
    if count & 7 == 0 {
      compress(pending)
      pending = 0
    }
  }

  /// A number as eight bytes.
  mutating func append(_ number: Int) {
    let bits = UInt64(bitPattern: Int64(number))
    for shift in stride(from: UInt64(0), to: 64, by: 8) {
      append(UInt8(truncatingIfNeeded: bits &>> shift))
    }
  }

  /// A text with its length in front, so that texts in a row can't run together.
  mutating func append(field: Span<UInt8>) {
    append(field.count)
    append(field)
  }

  consuming func finish() -> Fingerprint {
    compress(pending | count &<< 56)
    v2 ^= 0xEE
    for _ in 0..<4 { round() }
    let low = v0 ^ v1 ^ v2 ^ v3
    v1 ^= 0xDD
    for _ in 0..<4 { round() }
    return Fingerprint(high: v0 ^ v1 ^ v2 ^ v3, low: low)
  }

  @inline(__always)
  private mutating func compress(_ word: UInt64) {
    v3 ^= word
    round()
    round()
    v0 ^= word
  }

  @inline(__always)
  private mutating func round() {
    v0 &+= v1
    v1 = Self.rotated(v1, 13) ^ v0
    v0 = Self.rotated(v0, 32)
    v2 &+= v3
    v3 = Self.rotated(v3, 16) ^ v2
    v0 &+= v3
    v3 = Self.rotated(v3, 21) ^ v0
    v2 &+= v1
    v1 = Self.rotated(v1, 17) ^ v2
    v2 = Self.rotated(v2, 32)
  }

  @inline(__always)
  private static func rotated(_ word: UInt64, _ bits: UInt64) -> UInt64 {
    word &<< bits | word &>> (64 &- bits)
  }
}
