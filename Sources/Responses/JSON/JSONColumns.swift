import CSV

/// The columns of a list of objects, by the way to their values.
///
/// Ways are kept as a tree, and a key is looked up below the way it stands at: finding a column takes
/// time that grows with the key alone, however long the way, and however many keys are equal.
struct JSONColumns: Sendable {
  /// The most columns of a table.
  static let limit = 16_384
  /// The most ways that are told apart, those included at which no value stands.
  private static let wayLimit = 4 * limit
  /// The most bytes of all keys and names together.
  private static let nameLimit = RecordLimits().bytes

  /// A place in the objects, by number.
  typealias Way = Int
  /// The object itself.
  static let root: Way = 0

  private struct Step: Hashable {
    var way: Way
    var key: [UInt8]
  }

  private struct Node {
    var parent: Way
    var key: [UInt8]
    /// How many bytes its name has.
    var length: Int
    /// Its columns, by number, once a value stands there.
    var place: Int?
  }

  /// The columns of one name: the same way may lead to several values of one object.
  private struct Place {
    var columns: [Int] = []
    /// The last row that has them, and how many of them it has.
    var row = -1
    var used = 0
  }

  /// In the order of first appearance.
  private(set) var names: [[UInt8]] = []
  private(set) var hasTooMany = false
  /// Whether there are objects at all.
  var hasRows = false
  private var nodes = [Node(parent: root, key: [], length: 0)]
  private var steps: [Step: Way] = [:]
  private var places: [Place] = []
  /// Two ways may have one name: that of `a.b` and that of `b` inside `a`.
  private var placesByName: [[UInt8]: Int] = [:]
  private var nameBytes = 0

  /// The way to a key below another way; nil where there are too many.
  mutating func way(to key: [UInt8], below parent: Way?) -> Way? {
    guard let parent else { return nil }
    if let known = steps[Step(way: parent, key: key)] { return known }
    guard nodes.count < Self.wayLimit, takeRoom(key.count) else { return nil }
    // A copy of its own, without the room that the parser's text has grown to.
    let key = [] + key
    let dot = parent == Self.root ? 0 : 1
    nodes.append(
      Node(parent: parent, key: key, length: nodes[parent].length + dot + key.count))
    steps[Step(way: parent, key: key)] = nodes.count - 1
    return nodes.count - 1
  }

  /// The column of a value of a row, added if it is new; nil beyond the limits.
  mutating func column(at way: Way?, row: Int) -> Int? {
    guard let way, let place = place(of: way) else {
      hasTooMany = true
      return nil
    }
    if places[place].row != row {
      places[place].row = row
      places[place].used = 0
    }
    let used = places[place].used
    places[place].used += 1
    if used < places[place].columns.count { return places[place].columns[used] }
    guard names.count < Self.limit, takeRoom(nodes[way].length) else {
      hasTooMany = true
      return nil
    }
    places[place].columns.append(names.count)
    names.append(name(of: way))
    return names.count - 1
  }

  /// The same columns, before any row.
  var unused: JSONColumns {
    var copy = self
    for index in copy.places.indices { copy.places[index].row = -1 }
    return copy
  }

  private mutating func place(of way: Way) -> Int? {
    if let known = nodes[way].place { return known }
    guard takeRoom(nodes[way].length) else { return nil }
    let name = name(of: way)
    let place = placesByName[name] ?? places.count
    if place == places.count {
      places.append(Place())
      placesByName[name] = place
    }
    nodes[way].place = place
    return place
  }

  /// Whether there is room for so many bytes more of keys and names.
  private mutating func takeRoom(_ length: Int) -> Bool {
    guard length <= Self.nameLimit - nameBytes else { return false }
    nameBytes += length
    return true
  }

  /// The keys on the way, joined by dots.
  private func name(of way: Way) -> [UInt8] {
    var (keys, way) = ([[UInt8]](), way)
    while way != Self.root {
      keys.append(nodes[way].key)
      way = nodes[way].parent
    }
    return Array(keys.reversed().joined(separator: [UInt8(ascii: ".")]))
  }
}
