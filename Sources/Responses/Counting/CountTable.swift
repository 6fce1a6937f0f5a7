import Statistics

/// Score counts by a pair of small numbers, such as a month and a product.
struct CountTable {
  /// The pairs met, in the order of their first response.
  private(set) var pairs: [(first: Int, second: Int)] = []
  /// Eleven counts a pair.
  private var counts: [Int] = []
  /// Indices of pairs, −1 where free; the count is a power of two.
  private var slots = [Int32](repeating: -1, count: 64)

  /// Counts one response and returns the index of its pair.
  @discardableResult
  mutating func add(score: Int, to first: Int, _ second: Int) -> Int {
    let index = index(of: first, second)
    counts[index * 11 + score] += 1
    return index
  }

  /// Adds counts to a pair and returns its index.
  @discardableResult
  mutating func add(_ scores: ScoreCounts, to first: Int, _ second: Int) -> Int {
    let index = index(of: first, second)
    for score in 0...10 { counts[index * 11 + score] += scores[score] }
    return index
  }

  /// The counts of a pair, by its index.
  func scores(at index: Int) -> ScoreCounts {
    ScoreCounts(Array(counts[index * 11..<index * 11 + 11]))
  }

  private mutating func index(of first: Int, _ second: Int) -> Int {
    var slot = Self.hash(first, second) & (slots.count - 1)
    while slots[slot] >= 0 {
      let index = Int(slots[slot])
      if pairs[index] == (first, second) { return index }
      slot = (slot + 1) & (slots.count - 1)
    }
    slots[slot] = Int32(truncatingIfNeeded: pairs.count)
    pairs.append((first, second))
    counts.append(contentsOf: repeatElement(0, count: 11))
    if pairs.count * 2 > slots.count { grow() }
    return pairs.count - 1
  }

  private mutating func grow() {
    slots = [Int32](repeating: -1, count: slots.count * 4)
    for (index, pair) in pairs.enumerated() {
      var slot = Self.hash(pair.first, pair.second) & (slots.count - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(truncatingIfNeeded: index)
    }
  }

  @inline(__always)
  private static func hash(_ first: Int, _ second: Int) -> Int {
    let mixed =
      (UInt64(truncatingIfNeeded: first) &* 0x9E37_79B9_7F4A_7C15)
      ^ (UInt64(truncatingIfNeeded: second) &* 0xC2B2_AE3D_27D4_EB4F)
    return Int(truncatingIfNeeded: mixed >> 32)
  }
}
