import Configuration

/// What the bytes of a text stand for, as far as its start tells.
enum ByteEncoding: Hashable {
  /// UTF-8, or bytes in which only names need to be decoded.
  case bytes
  case utf16(isBigEndian: Bool)
  case utf32

  /// Tells the encoding: by the byte order mark, else by the characters that the bytes would make.
  init(of sample: [UInt8]) {
    if sample.starts(with: [0xFF, 0xFE, 0, 0]) || sample.starts(with: [0, 0, 0xFE, 0xFF]) {
      self = .utf32
    } else if sample.starts(with: [0xFF, 0xFE]) {
      self = .utf16(isBigEndian: false)
    } else if sample.starts(with: [0xFE, 0xFF]) {
      self = .utf16(isBigEndian: true)
    } else {
      self = Self.byCharacters(in: sample)
    }
  }

  private static func byCharacters(in sample: [UInt8]) -> ByteEncoding {
    let little = UTF16Evidence(sample, isBigEndian: false)
    let big = UTF16Evidence(sample, isBigEndian: true)
    if little.isConvincing, big.plain * 10 <= little.plain { return .utf16(isBigEndian: false) }
    if big.isConvincing, little.plain * 10 <= big.plain { return .utf16(isBigEndian: true) }
    return .bytes
  }
}
