import Statistics

/// A JSON value whose text is the same on every machine: members keep their order, numbers carry
/// their number of decimals or are written with as many digits as it takes to read them back.
package enum JSONValue: Sendable {
  case null
  case bool(Bool)
  case int(Int)
  /// Rounded half away from zero to a number of decimals (0…9).
  case number(Double, decimals: Int)
  /// With the fewest digits that read back as the same number; whole ones without a point.
  case exact(Double)
  /// As it was written. What is no JSON, such as `NaN`, is printed as null.
  case numeral(String)
  case string(String)
  case array([JSONValue])
  case object([(String, JSONValue)])

  /// Null for nil.
  package static func optional(_ text: String?) -> JSONValue { text.map(string) ?? .null }
  package static func optional(_ number: Int?) -> JSONValue { number.map(int) ?? .null }
  package static func strings(_ list: [String]) -> JSONValue { .array(list.map(string)) }
  /// The same as ``exact(_:)``; null for nil.
  package static func optional(_ number: Double?) -> JSONValue { number.map(exact) ?? .null }
  package static func ints(_ list: [Int]) -> JSONValue { .array(list.map(int)) }

  /// The text as UTF-8, ending in a line break: objects and arrays that hold others take a line a
  /// member, the innermost stand on one line.
  package var utf8: [UInt8] {
    var bytes: [UInt8] = []
    write(to: &bytes, indent: 0)
    bytes.append(UInt8(ascii: "\n"))
    return bytes
  }

  private var isNested: Bool {
    switch self {
    case .array(let items): items.contains(where: \.isContainer)
    case .object(let members): members.contains { $0.1.isContainer }
    default: false
    }
  }

  private var isContainer: Bool {
    switch self {
    case .array, .object: true
    default: false
    }
  }

  private func write(to bytes: inout [UInt8], indent: Int) {
    switch self {
    case .null: bytes += "null".utf8
    case .bool(let flag): bytes += (flag ? "true" : "false").utf8
    case .int(let number): bytes += String(number).utf8
    case .number(let number, let decimals): bytes += Self.digits(number, decimals: decimals).utf8
    case .exact(let number): bytes += Self.digits(number).utf8
    case .numeral(let text):
      bytes += (text.utf8.last.map { (0x30...0x39).contains($0) } == true ? text : "null").utf8
    case .string(let text): Self.write(text, to: &bytes)
    case .array(let items):
      list(from: "[", to: "]", items.count, indent, &bytes) { index, bytes in
        items[index].write(to: &bytes, indent: indent + 1)
      }
    case .object(let members):
      list(from: "{", to: "}", members.count, indent, &bytes) { index, bytes in
        Self.write(members[index].0, to: &bytes)
        bytes += ": ".utf8
        members[index].1.write(to: &bytes, indent: indent + 1)
      }
    }
  }

  private func list(
    from open: String, to close: String, _ count: Int, _ indent: Int, _ bytes: inout [UInt8],
    item: (Int, inout [UInt8]) -> Void
  ) {
    let isNested = isNested
    func breakLine(_ depth: Int) {
      bytes.append(UInt8(ascii: "\n"))
      bytes += repeatElement(UInt8(ascii: " "), count: depth)
    }
    bytes += open.utf8
    for index in 0..<count {
      if index > 0 { bytes += (isNested ? "," : ", ").utf8 }
      if isNested { breakLine(indent + 1) }
      item(index, &bytes)
    }
    if isNested { breakLine(indent) }
    bytes += close.utf8
  }

  /// A number's text, rounded half away from zero to a number of decimals; `null` unless finite.
  package static func digits(_ number: Double, decimals: Int) -> String {
    guard number.isFinite else { return "null" }
    let rounded = Rounding.decimals(number, decimals)
    let isWhole = rounded == rounded.rounded() && rounded.magnitude < 1e15
    return isWhole ? String(Int(rounded)) : rounded.description
  }

  /// A number's text that reads back as the same number; `null` unless finite, and 0 for −0.
  package static func digits(_ number: Double) -> String {
    guard number.isFinite else { return "null" }
    let isWhole = number == number.rounded() && number.magnitude < 1e15
    return isWhole ? String(Int(number)) : number.description
  }

  private static func write(_ text: String, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    defer { bytes.append(UInt8(ascii: "\"")) }
    guard text.utf8.contains(where: isEscaped) else { return bytes.append(contentsOf: text.utf8) }
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
      case 0x0A: bytes += "\\n".utf8
      case 0x0D: bytes += "\\r".utf8
      case 0x09: bytes += "\\t".utf8
      case 0x00..<0x20, 0x7F:
        bytes += "\\u00".utf8
        bytes += [hex[Int(byte >> 4)], hex[Int(byte & 15)]]
      default: bytes.append(byte)
      }
    }
  }

  private static let hex = Array("0123456789abcdef".utf8)

  /// Whether a byte can't stand in a string as it is.
  private static func isEscaped(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte == 0x7F
  }
}
