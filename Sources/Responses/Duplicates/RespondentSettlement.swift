import Configuration

/// Settles which answers of a respondent count: one about each product in each quarter.
struct RespondentSettlement {
  /// The offsets of the rows that don't count, by file, in no order.
  private(set) var excluded: [Int: [Int]] = [:]

  /// - Parameters:
  ///   - files: the files of one survey.
  ///   - settled: the offsets of rows that are out already, by file, ascending.
  init(_ files: [(index: Int, count: FileCount)], without settled: [Int: [Int]]) {
    for rule in [DuplicateRule.latestPerQuarter, .firstPerQuarter] {
      let keys = files.filter { $0.count.source.duplicates == rule }
        .map { (index: $0.index, keys: $0.count.keys.respondents) }
      KeyedRow.eachRun(of: keys) { run in
        let open = run.filter { !(settled[$0.file]?.holds($0.key.offset) ?? false) }
        let rest = rule == .latestPerQuarter ? open.dropLast() : open.dropFirst()
        for row in rest { excluded[row.file, default: []].append(row.key.offset) }
      }
    }
  }
}
