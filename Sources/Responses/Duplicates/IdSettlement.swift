/// Settles which of the responses with one id counts: the one answered last; of those answered at
/// the same time the one in the last file, of those in one file the last one.
///
/// Where ids were found by their header and nobody named their column, files are told apart by them
/// and rows of one file are not: all rows of the file that holds the last one count.
struct IdSettlement {
  /// The offsets of the rows that don't count, by file, in no order.
  private(set) var excluded: [Int: [Int]] = [:]
  /// How many of them have another score than the response that counts, by file.
  private(set) var corrected: [Int: Int] = [:]
  /// Files whose column of ids turned out to be none.
  private(set) var unusable: Set<Int> = []
  /// Pairs of files that number their responses independently of each other.
  private(set) var independent: Set<FilePair> = []

  /// How often ids that occur twice stand beside the same day and score.
  private struct Agreement {
    var pairs = 0
    var agreeing = 0
    /// How many stand beside the same day at least.
    var sameDay = 0

    /// So few pairs tell nothing, unless not even a day is the same.
    static let least = 5

    /// Whether a column that nobody named as that of ids speaks of different responses.
    var isRefuted: Bool {
      (pairs >= Self.least && agreeing * 2 < pairs) || (pairs >= 3 && sameDay == 0)
    }
  }

  /// - Parameter files: the files of one survey that have ids.
  init(_ files: [(index: Int, count: FileCount)]) {
    let keys = files.map { (index: $0.index, keys: $0.count.keys.ids) }
    let named = Set(files.filter(\.count.isIdNamed).map(\.index))
    var agreements: [FilePair: Agreement] = [:]
    KeyedRow.eachRun(of: keys) { run in
      Self.compare(run, named, &agreements)
      settle(run, named)
    }
    for (pair, agreement) in agreements where agreement.isRefuted {
      if pair.isOneFile { unusable.insert(pair.first) } else { independent.insert(pair) }
    }
    guard !unusable.isEmpty || !independent.isEmpty else { return }
    settle(keys, joined: agreements.keys.filter { !$0.isOneFile }, named)
  }

  /// Settles anew within classes of files that share their ids.
  private mutating func settle(
    _ keys: [(index: Int, keys: RowKeys)], joined: [FilePair], _ named: Set<Int>
  ) {
    excluded = [:]
    corrected = [:]
    let usable = keys.filter { !unusable.contains($0.index) }
    var classes = FileClasses(count: (keys.map(\.index).max() ?? 0) + 1)
    for pair in joined where !independent.contains(pair) { classes.join(pair.first, pair.second) }
    KeyedRow.eachRun(of: usable) { run in
      for rows in Dictionary(grouping: run, by: { classes[$0.file] }).values {
        settle(rows[...], named)
      }
    }
  }

  private mutating func settle(_ run: ArraySlice<KeyedRow>, _ named: Set<Int>) {
    guard let last = run.last else { return }
    for row in run.dropLast() where row.file != last.file || named.contains(row.file) {
      excluded[row.file, default: []].append(row.key.offset)
      if row.key.answer.score != last.key.answer.score { corrected[row.file, default: 0] += 1 }
    }
  }

  /// Compares neighbours, so that each file is held against one with the same id.
  private static func compare(
    _ run: ArraySlice<KeyedRow>, _ named: Set<Int>, _ agreements: inout [FilePair: Agreement]
  ) {
    for (row, next) in zip(run, run.dropFirst()) {
      let pair = FilePair(row.file, next.file)
      let isNamed = named.contains(row.file) && named.contains(next.file)
      let (one, other) = (row.key.answer, next.key.answer)
      let agrees = isNamed || (one.day == other.day && one.score == other.score)
      agreements[pair, default: Agreement()].pairs += 1
      if isNamed || one.day == other.day { agreements[pair, default: Agreement()].sameDay += 1 }
      if agrees { agreements[pair, default: Agreement()].agreeing += 1 }
    }
  }
}
