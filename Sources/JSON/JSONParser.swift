/// The next thing in a JSON text.
package enum JSONEvent: Hashable, Sendable {
  case beginObject, endObject, beginArray, endArray
  /// The name of a member; its value follows.
  case key
  /// A string, a number as written, `true` or `false`; of null the text is empty.
  case scalar
}

/// What a scalar is, as its text alone does not tell a number from a string.
package enum JSONScalar: Hashable, Sendable {
  case string, number, word, null
}

/// Takes a JSON text apart, event after event, as its bytes arrive. Several values may follow each
/// other, as JSON Lines has them.
package struct JSONParser {
  /// The most objects and arrays inside each other.
  static let depthLimit = 64
  /// The most bytes of a string or number.
  static let textLimit = 8 << 20

  private enum Expected { case value, valueOrEnd, keyOrEnd, key, commaOrEnd }

  var bytes: JSONBytes
  /// The text of the last key or scalar.
  package internal(set) var text: [UInt8] = []
  /// What the last scalar is.
  package private(set) var scalar = JSONScalar.null
  /// The line that the last event stands on, and the column that it begins at.
  package private(set) var line = 1
  package private(set) var column = 1
  private let takesNonFinite: Bool
  /// For each open container, whether it is an object.
  private var open: [Bool] = []
  private var expected = Expected.value

  /// - Parameter takesNonFinite: whether `NaN`, `Infinity` and `-Infinity`, which are no JSON but are
  ///   what some programs write, are numbers.
  package init(_ chunks: @escaping TextBytes, takesNonFinite: Bool = false) {
    bytes = JSONBytes(chunks)
    self.takesNonFinite = takesNonFinite
    // The byte order mark of UTF-8 is no JSON, but is met there too.
    for byte: UInt8 in [0xEF, 0xBB, 0xBF] where bytes.peek() == byte { bytes.skip() }
  }

  /// How many containers are open.
  package var depth: Int { open.count }

  /// A fault at the place that the text has been read to.
  package func problem(_ fault: JSONFault) -> JSONProblem { bytes.problem(fault) }

  /// Whether nothing but space is left of the text.
  package mutating func isAtEnd() -> Bool {
    bytes.skipSpace()
    return bytes.peek() == nil
  }

  /// The next event; nil at the end of the text.
  package mutating func next() throws(JSONProblem) -> JSONEvent? {
    bytes.skipSpace()
    (line, column) = (bytes.line, bytes.column)
    guard let byte = bytes.peek() else {
      if open.isEmpty { return nil }
      throw bytes.problem(.cutOff)
    }
    switch (expected, byte) {
    case (.commaOrEnd, UInt8(ascii: ",")):
      bytes.skip()
      expected = open.last == true ? .key : .value
      return try next()
    case (.commaOrEnd, UInt8(ascii: "}")) where open.last == true,
      (.keyOrEnd, UInt8(ascii: "}")):
      return close(.endObject)
    case (.commaOrEnd, UInt8(ascii: "]")) where open.last == false,
      (.valueOrEnd, UInt8(ascii: "]")):
      return close(.endArray)
    case (.key, UInt8(ascii: "\"")), (.keyOrEnd, UInt8(ascii: "\"")): return try key()
    case (.value, _), (.valueOrEnd, _): return try value(byte)
    default: throw bytes.problem(.unexpected)
    }
  }

  private mutating func close(_ event: JSONEvent) -> JSONEvent {
    bytes.skip()
    open.removeLast()
    expected = open.isEmpty ? .value : .commaOrEnd
    return event
  }

  private mutating func key() throws(JSONProblem) -> JSONEvent {
    try string()
    bytes.skipSpace()
    guard let colon = bytes.peek() else { throw bytes.problem(.cutOff) }
    guard colon == UInt8(ascii: ":") else { throw bytes.problem(.unexpected) }
    bytes.skip()
    expected = .value
    return .key
  }

  private mutating func value(_ byte: UInt8) throws(JSONProblem) -> JSONEvent {
    switch byte {
    case UInt8(ascii: "{"), UInt8(ascii: "["):
      let isObject = byte == UInt8(ascii: "{")
      guard open.count < Self.depthLimit else { throw bytes.problem(.tooDeep) }
      bytes.skip()
      open.append(isObject)
      expected = isObject ? .keyOrEnd : .valueOrEnd
      return isObject ? .beginObject : .beginArray
    default: try scalar(byte)
    }
    expected = open.isEmpty ? .value : .commaOrEnd
    return .scalar
  }

  private mutating func scalar(_ byte: UInt8) throws(JSONProblem) {
    switch byte {
    case UInt8(ascii: "\""):
      try string()
      scalar = .string
    case UInt8(ascii: "-"), 0x30...0x39:
      try number()
      scalar = .number
    case UInt8(ascii: "t"), UInt8(ascii: "f"):
      try word(byte == UInt8(ascii: "t") ? "true" : "false")
      scalar = .word
    case UInt8(ascii: "n"):
      try word("null")
      text.removeAll(keepingCapacity: true)
      scalar = .null
    case UInt8(ascii: "N") where takesNonFinite, UInt8(ascii: "I") where takesNonFinite:
      try word(byte == UInt8(ascii: "N") ? "NaN" : "Infinity")
      scalar = .number
    default: throw bytes.problem(.unexpected)
    }
  }

  private mutating func word(_ word: StaticString) throws(JSONProblem) {
    let word = Array(word.description.utf8)
    for wanted in word {
      guard let byte = bytes.peek() else { throw bytes.problem(.cutOff) }
      guard byte == wanted else { throw bytes.problem(.unexpected) }
      bytes.skip()
    }
    text = word
  }

  /// A number, as written: `-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?`.
  private mutating func number() throws(JSONProblem) {
    text.removeAll(keepingCapacity: true)
    if bytes.peek() == UInt8(ascii: "-") { takeByte() }
    if takesNonFinite, text.count == 1, bytes.peek() == UInt8(ascii: "I") {
      try word("Infinity")
      text.insert(UInt8(ascii: "-"), at: 0)
      return
    }
    let isZero = bytes.peek() == 0x30
    let digits = try digits()
    guard digits > 0, !isZero || digits == 1 else { throw bytes.problem(.badNumber) }
    if bytes.peek() == UInt8(ascii: ".") {
      takeByte()
      guard try self.digits() > 0 else { throw bytes.problem(.badNumber) }
    }
    if let mark = bytes.peek(), mark | 0x20 == UInt8(ascii: "e") {
      takeByte()
      if let sign = bytes.peek(), sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") {
        takeByte()
      }
      guard try self.digits() > 0 else { throw bytes.problem(.badNumber) }
    }
  }

  private mutating func digits() throws(JSONProblem) -> Int {
    var count = 0
    while let byte = bytes.peek(), (0x30...0x39).contains(byte) {
      takeByte()
      count += 1
      if text.count > Self.textLimit { throw bytes.problem(.tooLarge) }
    }
    return count
  }

  private mutating func takeByte() {
    if let byte = bytes.next() { text.append(byte) }
  }
}
