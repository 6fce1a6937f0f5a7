/// Whether names may stand in a comment, told by bytes alone.
///
/// A no is sure. Of whatever bytes don't tell, as of scripts other than Latin or of text that is no UTF-8,
/// it is not said.
extension OwnNames {
  /// Whether a value of a column may stand in a comment.
  /// - Parameter comment: the bounds of a comment that is Latin; see ``LatinBytes``.
  static func may(
    _ value: Range<Int>, _ kind: Kind, standIn comment: Range<Int>, _ bytes: Span<UInt8>
  ) -> Bool {
    guard LatinBytes.areLatin(bytes, value) else { return true }
    switch kind {
    case .whole: return mayAsWhole(value, comment, bytes)
    case .person: return mayInParts(value, comment, bytes)
    case .email:
      let end = value.first { bytes[$0] == UInt8(ascii: "@") } ?? value.upperBound
      return mayInParts(value.lowerBound..<end, comment, bytes)
    }
  }

  /// A text as a whole only stands where its longest run of ASCII letters and digits does.
  private static func mayAsWhole(
    _ value: Range<Int>, _ comment: Range<Int>, _ bytes: Span<UInt8>
  ) -> Bool {
    var longest = value.lowerBound..<value.lowerBound
    var at = value.lowerBound
    while let run = LatinBytes.run(bytes, from: at, end: value.upperBound) {
      if run.count > longest.count { longest = run }
      at = run.upperBound
    }
    return LatinBytes.holds(bytes, comment, longest)
  }

  /// A part of a name only stands where all its runs of ASCII letters and digits do; here one is enough.
  /// A single letter is no part, and a whole name stands only where its other parts do.
  private static func mayInParts(
    _ value: Range<Int>, _ comment: Range<Int>, _ bytes: Span<UInt8>
  ) -> Bool {
    var isAnySought = false
    var at = value.lowerBound
    while let run = LatinBytes.run(bytes, from: at, end: value.upperBound) {
      // A word of none but other letters has no run to be found by.
      if isLone(at..<run.lowerBound, in: value, bytes) { return true }
      at = run.upperBound
      let isPart =
        run.count > 1 || (run.lowerBound > value.lowerBound && bytes[run.lowerBound - 1] >= 0x80)
        || (at < value.upperBound && bytes[at] >= 0x80)
      guard isPart else { continue }
      isAnySought = true
      if LatinBytes.holds(bytes, comment, run) { return true }
    }
    return !isAnySought || isLone(at..<value.upperBound, in: value, bytes)
  }

  /// Whether what lies between two runs may hold a word of its own: letters that are not ASCII and touch
  /// neither.
  private static func isLone(
    _ gap: Range<Int>, in value: Range<Int>, _ bytes: Span<UInt8>
  ) -> Bool {
    var (start, end) = (gap.lowerBound, gap.upperBound)
    if start > value.lowerBound { while start < end, bytes[start] >= 0x80 { start += 1 } }
    if end < value.upperBound { while end > start, bytes[end - 1] >= 0x80 { end -= 1 } }
    return (start..<end).contains { bytes[$0] >= 0x80 }
  }
}
