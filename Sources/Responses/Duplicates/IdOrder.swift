/// Whether the ids of a file ascend, and from where to where they go.
///
/// Most exports number their responses: each id is greater than the one before. Such a file holds
/// none twice, and files whose ids do not overlap have none in common, so that nothing has to be
/// remembered of their rows. A shorter id comes before a longer one, so that 9 comes before 10; ids
/// of one length are ordered by their bytes.
struct IdOrder: Hashable, Sendable {
  private(set) var least: [UInt8] = []
  /// The greatest id: that of the last row, as long as they ascend.
  private(set) var greatest: [UInt8] = []
  private(set) var ascends = true

  var isEmpty: Bool { greatest.isEmpty }

  /// Notes the id of the next row, which is not blank.
  @inline(__always)
  mutating func note(_ id: Span<UInt8>) {
    if ascends {
      if isEmpty { least = [UInt8](id) }
      if advance(to: id) { return }
      ascends = false
    }
    if Self.isBefore(id, least.span) { least = [UInt8](id) }
    if Self.isBefore(greatest.span, id) { greatest = [UInt8](id) }
  }

  /// Makes an id the greatest if it is greater; else returns false.
  ///
  /// Neighbours differ in their last bytes, so that only those are copied.
  @inline(__always)
  private mutating func advance(to id: Span<UInt8>) -> Bool {
    guard id.count == greatest.count else {
      if id.count < greatest.count { return false }
      greatest = [UInt8](id)
      return true
    }
    var index = 0
    while index < id.count, greatest[index] == id[index] { index &+= 1 }
    guard index < id.count, greatest[index] < id[index] else { return false }
    while index < id.count {
      greatest[index] = id[index]
      index &+= 1
    }
    return true
  }

  /// Notes the ids of rows that follow.
  mutating func append(_ next: IdOrder) {
    if next.isEmpty { return }
    if isEmpty {
      self = next
      return
    }
    ascends = ascends && next.ascends && Self.isBefore(greatest.span, next.least.span)
    if Self.isBefore(next.least.span, least.span) { least = next.least }
    if Self.isBefore(greatest.span, next.greatest.span) { greatest = next.greatest }
  }

  /// Whether an id may stand in both.
  func overlaps(_ other: IdOrder) -> Bool {
    guard !isEmpty, !other.isEmpty else { return false }
    return !Self.isBefore(greatest.span, other.least.span)
      && !Self.isBefore(other.greatest.span, least.span)
  }

  private static func isBefore(_ left: Span<UInt8>, _ right: Span<UInt8>) -> Bool {
    if left.count != right.count { return left.count < right.count }
    for index in 0..<left.count where left[index] != right[index] {
      return left[index] < right[index]
    }
    return false
  }
}
