/// Comments that need nothing replaced, told by bytes alone: the most common ones.
///
/// Words of Latin letters with single spaces, line ends and the usual punctuation between them, not too
/// long. There is nothing in them that an address, a number or a link could be made of.
enum PlainComment {
  /// What stands in a quote for such a comment, as ``CommentLine`` has it; nil where it has to be looked at
  /// as a text.
  static func text(_ bytes: Span<UInt8>, _ field: Range<Int>) -> String? {
    guard field.count <= QuotedText.longest, let start = field.first,
      LatinBytes.isLetter(bytes[start])
    else { return nil }
    var line: [UInt8] = []
    line.reserveCapacity(QuotedText.longest)
    var letters = 0
    var index = start
    while index < field.upperBound {
      let byte = bytes[index]
      if LatinBytes.isLetter(byte) {
        letters &+= 1
        if byte.asciiLowered == 0x61, mayBeAt(bytes, index, field) { return nil }
        line.append(byte)
      } else if byte >= 0x80 {
        guard LatinBytes.isPair(bytes, at: index, end: field.upperBound) else { return nil }
        line.append(byte)
        line.append(bytes[index &+ 1])
        index &+= 1
      } else if isLineEnd(byte) {
        guard let next = afterLineEnds(bytes, index, field) else { return nil }
        let isInSentence = line.last.map { !endings.contains($0) } ?? false
        line += isInSentence ? stroke : space
        index = next &- 1
      } else {
        guard isPlainMark(bytes, index, field) else { return nil }
        line.append(byte)
      }
      index &+= 1
    }
    guard letters >= 10, line.count <= QuotedText.longest else { return nil }
    return String(decoding: line, as: UTF8.self)
  }

  private static let stroke: [UInt8] = [0x20, UInt8(ascii: "/"), 0x20]
  private static let space: [UInt8] = [0x20]
  /// What a line may end with without being in the midst of a sentence.
  private static let endings = Array(".!?:;,".utf8)

  @inline(__always)
  private static func isLineEnd(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }

  /// Where a text goes on after line ends; nil at white space or at the end.
  private static func afterLineEnds(
    _ bytes: Span<UInt8>, _ index: Int, _ field: Range<Int>
  ) -> Int? {
    var next = index
    while next < field.upperBound, isLineEnd(bytes[next]) { next &+= 1 }
    guard next < field.upperBound, bytes[next] > 0x20 else { return nil }
    return next
  }

  /// Whether a sign between letters has no meaning beyond punctuation.
  private static func isPlainMark(
    _ bytes: Span<UInt8>, _ index: Int, _ field: Range<Int>
  ) -> Bool {
    let next = index &+ 1 < field.upperBound ? bytes[index &+ 1] : nil
    switch bytes[index] {
    case UInt8(ascii: " "): return next.map { $0 > 0x20 } ?? false
    case UInt8(ascii: "."), UInt8(ascii: ":"):
      return next.map { $0 == UInt8(ascii: " ") || isLineEnd($0) } ?? true
    case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "!"), UInt8(ascii: "?"),
      UInt8(ascii: "'"), UInt8(ascii: "\""), UInt8(ascii: "-"):
      return true
    default: return false
    }
  }

  /// Whether a word begins that may stand for `@`: `at`, or what begins with `arr`.
  private static func mayBeAt(_ bytes: Span<UInt8>, _ index: Int, _ field: Range<Int>) -> Bool {
    func letter(_ offset: Int) -> UInt8? {
      let place = index &+ offset
      guard field.contains(place) else { return nil }
      if bytes[place] >= 0x80 { return nil }
      return LatinBytes.isLetter(bytes[place]) ? bytes[place].asciiLowered : nil
    }
    guard letter(-1) == nil else { return false }
    if letter(1) == UInt8(ascii: "t") { return letter(2) == nil }
    return letter(1) == UInt8(ascii: "r") && letter(2) == UInt8(ascii: "r")
  }
}
