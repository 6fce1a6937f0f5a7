import Diagnostics

/// What is wrong with a JSON text.
enum JSONFault: Hashable {
  case cutOff, unexpected, badString, badEscape, badNumber, tooDeep, tooLarge, notAnObject
}

/// A fault and where it stands; line and column count from 1, columns in Unicode scalars.
struct JSONProblem: Error, Hashable {
  var fault: JSONFault
  var line: Int
  var column: Int
}

/// Gives the next bytes of a text; nil at its end, and where they can't be read.
typealias TextBytes = () -> [UInt8]?

/// Bytes that end where they can't be read, and why.
final class FailingChunks {
  private let chunks: ChunkSource
  private(set) var refusal: Refusal?

  init(_ chunks: @escaping ChunkSource) {
    self.chunks = chunks
  }

  func next() -> [UInt8]? {
    guard refusal == nil else { return nil }
    do throws(Refusal) {
      return try chunks()
    } catch {
      refusal = error
      return nil
    }
  }
}

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
