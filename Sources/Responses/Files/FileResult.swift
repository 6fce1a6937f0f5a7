package import Diagnostics
package import Periods
package import Statistics

/// What reading one file gives: pure facts, to be merged with those of other files.
package struct FileResult: Hashable, Sendable {
  package var tally: Tally
  package var file: FileReading
  package var layout: FileLayout
  /// Answers without a date that were counted; none unless the settings say so.
  package var undated: ScoreCounts
  /// Warnings, in the order found.
  package var diagnostics: [Diagnostic]
}

/// How a file is laid out, by the names of its columns.
package struct FileLayout: Hashable, Sendable {
  package var format: RecordFormat
  /// How many records at the start are header.
  package var headerRows: Int
  package var scoreColumn: String
  package var dateColumn: String?
  package var dateOrder: DateOrder?
  package var productColumn: String?
  package var commentColumn: String?
  /// The columns of the dimensions that the file has.
  package var dimensionColumns: [String]
}
