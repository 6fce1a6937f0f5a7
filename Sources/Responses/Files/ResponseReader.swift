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
  static func count(
    _ file: ResponseSet.File, in set: ResponseSet, pass: ReadingPass? = nil
  ) throws(Refusal) -> FileCount {
    try table(of: file, set).count(pass)
  }

  /// Gives the rows of a file that are set aside.
  static func eachRowSetAside(
    _ file: ResponseSet.File, in set: ResponseSet,
    _ body: (SetAsideRow) throws(Refusal) -> Void
  ) throws(Refusal) {
    try table(of: file, set).eachRowSetAside(body)
  }

  private static func table(
    of file: ResponseSet.File, _ set: ResponseSet
  ) throws(Refusal) -> TableReading {
    let tables = try FileTables.open(
      try file.contents(), path: file.path, source: file.source)
    let context = TableReading.Context(
      path: file.path, source: file.source, settings: set.settings, lookup: file.lookup,
      means: set.means, isAlone: set.isAlone(file))
    return try TableReading.choose(among: tables, context)
  }
}
