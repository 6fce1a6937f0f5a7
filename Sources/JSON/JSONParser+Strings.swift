/// The strings of JSON.
extension JSONParser {
  mutating func string() throws(JSONProblem) {
    text.removeAll(keepingCapacity: true)
    bytes.skip()
    while let byte = bytes.peek() {
      switch byte {
      case UInt8(ascii: "\""):
        bytes.skip()
        return
      case UInt8(ascii: "\\"):
        bytes.skip()
        try escape()
      case 0..<0x20: throw bytes.problem(.badString)
      default: bytes.takePlain(into: &text)
      }
      if text.count > Self.textLimit { throw bytes.problem(.tooLarge) }
    }
    throw bytes.problem(.cutOff)
  }

  /// What follows a backslash.
  private mutating func escape() throws(JSONProblem) {
    guard let byte = bytes.peek() else { throw bytes.problem(.cutOff) }
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(byte)
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "f"): text.append(0x0C)
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "u"): return try escapedScalar()
    default: throw bytes.problem(.badEscape)
    }
    bytes.skip()
  }

  /// `\u00E9`, or two of them for a scalar beyond the first 65,536. Half of such a pair is U+FFFD.
  private mutating func escapedScalar() throws(JSONProblem) {
    var unit = try codeUnit()
    while (0xD800..<0xDC00).contains(unit) {
      guard bytes.peek() == UInt8(ascii: "\\") else { return append(0xFFFD) }
      bytes.skip()
      guard bytes.peek() == UInt8(ascii: "u") else {
        append(0xFFFD)
        return try escape()
      }
      let second = try codeUnit()
      if (0xDC00..<0xE000).contains(second) {
        return append(0x10000 + ((unit - 0xD800) << 10) + (second - 0xDC00))
      }
      append(0xFFFD)
      unit = second
    }
    append(unit)
  }

  /// The four digits after the `u` at hand.
  private mutating func codeUnit() throws(JSONProblem) -> UInt32 {
    bytes.skip()
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard let byte = bytes.peek() else { throw bytes.problem(.cutOff) }
      guard let digit = Self.hexadecimal(byte) else { throw bytes.problem(.badEscape) }
      value = value << 4 | digit
      bytes.skip()
    }
    return value
  }

  private static func hexadecimal(_ byte: UInt8) -> UInt32? {
    switch byte {
    case 0x30...0x39: UInt32(byte - 0x30)
    case 0x41...0x46, 0x61...0x66: UInt32((byte | 0x20) - 0x61 + 10)
    default: nil
    }
  }

  private mutating func append(_ value: UInt32) {
    let scalar = Unicode.Scalar(value) ?? "\u{FFFD}"
    if let encoded = UTF8.encode(scalar) { text.append(contentsOf: encoded) }
  }
}
