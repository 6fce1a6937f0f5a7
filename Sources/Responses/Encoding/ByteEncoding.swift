import Configuration

/// What the bytes of a text stand for, as far as its start tells.
enum ByteEncoding: Hashable {
  /// UTF-8, or bytes in which only names need to be decoded.
  case bytes
  case utf16(isBigEndian: Bool)
  case utf32

  /// Tells the encoding: by the byte order mark, else by where NUL bytes stand.
  ///
  /// In UTF-16 every other byte of ASCII characters is NUL; of text in other scripts at least
  /// delimiters, digits and line ends are. So a tenth of the bytes on one side has to be NUL, and
  /// hardly any on the other: the odd bytes of the low end first, the even ones of the high end.
  init(of sample: [UInt8]) {
    if sample.starts(with: [0xFF, 0xFE, 0, 0]) || sample.starts(with: [0, 0, 0xFE, 0xFF]) {
      self = .utf32
    } else if sample.starts(with: [0xFF, 0xFE]) {
      self = .utf16(isBigEndian: false)
    } else if sample.starts(with: [0xFE, 0xFF]) {
      self = .utf16(isBigEndian: true)
    } else {
      self = Self.byNULs(in: sample)
    }
  }

  private static func byNULs(in sample: [UInt8]) -> ByteEncoding {
    var (even, odd) = (0, 0)
    for index in sample.indices where sample[index] == 0 {
      if index.isMultiple(of: 2) { even += 1 } else { odd += 1 }
    }
    let enough = max(2, sample.count / 20)
    if odd >= enough, even * 10 <= odd { return .utf16(isBigEndian: false) }
    if even >= enough, odd * 10 <= even { return .utf16(isBigEndian: true) }
    return .bytes
  }
}
