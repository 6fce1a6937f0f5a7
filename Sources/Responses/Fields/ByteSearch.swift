/// Bytes copied, and a few of them looked for among others.
extension [UInt8] {
  /// Where some bytes first stand; nil where they don't. No bytes stand nowhere.
  func offset(of part: [UInt8]) -> Int? {
    guard let first = part.first, count >= part.count else { return nil }
    for start in 0...(count - part.count) where self[start] == first {
      if holds(part, at: start) { return start }
    }
    return nil
  }

  /// Whether some bytes stand at an offset.
  func holds(_ part: [UInt8], at start: Int) -> Bool {
    guard start >= 0, part.count <= count - start else { return false }
    for index in 0..<part.count where self[start + index] != part[index] { return false }
    return true
  }

  /// The bytes of a span.
  init(_ span: Span<UInt8>) {
    self = []
    reserveCapacity(span.count)
    for index in span.indices { append(span[index]) }
  }
}

/// Letters and spaces of ASCII, by which nearly all texts can be compared byte by byte.
extension UInt8 {
  /// White space as Unicode has it: tab to carriage return, and space.
  var isASCIISpace: Bool { self == 0x20 || (self >= 0x09 && self <= 0x0D) }

  /// The letter in lower case; any other byte as it is.
  var asciiLowered: UInt8 { self >= 0x41 && self <= 0x5A ? self | 0x20 : self }
}
