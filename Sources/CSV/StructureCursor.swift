/// Walks through the structural bytes of a text: delimiters, quotation marks, CR and LF.
///
/// They are found 64 at a time, so that the bytes between them, nine in ten, cost next to nothing.
struct StructureCursor {
  private let delimiter: UInt8
  private let quote: UInt8
  /// Where the 64 bytes start that the mask is of.
  private var base = 0
  /// Where the bytes start that have not been looked at.
  private var next = 0
  /// The structural bytes among the 64.
  private var all: UInt64 = 0
  /// Those of them that have not been passed.
  private var mask: UInt64 = 0

  init(_ dialect: Dialect) {
    delimiter = dialect.delimiter
    quote = dialect.isQuoted ? .quotationMark : dialect.delimiter
  }

  /// The offset of the next structural byte, which is passed by this; the count of bytes if there is
  /// none.
  @inline(__always)
  mutating func take(in bytes: Span<UInt8>) -> Int {
    while mask == 0 {
      guard next < bytes.count else { return bytes.count }
      load(in: bytes)
    }
    let offset = base &+ mask.trailingZeroBitCount
    mask &= mask &- 1
    return offset
  }

  /// Goes on at an offset, forwards or back.
  @inline(__always)
  mutating func move(to offset: Int) {
    let distance = offset &- base
    if distance >= 0, distance < ByteMasks.width, offset < next {
      mask = all & (UInt64.max << UInt64(truncatingIfNeeded: distance))
    } else {
      (base, next) = (offset, offset)
      (all, mask) = (0, 0)
    }
  }

  @inline(__always)
  private mutating func load(in bytes: Span<UInt8>) {
    base = next
    all = ByteMasks.structure(of: bytes, at: base, delimiter: delimiter, quote: quote)
    mask = all
    next = base &+ ByteMasks.width
  }
}
