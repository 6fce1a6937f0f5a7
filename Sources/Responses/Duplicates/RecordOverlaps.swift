import Periods

/// How many records files of one population have in common.
///
/// The time grows with the rows: of records that stand in many files, those that stand in the same
/// ones equally often are counted together before pairs of files are formed.
struct RecordOverlaps {
  /// Different records that two files have equally often.
  struct Common {
    var records = 0
    /// Those among them like which there is hardly another.
    var telling = 0

    mutating func add(_ records: Int, isTelling: Bool) {
      self.records += records
      if isTelling { telling += records }
    }
  }

  /// The files that hold a record, and how often each does.
  private struct Holders: Hashable {
    var files: [Int] = []
    var counts: [Int] = []
    var isTelling = false
  }

  private(set) var common: [FilePair: Common] = [:]
  private var records: [RecordsByDay]
  /// How many records have the same holders, where these are more than two.
  private var pending: [Holders: Int] = [:]
  private static let pendingLimit = 1 << 12

  /// - Parameter files: with the keys of their shared days.
  init(_ files: [(index: Int, count: FileCount)]) {
    let keys = files.map { (index: $0.index, keys: $0.count.keys.records) }
    records = Array(
      repeating: RecordsByDay(), count: (files.map(\.index).max() ?? -1) + 1)
    KeyedRow.eachRecord(of: keys) { note($0) }
    settlePending()
    for index in records.indices { records[index].finish() }
  }

  /// How many different records a file has on some days, or on all days compared.
  func distinct(in file: Int, on days: ClosedRange<CivilDate>? = nil) -> Int {
    records[file].count(on: days)
  }

  /// Notes the rows of one record, which are in the order of their files.
  private mutating func note(_ run: ArraySlice<KeyedRow>) {
    guard let first = run.first, let last = run.last else { return }
    let day = first.key.answer.day
    if first.file == last.file { return records[first.file].add(1, on: day) }
    var holders = Holders(isTelling: first.key.answer.isTelling)
    for row in run {
      if holders.files.last == row.file {
        holders.counts[holders.counts.count - 1] += 1
      } else {
        records[row.file].add(1, on: day)
        holders.files.append(row.file)
        holders.counts.append(1)
      }
    }
    if holders.files.count == 2 { return add(1, of: holders) }
    pending[holders, default: 0] += 1
    if pending.count >= Self.pendingLimit { settlePending() }
  }

  private mutating func settlePending() {
    for (holders, records) in pending { add(records, of: holders) }
    pending = [:]
  }

  private mutating func add(_ records: Int, of holders: Holders) {
    for (place, file) in holders.files.enumerated() {
      for other in (place + 1)..<holders.files.count
      where holders.counts[other] == holders.counts[place] {
        common[FilePair(file, holders.files[other]), default: Common()]
          .add(records, isTelling: holders.isTelling)
      }
    }
  }
}

/// How many different records a file has on each day.
private struct RecordsByDay {
  private var counts: [Int: Int] = [:]
  /// The days, ascending, and how many records there are up to each of them.
  private var days: [Int] = []
  private var sums: [Int] = []

  mutating func add(_ records: Int, on day: Int) {
    counts[day, default: 0] += records
  }

  /// To be called once all are added.
  mutating func finish() {
    var sum = 0
    for (day, count) in counts.sorted(by: { $0.key < $1.key }) {
      sum += count
      days.append(day)
      sums.append(sum)
    }
    counts = [:]
  }

  func count(on wanted: ClosedRange<CivilDate>?) -> Int {
    guard let wanted else { return sums.last ?? 0 }
    let before = days.insertionIndex(of: AnswerKey.number(of: wanted.lowerBound))
    let after = days.insertionIndex(of: AnswerKey.number(of: wanted.upperBound) + 1)
    return (after > 0 ? sums[after - 1] : 0) - (before > 0 ? sums[before - 1] : 0)
  }
}
