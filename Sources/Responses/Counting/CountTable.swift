import Statistics

/// Score counts by a pair of small numbers, such as a month and a product.
struct CountTable {
  /// A pair of numbers below 2³².
  struct Pair: Hashable {
    private let key: UInt64

    @inline(__always)
    init(_ first: Int, _ second: Int) {
      key = UInt64(truncatingIfNeeded: first) << 32 | UInt64(UInt32(truncatingIfNeeded: second))
    }

    var first: Int { Int(truncatingIfNeeded: key >> 32) }
    var second: Int { Int(truncatingIfNeeded: key & 0xFFFF_FFFF) }

    /// Its high bits are the good ones.
    @inline(__always)
    fileprivate var hash: Int {
      let product = key.multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
      return Int(truncatingIfNeeded: product.high ^ product.low)
    }
  }

  /// The pairs met, in the order of their first response.
  private(set) var pairs: [Pair] = []
  /// Eleven counts a pair, without what is carried: small, so that they stay in the processor's cache.
  private var counts: [UInt32] = []
  /// What counts hold beyond 32 bits, in units of 2³², by their indices.
  private var carried: [Int: Int] = [:]
  /// Indices of pairs, −1 where free; the count is a power of two.
  private var slots = [Int32](repeating: -1, count: 64)
  /// The same by place, while the pairs lie close together as nearly always.
  private var grid = PairGrid()

  /// Counts one response and returns the index of its pair.
  @inline(__always)
  @discardableResult
  mutating func add(score: Int, to first: Int, _ second: Int) -> Int {
    let index = index(of: first, second)
    let place = index * 11 + score
    let (count, isFull) = counts[place].addingReportingOverflow(1)
    counts[place] = count
    if isFull { carried[place, default: 0] += 1 }
    return index
  }

  /// Adds counts to a pair and returns its index.
  @discardableResult
  mutating func add(_ scores: ScoreCounts, to first: Int, _ second: Int) -> Int {
    let index = index(of: first, second)
    for score in 0...10 {
      let place = index * 11 + score
      let sum = Int(counts[place]) + scores[score]
      counts[place] = UInt32(truncatingIfNeeded: sum)
      if sum >> 32 != 0 { carried[place, default: 0] += sum >> 32 }
    }
    return index
  }

  /// The counts of a pair, by its index.
  func scores(at index: Int) -> ScoreCounts {
    ScoreCounts(
      (index * 11..<index * 11 + 11).map { Int(counts[$0]) + (carried[$0] ?? 0) << 32 })
  }

  @inline(__always)
  private mutating func index(of first: Int, _ second: Int) -> Int {
    let known = grid.index(of: first, second)
    return known >= 0 ? known : indexByHash(of: first, second)
  }

  private mutating func indexByHash(of first: Int, _ second: Int) -> Int {
    let pair = Pair(first, second)
    var slot = pair.hash & (slots.count - 1)
    while slots[slot] >= 0 {
      let index = Int(slots[slot])
      if pairs[index] == pair { return index }
      slot = (slot + 1) & (slots.count - 1)
    }
    let index = add(pair, at: slot)
    grid.place(pairs)
    return index
  }

  private mutating func add(_ pair: Pair, at slot: Int) -> Int {
    slots[slot] = Int32(truncatingIfNeeded: pairs.count)
    pairs.append(pair)
    counts.append(contentsOf: repeatElement(0, count: 11))
    if pairs.count * 2 > slots.count { grow() }
    return pairs.count - 1
  }

  private mutating func grow() {
    slots = [Int32](repeating: -1, count: slots.count * 4)
    for (index, pair) in pairs.enumerated() {
      var slot = pair.hash & (slots.count - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(truncatingIfNeeded: index)
    }
  }
}
