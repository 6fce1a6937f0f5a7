/// The indices of pairs of numbers by place: a row for each first number, a column for each second.
///
/// Looking a pair up is one load. Pairs that are spread too far for that, such as the months of a
/// century with a hundred products, are left to their table's hashes.
struct PairGrid {
  /// So many places are kept at most, 4 bytes each.
  private static let limit = 1 << 18

  private var base = 0
  private var height = 0
  private var width = 0
  /// Whether pairs were found to lie too far apart.
  private var isGivenUp = false
  /// −1 where no pair has been placed.
  private var places: [Int32] = []

  /// The index of a pair; −1 where it is not known here.
  @inline(__always)
  func index(of first: Int, _ second: Int) -> Int {
    let row = first &- base
    guard row >= 0, row < height, second >= 0, second < width else { return -1 }
    return Int(places[row &* width &+ second])
  }

  /// Places the last of some pairs, the others having been placed before; where it lies outside, all
  /// are placed anew in a grid at least twice as large.
  mutating func place(_ pairs: [CountTable.Pair]) {
    guard let last = pairs.last else { return }
    if last.first >= base, last.first - base < height, last.second < width {
      places[(last.first - base) * width + last.second] = Int32(truncatingIfNeeded: pairs.count - 1)
    } else if !isGivenUp {
      rebuild(pairs)
    }
  }

  private mutating func rebuild(_ pairs: [CountTable.Pair]) {
    var (least, most, widest) = (Int.max, Int.min, 0)
    for pair in pairs {
      (least, most) = (min(least, pair.first), max(most, pair.first))
      widest = max(widest, pair.second)
    }
    let (rows, columns) = (Self.size(most - least + 1), Self.size(widest + 1))
    guard rows <= Self.limit, columns <= Self.limit, rows * columns <= Self.limit else {
      isGivenUp = true
      return
    }
    (base, height, width) = (least, rows, columns)
    places = [Int32](repeating: -1, count: rows * columns)
    for (index, pair) in pairs.enumerated() {
      places[(pair.first - least) * columns + pair.second] = Int32(truncatingIfNeeded: index)
    }
  }

  /// The next power of two.
  private static func size(_ count: Int) -> Int {
    var size = 1
    while size < count { size *= 2 }
    return size
  }
}
