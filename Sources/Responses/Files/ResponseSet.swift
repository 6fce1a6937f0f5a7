package import Configuration
package import Diagnostics

/// The response files of a build, which are read together.
///
/// Files are counted independently of each other, several at a time. Only what tells duplicates is
/// compared between them, and files that turn out to hold some are counted again without those:
/// each count is one of whole files, so that tallies add up. Results are merged by
/// ``Reading/init(merging:)``.
package struct ResponseSet: Sendable {
  /// A file to be read.
  package struct File: Sendable {
    /// The path as printed.
    package let path: String
    /// The entry of the configuration that it belongs to.
    package let source: ResponseSource
    /// The file that its `lookup:` names.
    package let lookup: LookupTable?
    /// Gives the bytes; may be called more than once.
    package let contents: @Sendable () throws(Refusal) -> any FileContents

    package init(
      path: String, source: ResponseSource, lookup: LookupTable? = nil,
      contents: @escaping @Sendable () throws(Refusal) -> any FileContents
    ) {
      self.path = path
      self.source = source
      self.lookup = lookup
      self.contents = contents
    }
  }

  /// Counts the file of an index.
  package typealias Work = @Sendable (Int) -> Result<FileCount, Refusal>
  /// Does the work for some indices, in whatever order and on as many threads, and gives the
  /// results in the order of the indices.
  package typealias Spread = ([Int], @escaping Work) -> [Result<FileCount, Refusal>]

  /// In the order of their paths, which is that in which duplicates are told.
  package let files: [File]
  package let settings: ReadingSettings
  /// By what means files are read.
  package var means = ReadingMeans.alone
  /// What files outside the set show.
  var scales = KnownScales()

  package init(_ files: [File], settings: ReadingSettings) {
    self.files = files.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    self.settings = settings
  }

  /// Reads all files.
  /// - Throws: all that keeps any of them from being read.
  package func read(_ spread: Spread) throws(Refusal) -> [FileResult] {
    var counts = try firstPasses(spread)
    try gatherKeys(&counts, spread)
    let settlement = Settlement(counts)
    for index in counts.indices { counts[index].keys = FileKeys(ids: .none) }
    let again = settlement.excluded.keys.sorted()
    let recounted = try passes(again, spread, counts.map(\.result.findings)) {
      ReadingPass(duplicates: settlement.excluded[$0] ?? [])
    }
    for (index, count) in zip(again, recounted) { counts[index] = count }
    try checkUnchanged(since: counts.map(\.result.findings.state))
    return counts.enumerated().map { index, count in
      var result = count.result
      result.file.assumptions += settlement.assumptions[index] ?? []
      result.diagnostics += settlement.diagnostics[index] ?? []
      return result
    }
  }

  /// Gives every row set aside, in the order of files and lines, however many there are: files of
  /// which not all are listed are read again.
  /// - Parameter results: what ``read(_:)`` gave.
  package func eachRowSetAside(
    _ results: [FileResult], _ body: (SetAsideRow, String) throws(Refusal) -> Void
  ) throws(Refusal) {
    for (file, result) in zip(files, results) where result.file.account.setAsideTotal > 0 {
      if result.file.setAside.count == result.file.account.setAsideTotal {
        for row in result.file.setAside { try body(row, file.path) }
      } else {
        try ResponseReader.eachRowSetAside(file, in: self, result.findings) {
          row throws(Refusal) in
          try body(row, file.path)
        }
      }
    }
  }

  /// Whether a file is the only one of its survey, so that nothing in it can stand in another.
  func isAlone(_ file: File) -> Bool {
    files.count { $0.source.survey == file.source.survey } == 1
  }

  /// Counts all files. Those that are refused alone are judged once more by what others of their
  /// survey show about the scale of the same column.
  private func firstPasses(_ spread: Spread) throws(Refusal) -> [FileCount] {
    let all = Array(files.indices)
    let start = FileFindings(scales: scales)
    var outcomes = attempts(all, spread, all.map { _ in start }) { _ in nil }
    let known = KnownScales(outcomes.compactMap { try? $0.get().judged })
    if !known.isEmpty {
      let open = all.filter { outcomes[$0].isOpenScale }
      let findings = all.map { index in
        FileFindings(state: (try? outcomes[index].get())?.result.findings.state, scales: known)
      }
      for (index, outcome) in zip(open, attempts(open, spread, findings) { _ in nil }) {
        outcomes[index] = outcome
      }
    }
    let counts = try Self.counts(outcomes)
    let problems = JointScales(counts.map(\.judged)).problems
    guard problems.isEmpty else { throw Refusal(problems) }
    return counts
  }

  /// Looks again at the files of which the first pass left it open whether they hold duplicates.
  private func gatherKeys(_ counts: inout [FileCount], _ spread: Spread) throws(Refusal) {
    let needs = KeyNeeds(counts).requests
    let open = needs.keys.sorted()
    let gathered = try passes(open, spread, counts.map(\.result.findings)) {
      ReadingPass(keys: needs[$0] ?? KeyRequest())
    }
    for (index, count) in zip(open, gathered) {
      if count.keys.idsNoted == .keys { counts[index].keys.ids = count.keys.ids }
      counts[index].keys.records = count.keys.records
      counts[index].keys.areRecordsWhole = count.keys.areRecordsWhole
    }
  }

  /// Makes sure, once all passes are done, that all of them read the same files.
  private func checkUnchanged(since states: [FileState?]) throws(Refusal) {
    var changes: [Diagnostic] = []
    for (file, state) in zip(files, states) {
      do throws(Refusal) {
        try file.checkUnchanged(since: state)
      } catch {
        changes += error.diagnostics
      }
    }
    guard changes.isEmpty else { throw Refusal(changes) }
  }

  /// - Parameter findings: those of all files.
  private func passes(
    _ indices: [Int], _ spread: Spread, _ findings: [FileFindings],
    _ pass: @escaping @Sendable (Int) -> ReadingPass?
  ) throws(Refusal) -> [FileCount] {
    try Self.counts(attempts(indices, spread, findings, pass))
  }

  private func attempts(
    _ indices: [Int], _ spread: Spread, _ findings: [FileFindings],
    _ pass: @escaping @Sendable (Int) -> ReadingPass?
  ) -> [Result<FileCount, Refusal>] {
    guard !indices.isEmpty else { return [] }
    return spread(indices) { [self] index in
      Result { () throws(Refusal) in
        try ResponseReader.count(files[index], in: self, pass: pass(index), findings[index])
      }
    }
  }

  private static func counts(
    _ outcomes: [Result<FileCount, Refusal>]
  ) throws(Refusal) -> [FileCount] {
    var counts: [FileCount] = []
    var problems: [Diagnostic] = []
    for outcome in outcomes {
      switch outcome {
      case .success(let count): counts.append(count)
      case .failure(let refusal): problems += refusal.diagnostics
      }
    }
    guard problems.isEmpty else { throw Refusal(problems) }
    return counts
  }
}

extension Result<FileCount, Refusal> {
  /// Whether it depends on the scale of the scores, which others may show.
  fileprivate var isOpenScale: Bool {
    switch self {
    case .success(let count): count.result.isScaleOpen
    case .failure(let refusal): refusal.isOfScale
    }
  }
}
