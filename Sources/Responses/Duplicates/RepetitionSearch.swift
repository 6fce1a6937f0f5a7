/// Finds files without ids that repeat each other, such as an export of January and one of January
/// and February, and settles which of their rows count.
///
/// Of two files, the records of the days that both have are compared, as often as they occur. A file
/// repeats another if most of the different records that either has of those days occur in both
/// equally often. Of answers given independently that share is small, however few columns there are:
/// two independent counts of one mean are equal in at most a fifth of the cases where they aren't
/// both 0, and against a smaller file in about a third. A row that two exports have in common by
/// chance is therefore never dropped. Of records that state the second or a long comment, hardly one
/// is equal by chance, so that two of them do.
///
/// Files that are the same in all their records are one file, however small.
struct RepetitionSearch {
  /// The offsets of the rows that don't count, by file, in no order.
  private(set) var excluded: [Int: [Int]] = [:]
  /// The files whose rows count in their place, by file.
  private(set) var repeated: [Int: Set<Int>] = [:]
  /// Pairs of which a part is repeated: too much for chance, too little to be sure.
  private(set) var doubtful: [FilePair] = []
  /// Pairs that are the same and so small that they may be by chance: each file with the first that
  /// it is the same as.
  private(set) var equalByChance: [FilePair] = []
  /// The offsets of rows that are out already, by file, ascending.
  private let settled: [Int: [Int]]

  /// From this share on a file repeats another.
  static let share = 0.8
  /// From this share on it may.
  static let doubtfulShare = 0.5
  /// So many different records have to be equal: with fewer, days and scores alone agree by chance.
  static let least = 40
  /// So many do where a file has all that the other has of the days they share.
  static let leastOfAll = 10
  /// So many are enough for a warning.
  static let leastForDoubt = 5
  /// Or so many that hardly ever are by chance.
  static let leastTelling = 2

  /// - Parameters:
  ///   - files: files of one survey, with the keys of their shared days.
  ///   - settled: the offsets of rows that are out already, by file, ascending.
  init(_ files: [(index: Int, count: FileCount)], without settled: [Int: [Int]] = [:]) {
    self.settled = settled
    for files in Dictionary(grouping: files, by: \.count.population).values where files.count > 1 {
      search(files)
    }
    doubtful.sort()
    var named: Set<Int> = []
    equalByChance = equalByChance.sorted().filter { named.insert($0.second).inserted }
  }

  /// What is said of two files.
  private enum Verdict {
    case repeats, equalByChance, doubtful, differs
  }

  /// Searches the files of one population.
  private mutating func search(_ files: [(index: Int, count: FileCount)]) {
    let overlaps = RecordOverlaps(files)
    let counts = Dictionary(uniqueKeysWithValues: files.map { ($0.index, $0.count) })
    var classes = FileClasses(count: (files.map(\.index).max() ?? 0) + 1)
    var doubts: [FilePair] = []
    for (pair, common) in overlaps.common {
      guard let one = counts[pair.first], let other = counts[pair.second] else { continue }
      switch Self.verdict(pair, one, other, common, overlaps) {
      case .repeats: classes.join(pair.first, pair.second)
      case .equalByChance:
        classes.join(pair.first, pair.second)
        equalByChance.append(pair)
      case .doubtful: doubts.append(pair)
      case .differs: break
      }
    }
    doubtful += doubts.filter { classes[$0.first] != classes[$0.second] }
    KeyedRow.eachRun(of: files.map { ($0.index, $0.count.keys.records) }) { run in
      if let first = run.first, let last = run.last, first.file != last.file {
        settle(run, classes)
      }
    }
  }

  private static func verdict(
    _ pair: FilePair, _ one: FileCount, _ other: FileCount, _ common: RecordOverlaps.Common,
    _ overlaps: RecordOverlaps
  ) -> Verdict {
    guard !(one.hasIds && other.hasIds), let days = one.days, let theirs = other.days,
      days.overlaps(theirs)
    else { return .differs }
    let both = days.clamped(to: theirs)
    let first = overlaps.distinct(in: pair.first, on: both)
    let second = overlaps.distinct(in: pair.second, on: both)
    let share = Double(common.records) / Double(max(1, min(first, second)))
    let isMuch =
      common.records >= (share == 1 ? leastOfAll : least) || common.telling >= leastTelling
    if share >= Self.share, isMuch { return .repeats }
    if days == theirs, common.records == max(first, second), one.isSameTable(as: other) {
      return common.telling > 0 ? .repeats : .equalByChance
    }
    let smaller = min(
      overlaps.distinct(in: pair.first), overlaps.distinct(in: pair.second))
    let isContained = common.records == smaller && (both == days || both == theirs) && smaller > 1
    let isSome = common.records >= leastForDoubt || common.telling > 0
    return isContained || (isSome && share >= doubtfulShare) ? .doubtful : .differs
  }

  /// Keeps the rows of the file that has a record most often, of several the last one.
  private mutating func settle(_ run: ArraySlice<KeyedRow>, _ classes: FileClasses) {
    for rows in Dictionary(grouping: run, by: { classes[$0.file] }).values {
      let open = rows.filter { !(settled[$0.file]?.holds($0.key.offset) ?? false) }
      let counts = Dictionary(open.map { ($0.file, 1) }, uniquingKeysWith: +)
      guard counts.count > 1,
        let keeper = counts.max(by: { ($0.value, $0.key) < ($1.value, $1.key) })?.key
      else { continue }
      for row in open where row.file != keeper {
        excluded[row.file, default: []].append(row.key.offset)
        repeated[row.file, default: []].insert(keeper)
      }
    }
  }
}

extension FileCount {
  /// Whether another file has the same columns and as many rows of each kind, and whole records were
  /// compared.
  fileprivate func isSameTable(as other: FileCount) -> Bool {
    keys.areRecordsWhole && other.keys.areRecordsWhole
      && result.layout.columnNames == other.result.layout.columnNames
      && result.file.account == other.result.file.account
  }
}
