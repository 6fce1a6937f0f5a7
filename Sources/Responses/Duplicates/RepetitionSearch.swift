/// Finds files without ids that repeat each other, such as an export of January and one of January
/// and February, and settles which of their rows count.
///
/// Of two files, the records of the days that both have are compared, whole and as often as they
/// occur. A file repeats another if most of the different records that either has of those days
/// occur in both equally often. Of answers given independently that share is small, however few
/// columns there are: two independent counts of one mean are equal in at most a fifth of the cases
/// where they aren't both 0, and against a smaller file in about a third. A row that two exports have in
/// common by chance is therefore never dropped.
struct RepetitionSearch {
  /// The offsets of the rows that don't count, by file, in no order.
  private(set) var excluded: [Int: [Int]] = [:]
  /// The files whose rows count in their place, by file.
  private(set) var repeated: [Int: Set<Int>] = [:]
  /// Pairs of which a part is repeated: too much for chance, too little to be sure.
  private(set) var doubtful: [FilePair] = []

  /// From this share on a file repeats another.
  static let share = 0.8
  /// From this share on it may.
  static let doubtfulShare = 0.5
  /// So many different records have to be equal.
  static let least = 5

  private struct Overlap {
    /// Different records of either file on shared days.
    var first = 0
    var second = 0
    /// Those that both have equally often.
    var equal = 0

    var share: Double { Double(equal) / Double(max(1, min(first, second))) }
  }

  /// - Parameter files: files of one survey without ids, with the keys of their shared days.
  init(_ files: [(index: Int, count: FileCount)]) {
    let keys = files.map { (index: $0.index, keys: $0.count.keys.records) }
    let overlaps = Self.overlaps(files, keys)
    var classes = FileClasses(count: (files.map(\.index).max() ?? 0) + 1)
    var isAny = false
    for pair in overlaps.keys.sorted(by: { ($0.first, $0.second) < ($1.first, $1.second) }) {
      guard let overlap = overlaps[pair], overlap.equal >= Self.least else { continue }
      if overlap.share >= Self.share {
        classes.join(pair.first, pair.second)
        isAny = true
      } else if overlap.share >= Self.doubtfulShare {
        doubtful.append(pair)
      }
    }
    guard isAny else { return }
    KeyedRow.eachRun(of: keys) { run in
      for rows in Dictionary(grouping: run, by: { classes[$0.file] }).values { settle(rows) }
    }
  }

  /// Keeps the rows of the file that has the record most often, of several the last one.
  private mutating func settle(_ rows: [KeyedRow]) {
    let counts = Dictionary(rows.map { ($0.file, 1) }, uniquingKeysWith: +)
    guard counts.count > 1,
      let keeper = counts.max(by: { ($0.value, $0.key) < ($1.value, $1.key) })?.key
    else { return }
    for row in rows where row.file != keeper {
      excluded[row.file, default: []].append(row.key.offset)
      repeated[row.file, default: []].insert(keeper)
    }
  }

  private static func overlaps(
    _ files: [(index: Int, count: FileCount)], _ keys: [(index: Int, keys: RowKeys)]
  ) -> [FilePair: Overlap] {
    var shared: [(pair: FilePair, days: ClosedRange<Int>)] = []
    for (place, one) in files.enumerated() {
      for other in files[(place + 1)...] where one.count.maySharePopulation(with: other.count) {
        guard let days = one.count.days, let theirs = other.count.days, days.overlaps(theirs)
        else { continue }
        let both = days.clamped(to: theirs)
        let first = AnswerKey(score: 0, day: both.lowerBound, seconds: 0).day
        let last = AnswerKey(score: 0, day: both.upperBound, seconds: 0).day
        shared.append((FilePair(one.index, other.index), first...last))
      }
    }
    var overlaps: [FilePair: Overlap] = [:]
    KeyedRow.eachRecord(of: keys) { run in
      let counts = Dictionary(run.map { ($0.file, 1) }, uniquingKeysWith: +)
      let day = run.first?.key.answer.day ?? 0
      for (pair, days) in shared where days.contains(day) {
        let (first, second) = (counts[pair.first] ?? 0, counts[pair.second] ?? 0)
        if first > 0 { overlaps[pair, default: Overlap()].first += 1 }
        if second > 0 { overlaps[pair, default: Overlap()].second += 1 }
        if first > 0, first == second { overlaps[pair, default: Overlap()].equal += 1 }
      }
    }
    return overlaps
  }
}
