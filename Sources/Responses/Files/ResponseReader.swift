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
  /// - Throws: all that keeps the file from being read, such as a column that can't be told.
  package static func read(
    path: String, source: ResponseSource, settings: ReadingSettings, contents: any FileContents
  ) throws(Refusal) -> FileResult {
    let file = ResponseSet.File(path: path, source: source) { () throws(Refusal) in contents }
    let results = try ResponseSet([file], settings: settings).read { $0.map($1) }
    return results[0]
  }

  /// One pass over a file; without one given, the first.
  static func count(
    _ file: ResponseSet.File, settings: ReadingSettings, pass: ReadingPass? = nil
  ) throws(Refusal) -> FileCount {
    try table(of: file, settings).count(pass)
  }

  /// Gives the rows of a file that are set aside.
  static func eachRowSetAside(
    _ file: ResponseSet.File, settings: ReadingSettings,
    _ body: (SetAsideRow) throws(Refusal) -> Void
  ) throws(Refusal) {
    try table(of: file, settings).eachRowSetAside(body)
  }

  private static func table(
    of file: ResponseSet.File, _ settings: ReadingSettings
  ) throws(Refusal) -> TableReading {
    let tables = try FileTables.open(
      try file.contents(), path: file.path, source: file.source)
    let context = TableReading.Context(
      path: file.path, source: file.source, settings: settings, lookup: file.lookup)
    return try TableReading.choose(among: tables, context)
  }
}
