import Diagnostics

/// The text of a file, made clean, and where its lines stand.
///
/// Lines end in LF whatever the file used; a byte order mark is gone; what is not valid UTF-8, and
/// control characters other than tab, are U+FFFD.
struct SourceText: Sendable {
  /// The file, relative to the root.
  let path: String
  /// Valid UTF-8.
  let bytes: [UInt8]
  /// The offset of each line's first byte.
  private let lineStarts: [Int]

  init(path: String, clean bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
    var starts = [0]
    for (offset, byte) in bytes.enumerated() where byte == UInt8(ascii: "\n") {
      starts.append(offset + 1)
    }
    lineStarts = starts
  }

  /// The number of lines, at least 1; after a final line break there is an empty one.
  var lineCount: Int { lineStarts.count }

  /// The bytes of a line without its end; empty for a line that does not exist.
  func line(_ number: Int) -> ArraySlice<UInt8> {
    guard number >= 1, number <= lineStarts.count else { return [] }
    let start = lineStarts[number - 1]
    let end = number < lineStarts.count ? lineStarts[number] - 1 : bytes.count
    return bytes[start..<end]
  }

  /// Everything from a line on.
  func text(fromLine number: Int) -> ArraySlice<UInt8> {
    guard number >= 1, number <= lineStarts.count else { return [] }
    return bytes[lineStarts[number - 1]...]
  }

  /// The whole of a file's text, as a string.
  func string(_ range: ArraySlice<UInt8>) -> String { String(decoding: range, as: UTF8.self) }

  /// The mark of some bytes of a line.
  /// - Parameters:
  ///   - byteColumn: the first byte, from 1; a column outside the line is brought into it.
  ///   - byteWidth: the number of bytes to mark, cut at the line's end.
  func mark(line number: Int, byteColumn: Int, byteWidth: Int = 1) -> SourceMark {
    let line = line(number)
    let first = min(max(byteColumn - 1, 0), line.count)
    let width = min(max(byteWidth, 0), line.count - first)
    let start = line.startIndex + first
    let column = Self.scalars(line[..<start]) + 1
    return mark(
      line: number, column: column, width: Self.scalars(line[start..<(start + width)]))
  }

  /// The mark of some Unicode scalars of a line, counted from 1.
  func mark(line number: Int, column: Int, width: Int = 1) -> SourceMark {
    let place = Place(file: path, line: number, column: column)
    let scalars = Array(string(line(number)).unicodeScalars)
    // A very long line is shown in part, so that a message stays readable.
    let skipped = scalars.count <= 160 ? 0 : min(max(0, column - 60), scalars.count)
    let shown = scalars[skipped..<min(scalars.count, skipped + 160)]
    var text = String.UnicodeScalarView()
    text.append(contentsOf: shown)
    return SourceMark(
      place: place,
      excerpt: Excerpt(text: String(text), column: max(1, column - skipped), width: width))
  }

  private static func scalars(_ bytes: ArraySlice<UInt8>) -> Int {
    bytes.count { $0 & 0xC0 != 0x80 }
  }
}

/// A place in a file together with the line to show.
struct SourceMark: Hashable, Sendable {
  let place: Place
  let excerpt: Excerpt
}

/// A value and where it was written.
struct Located<Value: Hashable & Sendable>: Hashable, Sendable {
  let value: Value
  let mark: SourceMark
}
