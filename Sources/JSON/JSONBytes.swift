/// What is wrong with a JSON text.
package enum JSONFault: Hashable, Sendable {
  case empty, cutOff, unexpected, badString, badEscape, badNumber, notUTF8, tooDeep, tooLarge
  /// For readers that ask for objects; the parser itself never says so.
  case notAnObject

  /// What is wrong, as the rest of a sentence.
  package var words: String {
    switch self {
    case .empty: "it holds nothing"
    case .cutOff: "it ends in the middle of a value"
    case .unexpected: "something else than a value, a comma or a bracket stands here"
    case .badString: "a string holds a control character or a line end"
    case .badEscape: "a backslash is followed by what it can't be"
    case .badNumber: "a number is written in a way that JSON doesn't have"
    case .notUTF8: "a string isn't UTF-8"
    case .tooDeep: "objects and arrays lie inside each other more than 64 deep"
    case .tooLarge: "a string or number takes more than 8 MiB"
    case .notAnObject: "something else than an object stands here"
    }
  }
}

/// A fault and where it stands; line and column count from 1, columns in Unicode scalars.
package struct JSONProblem: Error, Hashable, Sendable {
  package let fault: JSONFault
  package let line: Int
  package let column: Int

  package init(fault: JSONFault, line: Int, column: Int) {
    self.fault = fault
    self.line = line
    self.column = column
  }
}

/// Gives the next bytes of a text; nil at its end, and where they can't be read.
package typealias TextBytes = () -> [UInt8]?

/// The bytes of a JSON text one by one, with the place of the current one.
struct JSONBytes {
  private let chunks: TextBytes
  private var chunk: [UInt8] = []
  private var index = 0
  private(set) var line = 1
  private(set) var column = 1

  init(_ chunks: @escaping TextBytes) {
    self.chunks = chunks
  }

  /// The next byte, which stays; nil at the end.
  mutating func peek() -> UInt8? {
    if index < chunk.count { return chunk[index] }
    repeat {
      guard let next = chunks() else { return nil }
      (chunk, index) = (next, 0)
    } while chunk.isEmpty
    return chunk[0]
  }

  /// Goes past the byte that ``peek()`` gave.
  mutating func skip() {
    let byte = chunk[index]
    index += 1
    if byte == UInt8(ascii: "\n") {
      line += 1
      column = 1
    } else if byte & 0xC0 != 0x80 {
      column += 1
    }
  }

  mutating func next() -> UInt8? {
    guard let byte = peek() else { return nil }
    skip()
    return byte
  }

  mutating func skipSpace() {
    while let byte = peek(), byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { skip() }
  }

  /// Appends the bytes up to the next one that ends or interrupts a string.
  mutating func takePlain(into text: inout [UInt8]) {
    let start = index
    while index < chunk.count {
      let byte = chunk[index]
      if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte < 0x20 { break }
      if byte & 0xC0 != 0x80 { column += 1 }
      index += 1
    }
    text += chunk[start..<index]
  }

  func problem(_ fault: JSONFault) -> JSONProblem {
    JSONProblem(fault: fault, line: line, column: column)
  }
}
