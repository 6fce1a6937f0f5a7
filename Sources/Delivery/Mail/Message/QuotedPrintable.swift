/// Text as lines of printable ASCII (RFC 2045, 6.7).
///
/// An equals sign is always followed by two hexadecimal digits or by the end of a line, so that `=_`,
/// with which boundaries begin, never comes up.
enum QuotedPrintable {
  /// - Parameter text: its lines end in LF; every line that comes out ends in CR and LF.
  static func encoded(_ text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    let lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      if index == lines.count - 1, line.isEmpty { break }
      append(line, to: &bytes)
      bytes += MailBytes.lineEnd
    }
    return bytes
  }

  private static func append(_ line: Substring.UTF8View, to bytes: inout [UInt8]) {
    var length = 0
    var index = line.startIndex
    while index < line.endIndex {
      let next = line.index(after: index)
      let isLast = next == line.endIndex
      // Programs that keep messages in one file take a line that begins so for the next message.
      let isMark = length == 0 && line[index...].starts(with: "From ".utf8)
      let piece = isMark ? Array("=46".utf8) : encoded(line[index], isLast: isLast)
      if length + piece.count > (isLast ? lineLimit : lineLimit - 1) {
        bytes.append(UInt8(ascii: "="))
        bytes += MailBytes.lineEnd
        length = 0
        continue
      }
      bytes += piece
      length += piece.count
      index = next
    }
  }

  private static func encoded(_ byte: UInt8, isLast: Bool) -> [UInt8] {
    switch byte {
    case UInt8(ascii: "="): break
    case 0x21...0x7E: return [byte]
    case 0x20 where !isLast: return [byte]
    default: break
    }
    return Array(("=" + Hex.text(byte)).utf8)
  }

  private static let lineLimit = 76
}
