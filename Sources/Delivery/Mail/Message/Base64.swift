/// Bytes as printable ASCII (RFC 2045, 6.8).
enum Base64 {
  /// In one piece.
  static func encoded(_ bytes: some Collection<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity((bytes.count + 2) / 3 * 4)
    var (group, count) = (0, 0)
    for byte in bytes {
      group = group << 8 | Int(byte)
      count += 1
      if count == 3 {
        for shift in [18, 12, 6, 0] { result.append(alphabet[group >> shift & 63]) }
        (group, count) = (0, 0)
      }
    }
    guard count > 0 else { return result }
    group <<= 8 * (3 - count)
    for shift in [18, 12, 6, 0].prefix(count + 1) { result.append(alphabet[group >> shift & 63]) }
    for _ in count..<3 { result.append(UInt8(ascii: "=")) }
    return result
  }

  /// In lines of 76, each with its end.
  static func lines(_ bytes: [UInt8]) -> [UInt8] {
    let text = encoded(bytes)
    var result: [UInt8] = []
    result.reserveCapacity(text.count + text.count / 38 + 2)
    var start = 0
    while start < text.count {
      let end = min(start + 76, text.count)
      result += text[start..<end]
      result += MailBytes.lineEnd
      start = end
    }
    return result
  }

  private static let alphabet = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
}
