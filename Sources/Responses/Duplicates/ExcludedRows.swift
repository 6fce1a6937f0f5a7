/// The rows of a file that count elsewhere, to be looked up in the order of the file.
struct ExcludedRows: Sendable {
  private let offsets: [Int]
  /// The first offset that is not before the record asked for last.
  private var next = 0

  /// - Parameter offsets: the offsets of their records, ascending.
  init(_ offsets: [Int]) {
    self.offsets = offsets
  }

  /// Whether the record at an offset is one of them. Quick where offsets are asked for in order.
  @inline(__always)
  mutating func contains(_ offset: Int) -> Bool {
    offsets.isEmpty ? false : find(offset)
  }

  private mutating func find(_ offset: Int) -> Bool {
    if next > 0, offsets[next - 1] >= offset { next = 0 }
    if next < offsets.count, offsets[next] < offset {
      next += 1
      if next < offsets.count, offsets[next] < offset { next = offsets.insertionIndex(of: offset) }
    }
    return next < offsets.count && offsets[next] == offset
  }
}

extension [Int] {
  /// The index of the first element that is not less, in an ascending array.
  func insertionIndex(of element: Int) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = low + (high - low) / 2
      if self[middle] < element { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Whether an ascending array holds an element.
  func holds(_ element: Int) -> Bool {
    let index = insertionIndex(of: element)
    return index < count && self[index] == element
  }
}
