import Periods

/// Files of one population that follow each other in time without a gap, so that each may repeat
/// records of another.
struct OverlappingFiles {
  private struct File {
    let index: Int
    let days: ClosedRange<CivilDate>
    let count: FileCount
  }

  /// In the order of their first days.
  private let files: [File]

  /// All files with answers, put together by population and days.
  static func groups(of counts: [FileCount]) -> [OverlappingFiles] {
    let dated = counts.enumerated().compactMap { index, count in
      count.days.map { File(index: index, days: $0, count: count) }
    }
    let populations = Dictionary(grouping: dated, by: \.count.population)
    return populations.values.flatMap { parted($0) }
  }

  private static func parted(_ files: [File]) -> [OverlappingFiles] {
    let sorted = files.sorted {
      ($0.days.lowerBound, $0.index) < ($1.days.lowerBound, $1.index)
    }
    var groups: [[File]] = []
    var end: CivilDate?
    for file in sorted {
      if let last = end, file.days.lowerBound <= last {
        groups[groups.count - 1].append(file)
        end = max(last, file.days.upperBound)
      } else {
        groups.append([file])
        end = file.days.upperBound
      }
    }
    return groups.map { OverlappingFiles(files: $0) }
  }

  /// What is to be gathered of each file that shares days with another, by its index.
  ///
  /// Files that both have ids are told by these. Records are compared by moment and score and by
  /// the columns that all of the files have, whatever their order: an export to which the tool has
  /// added a column still repeats the one before.
  var requests: [(index: Int, records: KeyRequest.Records)] {
    guard files.count > 1, files.contains(where: { !$0.count.hasIds }) else { return [] }
    let columns = SharedColumns.columns(of: files.map(\.count))
    return zip(files, columns).compactMap { file, columns in
      let days = sharedDays(of: file)
      return days.isEmpty
        ? nil : (file.index, KeyRequest.Records(days: days, columns: columns))
    }
  }

  /// The days that a file shares with others, ascending and apart from each other.
  private func sharedDays(of file: File) -> [ClosedRange<CivilDate>] {
    var shared: [ClosedRange<CivilDate>] = []
    for other in files {
      // Later files begin later still, and nothing can be added to days that reach to the end.
      if other.days.lowerBound > file.days.upperBound { break }
      if let last = shared.last, last.upperBound == file.days.upperBound { break }
      guard other.index != file.index, !(other.count.hasIds && file.count.hasIds),
        other.days.overlaps(file.days)
      else { continue }
      let both = other.days.clamped(to: file.days)
      if let last = shared.last, both.lowerBound <= last.upperBound {
        shared[shared.count - 1] = last.lowerBound...max(last.upperBound, both.upperBound)
      } else {
        shared.append(both)
      }
    }
    return shared
  }
}
