/// SHA-256 by FIPS 180-4, of bytes that come piece by piece.
package struct SHA256: Sendable {
  /// The square roots of the first eight primes, section 5.3.3.
  private var state = SIMD8<UInt32>(
    0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a, 0x510e_527f, 0x9b05_688c, 0x1f83_d9ab,
    0x5be0_cd19)
  /// The bytes after the last whole block.
  private var rest: [UInt8] = []
  private var count = 0
  private let compression: Compression

  package init() {
    self.init(.best)
  }

  init(_ compression: Compression) {
    self.compression = compression
  }

  /// The digest of bytes that are there as a whole.
  package static func digest(of bytes: [UInt8]) -> Digest {
    var hash = SHA256()
    hash.add(bytes.span)
    return hash.digest
  }

  /// Adds bytes behind those added before.
  package mutating func add(_ bytes: Span<UInt8>) {
    count += bytes.count
    var start = 0
    if !rest.isEmpty {
      start = min(Compression.blockSize - rest.count, bytes.count)
      keep(bytes.extracting(first: start))
      guard rest.count == Compression.blockSize else { return }
      let block = rest
      rest = []
      compression.compress(block.span, into: &state)
    }
    let left = bytes.extracting(droppingFirst: start)
    compression.compress(left, into: &state)
    keep(left.extracting(droppingFirst: left.count - left.count % Compression.blockSize))
  }

  package mutating func add(_ bytes: [UInt8]) {
    add(bytes.span)
  }

  /// The digest of all bytes so far; more may follow.
  package var digest: Digest {
    var last = self
    let zeros = (119 - count % Compression.blockSize) % Compression.blockSize
    let bits = UInt64(count) * 8
    last.add(
      [0x80] + [UInt8](repeating: 0, count: zeros)
        + (0..<8).map { UInt8(truncatingIfNeeded: bits >> (56 - 8 * $0)) })
    return Digest(
      bytes: (0..<32).map { index in
        UInt8(truncatingIfNeeded: last.state[index / 4] >> (24 - 8 * (index % 4)))
      })
  }

  private mutating func keep(_ bytes: Span<UInt8>) {
    for index in bytes.indices { rest.append(bytes[index]) }
  }
}
