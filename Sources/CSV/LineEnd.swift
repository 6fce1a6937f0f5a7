/// One line end: LF, CR LF, CR, or CR CR LF.
struct LineEnd {
  let length: Int
  let kind: LineEnds

  /// The line end at an offset that holds CR or LF; nil if more bytes have to be seen to tell how
  /// long it is.
  @inline(__always)
  init?(in bytes: Span<UInt8>, at offset: Int, isLast: Bool) {
    if bytes[offset] == .lineFeed {
      (length, kind) = (1, .lf)
      return
    }
    let left = bytes.count - offset
    if left > 1, bytes[offset + 1] == .lineFeed {
      (length, kind) = (2, .crlf)
    } else if left > 2, bytes[offset + 1] == .carriageReturn, bytes[offset + 2] == .lineFeed {
      (length, kind) = (3, .crcrlf)
    } else if isLast || left > 2 || (left > 1 && bytes[offset + 1] != .carriageReturn) {
      (length, kind) = (1, .cr)
    } else {
      return nil
    }
  }

  /// The offset after the next line end, or, if it has not wholly arrived, the offset from which
  /// bytes are still needed.
  static func skip(
    in bytes: Span<UInt8>, from start: Int, isLast: Bool
  ) -> (offset: Int, isPastLine: Bool) {
    var at = start
    while at < bytes.count, !bytes[at].isLineEnd { at &+= 1 }
    guard at < bytes.count, let end = LineEnd(in: bytes, at: at, isLast: isLast) else {
      return (at, false)
    }
    return (at + end.length, true)
  }

  /// How many lines end within a range that is followed by no line end.
  static func count(in bytes: Span<UInt8>, _ range: Range<Int>) -> Int {
    let text = bytes.extracting(range)
    var (count, at) = (0, 0)
    while at < text.count {
      if text[at].isLineEnd, let end = LineEnd(in: text, at: at, isLast: true) {
        count += 1
        at += end.length
      } else {
        at &+= 1
      }
    }
    return count
  }
}
