import Periods

/// A stretch of time that figures are published for.
struct TimeColumn: Hashable {
  /// What a column is called.
  enum Key: Hashable {
    case period(Period)
    /// The last periods together.
    case span(PeriodSpan)
    /// All periods together, without those that are left out.
    case overall
  }

  /// What a column is to readers of the report.
  enum Value: Hashable {
    /// A complete period of the headline's grain, and how many complete ones are later.
    case shown(age: Int)
    /// A period of the headline's grain that is not complete.
    case running
    /// All periods or the last of them together.
    case together
    /// A year, a month, and what only the data list.
    case year, month, listed
  }

  let key: Key
  /// The months whose answers it counts: those that have any, in order.
  let months: [Month]
  /// Whether other columns may be made up of it. Spans that lie across the calendar's periods are
  /// not, since they would cut these to pieces.
  var isPart = true
  /// What it is to readers.
  let value: Value
}

/// The columns of a survey: of each, which others add up to it.
struct TimeColumns {
  /// Finer ones before those that contain them.
  let list: [TimeColumn]
  private let indexByKey: [TimeColumn.Key: Int]

  init(_ list: [TimeColumn]) {
    self.list = list
    indexByKey = Dictionary(
      list.enumerated().map { ($1.key, $0) }, uniquingKeysWith: { first, _ in first })
  }

  func index(of key: TimeColumn.Key) -> Int? { indexByKey[key] }

  /// The earlier columns that add up to a column, as few as possible, in order of time; empty for
  /// one that is made up of no others.
  func parts(of index: Int) -> [Int] {
    parts(of: Set(list[index].months), among: list.indices.prefix(index))
  }

  private func parts(of months: Set<Month>, among columns: Range<Int>) -> [Int] {
    var rest = months
    let candidates = columns.filter {
      list[$0].isPart && !list[$0].months.isEmpty && list[$0].months.allSatisfy(months.contains)
    }.sorted { (-list[$0].months.count, -$0) < (-list[$1].months.count, -$1) }
    var chosen: [Int] = []
    for column in candidates where list[column].months.allSatisfy(rest.contains) {
      chosen.append(column)
      rest.subtract(list[column].months)
    }
    return rest.isEmpty ? chosen.sorted { list[$0].months[0] < list[$1].months[0] } : []
  }
}
