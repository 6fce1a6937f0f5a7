/// Reads a text that is one JSON value.
///
/// Objects keep the order of their members, those of equal names included. Numbers stay as they are
/// written; `NaN`, `Infinity` and `-Infinity` are taken for numbers, as some programs write them.
/// Half of a surrogate pair becomes U+FFFD.
package struct JSONReader {
  private var parser: JSONParser

  private init(_ chunks: @escaping TextBytes) {
    parser = JSONParser(chunks, takesNonFinite: true)
  }

  /// The value of a text; its place is that of what is wrong.
  package static func value(of bytes: [UInt8]) throws(JSONProblem) -> JSONValue {
    var rest: [UInt8]? = bytes
    var reader = JSONReader {
      defer { rest = nil }
      return rest
    }
    guard let first = try reader.parser.next() else { throw reader.parser.problem(.empty) }
    let value = try reader.value(first)
    guard reader.parser.isAtEnd() else { throw reader.parser.problem(.unexpected) }
    return value
  }

  /// The value that begins with an event.
  private mutating func value(_ event: JSONEvent) throws(JSONProblem) -> JSONValue {
    switch event {
    case .beginArray: return try array()
    case .beginObject: return try object()
    case .scalar: return try scalar()
    case .endArray, .endObject, .key: throw parser.problem(.unexpected)
    }
  }

  private mutating func array() throws(JSONProblem) -> JSONValue {
    var items: [JSONValue] = []
    while let event = try parser.next(), event != .endArray { items.append(try value(event)) }
    return .array(items)
  }

  private mutating func object() throws(JSONProblem) -> JSONValue {
    var members: [(String, JSONValue)] = []
    while let event = try parser.next(), event == .key {
      let name = try text()
      guard let event = try parser.next() else { throw parser.problem(.cutOff) }
      members.append((name, try value(event)))
    }
    return .object(members)
  }

  private mutating func scalar() throws(JSONProblem) -> JSONValue {
    switch parser.scalar {
    case .null: .null
    case .string: .string(try text())
    case .number: .numeral(try text())
    case .word: .bool(parser.text.first == UInt8(ascii: "t"))
    }
  }

  private func text() throws(JSONProblem) -> String {
    guard let text = String(validating: parser.text, as: UTF8.self) else {
      throw JSONProblem(fault: .notUTF8, line: parser.line, column: parser.column)
    }
    return text
  }
}
