import CSV
import Diagnostics

/// A text whose quotation marks are given out as RFC 4180 has them.
struct RequotedText: TextSource {
  let base: any TextSource
  let habits: QuotationHabits
  let dialect: Dialect

  var plain: (any FileContents)? { nil }

  func chunks() throws(Refusal) -> ChunkSource { chunks(of: try base.chunks()) }

  /// Rewrites a text that arrives in pieces.
  func chunks(of next: @escaping ChunkSource) -> ChunkSource {
    var requoter = Requoter(habits, dialect)
    var isAtEnd = false
    return { () throws(Refusal) in
      guard !isAtEnd else { return nil }
      let chunk = try next()
      isAtEnd = chunk == nil
      var text: [UInt8] = []
      requoter.rewrite(chunk ?? [], isLast: isAtEnd, into: &text)
      return text
    }
  }
}

/// Rewrites quotation marks in pieces cut anywhere.
///
/// It keeps no state but the bytes that a decision waits for, so that a damaged record spoils no
/// other one. Lines stay lines.
struct Requoter {
  /// Longer runs of spaces or backslashes are text like any other.
  private static let longestRun = 64

  private let habits: QuotationHabits
  private let delimiter: UInt8
  private var waiting: [UInt8] = []
  private var isAtStart = true

  init(_ habits: QuotationHabits, _ dialect: Dialect) {
    self.habits = habits
    delimiter = dialect.delimiter
  }

  /// A whole text rewritten.
  static func rewritten(
    _ text: [UInt8], _ habits: QuotationHabits, _ dialect: Dialect
  ) -> [UInt8] {
    if habits.isEmpty { return text }
    var requoter = Requoter(habits, dialect)
    var result: [UInt8] = []
    requoter.rewrite(text, isLast: true, into: &result)
    return result
  }

  /// - Parameter isLast: whether the text ends with this piece.
  mutating func rewrite(_ piece: [UInt8], isLast: Bool, into text: inout [UInt8]) {
    waiting += piece
    if isAtStart, habits.contains(.spaced), !takeStart(isLast: isLast) { return }
    isAtStart = false
    text.reserveCapacity(text.count + waiting.count)
    var at = 0
    while at < waiting.count {
      let byte = waiting[at]
      var next: Int? = at + 1
      if byte == UInt8(ascii: "\\"), habits.contains(.escaped) {
        next = takeBackslashes(at, isLast: isLast, into: &text)
      } else if habits.contains(.spaced), isFieldEnd(byte) {
        next = takeGap(at, isLast: isLast, into: &text)
      } else {
        text.append(byte)
      }
      guard let next else { break }
      at = next
    }
    waiting.removeFirst(at)
  }

  /// Drops the spaces before a quotation mark that the text begins with, after a byte order mark.
  /// - Returns: false if more bytes have to be seen.
  private mutating func takeStart(isLast: Bool) -> Bool {
    if !isLast, waiting.count < ByteOrderMark.utf8.count { return false }
    let start = ByteOrderMark.length(in: waiting)
    let end = endOfRun(of: 0x20, from: start)
    guard end < waiting.count || isLast else { return false }
    if end < waiting.count, waiting[end] == UInt8(ascii: "\"") {
      waiting.removeSubrange(start..<end)
    }
    return true
  }

  /// Backslashes before a quotation mark: each pair is one, and one that is left over makes the mark
  /// a doubled one. Others stay.
  /// - Returns: where to go on; nil if more bytes have to be seen.
  private func takeBackslashes(_ start: Int, isLast: Bool, into text: inout [UInt8]) -> Int? {
    let end = endOfRun(of: UInt8(ascii: "\\"), from: start)
    let count = end - start
    guard end < waiting.count || isLast || count >= Self.longestRun else { return nil }
    guard end < waiting.count, waiting[end] == UInt8(ascii: "\"") else {
      text += waiting[start..<end]
      return end
    }
    text += [UInt8](repeating: UInt8(ascii: "\\"), count: count / 2)
    if count % 2 == 0 { return end }
    text += [UInt8(ascii: "\""), UInt8(ascii: "\"")]
    return end + 1
  }

  /// A delimiter or line end, and the spaces after it up to a quotation mark, which are dropped where
  /// the mark begins a field.
  private func takeGap(_ start: Int, isLast: Bool, into text: inout [UInt8]) -> Int? {
    let end = endOfRun(of: 0x20, from: start + 1)
    let marks = endOfRun(of: UInt8(ascii: "\""), from: end)
    let isKnown = marks < waiting.count || isLast || marks - start > Self.longestRun
    guard isKnown else { return nil }
    text.append(waiting[start])
    return beginsField(end..<marks) ? end : start + 1
  }

  /// Whether marks in a row behind spaces begin a field. Inside a field each of them is doubled, so
  /// their number is even and text follows, as in `"a, ""b"" c"`, unless the last one ends it.
  private func beginsField(_ marks: Range<Int>) -> Bool {
    let endsField = marks.upperBound == waiting.count || isFieldEnd(waiting[marks.upperBound])
    return switch marks.count {
    case 0: false
    case 1: true
    default: marks.count % 2 == (endsField ? 0 : 1)
    }
  }

  private func endOfRun(of byte: UInt8, from start: Int) -> Int {
    var end = start
    while end < waiting.count, waiting[end] == byte, end - start < Self.longestRun { end += 1 }
    return end
  }

  private func isFieldEnd(_ byte: UInt8) -> Bool {
    byte == delimiter || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
  }
}
