package import Configuration
package import Diagnostics

/// Turns one response file into counts.
package enum ResponseReader {
  /// Reads a file on its own: duplicates are told within it.
  ///
  /// - Parameters:
  ///   - path: the path as printed.
  ///   - source: the entry of the configuration that the file belongs to.
  ///   - contents: the bytes of the file.
  ///   - means: the threads to read with; what comes out does not depend on it.
  /// - Throws: all that keeps the file from being read, such as a column that can't be told.
  package static func read(
    path: String, source: ResponseSource, settings: ReadingSettings, contents: any FileContents,
    means: ReadingMeans = .alone
  ) throws(Refusal) -> FileResult {
    var set = ResponseSet(
      [ResponseSet.File(path: path, source: source) { () throws(Refusal) in contents }],
      settings: settings)
    set.means = means
    return try set.read { $0.map($1) }[0]
  }

  /// One pass over a file; without one given, the first.
  /// - Parameter findings: what is known of the file by then.
  /// - Throws: what keeps it from being read: a change of the file before anything else.
  static func count(
    _ file: ResponseSet.File, in set: ResponseSet, pass: ReadingPass? = nil,
    _ findings: FileFindings = FileFindings()
  ) throws(Refusal) -> FileCount {
    let contents = try file.open(expecting: findings.state)
    do throws(Refusal) {
      var count = try table(of: file, contents, set, findings).count(pass)
      count.result.findings = findings
      count.result.findings.state = contents.state
      return count
    } catch {
      try file.checkUnchanged(since: contents.state)
      throw error
    }
  }

  /// Gives the rows of a file that are set aside.
  /// - Parameter findings: what was found when it was read.
  static func eachRowSetAside(
    _ file: ResponseSet.File, in set: ResponseSet, _ findings: FileFindings,
    _ body: (SetAsideRow) throws(Refusal) -> Void
  ) throws(Refusal) {
    let contents = try file.open(expecting: findings.state)
    try table(of: file, contents, set, findings).eachRowSetAside(body)
    try file.checkUnchanged(since: findings.state)
  }

  private static func table(
    of file: ResponseSet.File, _ contents: any FileContents, _ set: ResponseSet,
    _ findings: FileFindings
  ) throws(Refusal) -> TableReading {
    let tables = try FileTables.open(contents, path: file.path, source: file.source)
    let context = TableReading.Context(
      path: file.path, source: file.source, settings: set.settings, lookup: file.lookup,
      means: set.means, isAlone: set.isAlone(file), scales: findings.scales)
    return try TableReading.choose(among: tables, context)
  }
}
