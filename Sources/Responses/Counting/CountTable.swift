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
  private var counts: [UInt16] = []
  /// What counts hold beyond 16 bits, in units of 2¹⁶, by their places.
  private var carried: [Int: Int] = [:]
  /// Indices of pairs, −1 where free; the count is a power of two.
  private var slots = [Int32](repeating: -1, count: 64)
  /// The same by place, while the pairs lie close together as nearly always.
  private var grid = PairGrid()

  /// The place of a score among the counts of a pair.
  @inline(__always)
  mutating func place(of score: Int, in first: Int, _ second: Int) -> Place {
    Place(pair: Int32(truncatingIfNeeded: index(of: first, second)), score: score)
  }

  /// Where responses of a pair and score are counted.
  struct Place {
    /// The index of the pair.
    let pair: Int32
    fileprivate let offset: Int32

    @inline(__always)
    fileprivate init(pair: Int32, score: Int) {
      self.pair = pair
      offset = pair &* 11 &+ Int32(truncatingIfNeeded: score)
    }
  }

  /// Counts a response at each of some places.
  mutating func count(_ places: [Place]) {
    let full = Self.increment(&counts, at: places)
    for offset in full { carried[offset, default: 0] += 1 }
  }

  /// Adds one to a count for each place, and returns which went over to zero.
  private static func increment(_ counts: inout [UInt16], at places: [Place]) -> [Int] {
    var counts = counts.mutableSpan
    var full: [Int] = []
    for place in places {
      let offset = Int(place.offset)
      let (count, isFull) = counts[offset].addingReportingOverflow(1)
      counts[offset] = count
      if isFull { full.append(offset) }
    }
    return full
  }

  /// Adds counts to a pair and returns its index.
  @discardableResult
  mutating func add(_ scores: ScoreCounts, to first: Int, _ second: Int) -> Int {
    let index = index(of: first, second)
    for score in 0...10 {
      let place = index * 11 + score
      let sum = Int(counts[place]) + scores[score]
      counts[place] = UInt16(truncatingIfNeeded: sum)
      if sum >> 16 != 0 { carried[place, default: 0] += sum >> 16 }
    }
    return index
  }

  /// The counts of a pair, by its index.
  func scores(at index: Int) -> ScoreCounts {
    ScoreCounts(
      (index * 11..<index * 11 + 11).map { Int(counts[$0]) + (carried[$0] ?? 0) << 16 })
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
