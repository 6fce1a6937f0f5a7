package import Diagnostics
package import Periods
package import Statistics

/// What reading one file gives: pure facts, to be merged with those of other files.
package struct FileResult: Hashable, Sendable {
  package var tally: Tally
  /// The comments that may be quoted.
  package var comments = CommentSample()
  package var file: FileReading
  package var layout: FileLayout
  /// Answers without a date that were counted; none unless the settings say so.
  package var undated: ScoreCounts
  /// Warnings, in the order found.
  package var diagnostics: [Diagnostic]
  /// What further passes over the file go by.
  var findings = FileFindings()
}

/// What is known of a file when it is read once more, or judged by others.
struct FileFindings: Hashable, Sendable {
  /// What it was when it was opened first; nil where it can't change.
  var state: FileState?
  /// What others show about its columns.
  var scales = KnownScales()
}

/// How a file is laid out, by the names of its columns.
package struct FileLayout: Hashable, Sendable {
  package var format: RecordFormat
  /// The sheet of a workbook; nil in other formats.
  package var sheet: String?
  /// How many records stand above the header.
  package var preambleRows: Int
  /// How many records the header takes.
  package var headerRows: Int
  /// The preset that the table is read by, such as `generic`.
  package var preset: String
  package var scoreColumn: String
  package var dateColumn: String?
  package var dateOrder: DateOrder?
  /// The zone that dates are written in, where the file or its tool says so.
  package var timeZone: String?
  package var productColumn: String?
  package var commentColumn: String?
  package var idColumn: String?
  package var respondentColumn: String?
  /// The columns of the dimensions that the file has; outside a project, those that could be.
  package var dimensionColumns: [String]
  /// The names of all columns, in the order of the file; empty for a column without one.
  package var columnNames: [String] = []
}

extension FileLayout {
  /// A column's name as columns are looked up: in lower case without white space.
  package static func loose(_ name: String) -> String { Header.loose(name) }
}
