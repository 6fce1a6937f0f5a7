/// Files put together into classes.
struct FileClasses: Hashable, Sendable {
  private var parents: [Int]

  /// Each file on its own.
  init(count: Int) {
    parents = Array(0..<count)
  }

  /// Puts the classes of two files together.
  mutating func join(_ one: Int, _ other: Int) {
    let (first, second) = (self[one], self[other])
    parents[max(first, second)] = min(first, second)
  }

  /// The class of a file: the least index in it.
  subscript(file: Int) -> Int {
    var file = file
    while parents[file] != file { file = parents[file] }
    return file
  }
}

/// Two files, or one and itself, whatever the order.
struct FilePair: Hashable, Sendable, Comparable {
  let first: Int
  let second: Int

  init(_ one: Int, _ other: Int) {
    first = min(one, other)
    second = max(one, other)
  }

  var isOneFile: Bool { first == second }

  static func < (left: Self, right: Self) -> Bool {
    (left.first, left.second) < (right.first, right.second)
  }
}
