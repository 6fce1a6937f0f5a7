import Configuration
import Diagnostics

/// Which rows of a build's files are duplicates, settled before anything is added up.
struct Settlement {
  /// The offsets of the rows that count elsewhere, by file, ascending.
  private(set) var excluded: [Int: [Int]] = [:]
  /// What is to be said about it, by file.
  private(set) var assumptions: [Int: [Assumption]] = [:]
  private(set) var diagnostics: [Int: [Diagnostic]] = [:]

  init(_ counts: [FileCount]) {
    let files = counts.enumerated().map { (index: $0.offset, count: $0.element) }
    let surveys = Dictionary(grouping: files, by: \.count.result.file.survey)
    for files in surveys.values {
      settleIds(files.filter { !$0.count.keys.ids.isEmpty })
      settleRecords(files.filter { !$0.count.keys.records.isEmpty })
      settleRespondents(files)
    }
  }

  private mutating func settleIds(_ files: [(index: Int, count: FileCount)]) {
    guard !files.isEmpty else { return }
    let ids = IdSettlement(files)
    for (index, count) in files {
      let column = count.result.layout.idColumn ?? ""
      if ids.unusable.contains(index) {
        assumptions[index, default: []].append(.idsRepeat(column))
      }
      if ids.independent.contains(where: { $0.first == index || $0.second == index }) {
        assumptions[index, default: []].append(.idsRestart(column))
      }
      guard let rows = ids.excluded[index] else { continue }
      exclude(rows, of: index)
      assumptions[index, default: []].append(
        .sameIds(column, rows.count, corrected: ids.corrected[index] ?? 0))
    }
  }

  private mutating func settleRecords(_ files: [(index: Int, count: FileCount)]) {
    guard files.count > 1 else { return }
    let search = RepetitionSearch(files, without: excluded)
    let paths = Dictionary(
      uniqueKeysWithValues: files.map { ($0.index, $0.count.result.file.path) })
    for (index, _) in files {
      guard let rows = search.excluded[index] else { continue }
      exclude(rows, of: index)
      let keepers = (search.repeated[index] ?? []).sorted().compactMap { paths[$0] }
      assumptions[index, default: []].append(.repeatedRecords(rows.count, in: keepers))
    }
    for pair in search.doubtful {
      guard let path = paths[pair.first], let other = paths[pair.second] else { continue }
      diagnostics[pair.second, default: []].append(.recordsMayRepeat(other, path))
    }
    for pair in search.equalByChance {
      guard let path = paths[pair.first], let other = paths[pair.second] else { continue }
      diagnostics[pair.second, default: []].append(.filesEqual(other, path))
    }
  }

  private mutating func settleRespondents(_ files: [(index: Int, count: FileCount)]) {
    let respondents = RespondentSettlement(files, without: excluded)
    for (index, count) in files {
      guard let rows = respondents.excluded[index] else { continue }
      exclude(rows, of: index)
      assumptions[index, default: []].append(
        .onePerQuarter(rows.count, count.source.duplicates))
    }
  }

  private mutating func exclude(_ rows: [Int], of file: Int) {
    excluded[file] = ((excluded[file] ?? []) + rows).sorted()
  }
}
