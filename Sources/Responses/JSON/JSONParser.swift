/// The next thing in a JSON text.
enum JSONEvent: Hashable {
  case beginObject, endObject, beginArray, endArray
  /// The name of a member; its value follows.
  case key
  /// A string, a number as written, `true` or `false`; of null the text is empty.
  case scalar
}

/// Takes a JSON text apart, event after event, as its bytes arrive. Several values may follow each
/// other, as JSON Lines has them.
struct JSONParser {
  /// The most objects and arrays inside each other.
  static let depthLimit = 64
  /// The most bytes of a string or number.
  static let textLimit = 8 << 20

  private enum Expected { case value, valueOrEnd, keyOrEnd, key, commaOrEnd }

  var bytes: JSONBytes
  /// The text of the last key or scalar.
  var text: [UInt8] = []
  /// The line that the last event stands on.
  private(set) var line = 1
  /// For each open container, whether it is an object.
  private var open: [Bool] = []
  private var expected = Expected.value

  init(_ chunks: @escaping TextBytes) {
    bytes = JSONBytes(chunks)
    // It is no JSON, but is met there too.
    for byte in ByteOrderMark.utf8 where bytes.peek() == byte { bytes.skip() }
  }

  /// How many containers are open.
  var depth: Int { open.count }

  /// The next event; nil at the end of the text.
  mutating func next() throws(JSONProblem) -> JSONEvent? {
    bytes.skipSpace()
    line = bytes.line
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
    case UInt8(ascii: "\""): try string()
    case UInt8(ascii: "-"), 0x30...0x39: try number()
    case UInt8(ascii: "t"): try word("true")
    case UInt8(ascii: "f"): try word("false")
    case UInt8(ascii: "n"):
      try word("null")
      text.removeAll(keepingCapacity: true)
    default: throw bytes.problem(.unexpected)
    }
    expected = open.isEmpty ? .value : .commaOrEnd
    return .scalar
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
