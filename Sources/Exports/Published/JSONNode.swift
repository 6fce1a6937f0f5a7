import JSON

/// A member of a report that isn't what it has to be.
package struct ShapeProblem: Error, Hashable, Sendable {
  /// Where it stands: `surveys[0].periods.quarters[2].n`; empty for the whole text.
  package let path: String
  /// What it has to be, such as `a whole number`.
  package let expected: String
}

/// A JSON value with its path, whose members are asked for by name.
///
/// Members that are missing, as in what an earlier version wrote, and members that are null are nil;
/// those of another type are problems.
struct JSONNode {
  let value: JSONValue
  var path = ""

  func member(_ name: String) throws(ShapeProblem) -> JSONNode? {
    guard case .object(let members) = value else { throw problem("an object") }
    guard let found = members.first(where: { $0.0 == name }) else { return nil }
    if case .null = found.1 { return nil }
    return JSONNode(value: found.1, path: path.isEmpty ? name : path + "." + name)
  }

  var isNull: Bool {
    if case .null = value { true } else { false }
  }

  /// A member that has to be there.
  func required(_ name: String) throws(ShapeProblem) -> JSONNode {
    if let member = try member(name) { return member }
    throw ShapeProblem(path: path.isEmpty ? name : path + "." + name, expected: "there")
  }

  /// The items of a list; none where the member is missing.
  func list(_ name: String) throws(ShapeProblem) -> [JSONNode] {
    guard let member = try member(name) else { return [] }
    return try member.items
  }

  var items: [JSONNode] {
    get throws(ShapeProblem) {
      guard case .array(let items) = value else { throw problem("a list") }
      return items.enumerated().map { JSONNode(value: $1, path: "\(path)[\($0)]") }
    }
  }

  var text: String {
    get throws(ShapeProblem) {
      guard case .string(let text) = value else { throw problem("a text") }
      return text
    }
  }

  var int: Int {
    get throws(ShapeProblem) {
      switch value {
      case .int(let number): return number
      case .numeral(let text):
        if let number = Int(text), number.magnitude <= Self.most { return number }
      default: break
      }
      throw problem("a whole number")
    }
  }

  /// Larger numbers are no numbers of answers; sums of as many as a file holds can't overflow.
  private static let most = 1 << 40

  var count: Int {
    get throws(ShapeProblem) {
      let number = try int
      guard number >= 0 else { throw problem("a number of things") }
      return number
    }
  }

  var bool: Bool {
    get throws(ShapeProblem) {
      guard case .bool(let flag) = value else { throw problem("true or false") }
      return flag
    }
  }

  /// A text, a number or a flag as it is written.
  var scalar: String {
    get throws(ShapeProblem) {
      switch value {
      case .string(let text), .numeral(let text): return text
      case .int(let number): return String(number)
      case .number(let number, let decimals):
        return JSONValue.digits(number, decimals: decimals)
      case .exact(let number): return JSONValue.digits(number)
      case .bool(let flag): return flag ? "true" : "false"
      case .null, .array, .object: throw problem("a text, a number or a flag")
      }
    }
  }

  func problem(_ expected: String) -> ShapeProblem {
    ShapeProblem(path: path, expected: expected)
  }
}
