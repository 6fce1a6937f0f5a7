package import Configuration
package import Diagnostics

/// Turns one response file into counts.
///
/// Files are read independently of each other, so that they can be read at the same time; results
/// are merged by ``Reading/init(merging:)``.
package enum ResponseReader {
  /// Reads a file.
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
    let tables = try FileTables.open(contents, path: path, source: source)
    let context = TableReading.Context(path: path, source: source, settings: settings, means: means)
    let reading = try TableReading.choose(among: tables, context)
    return try reading.result()
  }
}
