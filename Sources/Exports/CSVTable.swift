import JSON

/// A table as comma-separated values by RFC 4180: UTF-8, CRLF, a header row.
///
/// Text that a spreadsheet would run as a formula, one that starts with `=`, `+`, `-`, `@`, their
/// full-width forms, a tab or a line end, gets an apostrophe in front. Numbers stand as they are.
package struct CSVTable: Sendable {
  /// One cell: numbers are never guarded, text is.
  package enum Value: Hashable, Sendable {
    case empty
    case text(String)
    case number(String)

    package static func int(_ number: Int) -> Value { .number(String(number)) }
    /// Rounded half away from zero to a number of decimals; empty for nil.
    static func number(_ number: Double?, decimals: Int = 4) -> Value {
      number.map { .number(JSONValue.digits($0, decimals: decimals)) } ?? .empty
    }
  }

  /// The table so far.
  package private(set) var utf8: [UInt8] = []

  package init(header: [String]) {
    append(header.map(Value.text))
  }

  package mutating func append(_ row: [Value]) {
    for (index, value) in row.enumerated() {
      if index > 0 { utf8.append(UInt8(ascii: ",")) }
      switch value {
      case .empty: break
      case .number(let digits): utf8 += digits.utf8
      case .text(let text): append(text)
      }
    }
    utf8 += [0x0D, 0x0A]
  }

  /// The bytes so far, which leave the table.
  mutating func take() -> [UInt8] {
    let taken = utf8
    utf8 = []
    return taken
  }

  private static let formula = Set("=+-@\t\r\n＝＋－＠".unicodeScalars)

  /// Whether a byte puts text between quotation marks.
  private static func isSpecial(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: ","), UInt8(ascii: "\""), 0x0A, 0x0D: true
    default: false
    }
  }

  private mutating func append(_ text: String) {
    let guarded = text.unicodeScalars.first.map(Self.formula.contains) == true ? "'" + text : text
    guard guarded.utf8.contains(where: Self.isSpecial) else {
      utf8 += guarded.utf8
      return
    }
    utf8.append(UInt8(ascii: "\""))
    for byte in guarded.utf8 {
      if byte == UInt8(ascii: "\"") { utf8.append(byte) }
      utf8.append(byte)
    }
    utf8.append(UInt8(ascii: "\""))
  }
}
