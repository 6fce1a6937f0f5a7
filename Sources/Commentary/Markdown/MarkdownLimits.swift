/// Bounds on input that would keep libcmark 0.30 busy for longer than its length warrants.
enum MarkdownLimits {
  /// What is too much in a text.
  enum Problem: Hashable, Sendable {
    case images(limit: Int)
    case references
  }

  /// Images inside unfinished links take time quadratic in their number (`![[]()` repeated).
  static let mostImages = 1_000
  /// Each use of a link definition copies it, so that a long one used often fills the memory.
  static let mostReferenceBytes = 33_554_432

  static func problem(of text: ArraySlice<UInt8>) -> Problem? {
    var counts = Counts()
    for byte in text { counts.take(byte) }
    counts.endBlock()
    if counts.images > mostImages { return .images(limit: mostImages) }
    let bytes = counts.closings.multipliedReportingOverflow(by: counts.longestDefinition)
    return bytes.overflow || bytes.partialValue > mostReferenceBytes ? .references : nil
  }

  private struct Counts {
    var images = 0
    var closings = 0
    /// The length of the longest run of lines, none of them blank, with a definition in it.
    var longestDefinition = 0
    private var blockLength = 0
    private var hasDefinition = false
    private var isLineBlank = true
    private var last: UInt8 = 0

    mutating func take(_ byte: UInt8) {
      switch byte {
      case UInt8(ascii: "["): images += last == UInt8(ascii: "!") ? 1 : 0
      case UInt8(ascii: "]"): closings += 1
      case UInt8(ascii: ":"): if last == UInt8(ascii: "]") { hasDefinition = true }
      case UInt8(ascii: "\n"):
        if isLineBlank { endBlock() }
        isLineBlank = true
      default: break
      }
      if byte > 0x20 { isLineBlank = false }
      blockLength += 1
      last = byte
    }

    mutating func endBlock() {
      if hasDefinition { longestDefinition = max(longestDefinition, blockLength) }
      blockLength = 0
      hasDefinition = false
    }
  }
}
