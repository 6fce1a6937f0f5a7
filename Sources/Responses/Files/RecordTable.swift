package import CSV
package import Diagnostics

/// A table of records inside a response file. Delimited text and JSON hold one, a workbook one for
/// each sheet. A table can be read from its first record more than once.
package protocol RecordTable: Sendable {
  /// The name of the sheet; nil where a file holds one table only.
  var name: String? { get }
  /// Whether it is a sheet that its workbook hides.
  var isHidden: Bool { get }
  /// What the file is packed with, such as `gzip`; nil where it is not.
  var packing: String? { get }
  /// Whether its serial numbers of days count from 1904.
  var hasEpoch1904: Bool { get }
  /// What was assumed while the table was opened.
  var assumptions: [Assumption] { get }

  /// Starts at the first record, whatever it holds: lines above the header, header or row.
  func records() throws(Refusal) -> any RecordStream
}

extension RecordTable {
  package var isHidden: Bool { false }
  package var packing: String? { nil }
  package var hasEpoch1904: Bool { false }
  package var assumptions: [Assumption] { [] }
}

/// The records of a table, from the first one on.
///
/// A format is added by a type that fills batches; what reads the records does not change.
package protocol RecordStream {
  /// How the file is written; complete once the last batch has been given out.
  var format: RecordFormat { get }

  /// Replaces the batch by the next records and returns true, or returns false after the last.
  ///
  /// The batches do not depend on how the file is cut into chunks.
  mutating func next(into batch: inout RecordBatch) throws(Refusal) -> Bool

  /// The records that follow, where they can be read in chunks by several threads; nil where they
  /// have to be read one after the other.
  /// - Parameter width: how many fields most records have.
  func rest(width: Int, means: ReadingMeans) -> ChunkedText?
}

extension RecordStream {
  package func rest(width: Int, means: ReadingMeans) -> ChunkedText? { nil }
}

/// How a file is written.
package struct RecordFormat: Hashable, Sendable {
  /// Such as `csv`, `xlsx`, `json`.
  package var name: String
  /// Such as `utf-8`.
  package var encoding: String
  /// The byte between fields, for delimited text.
  package var delimiter: UInt8?
  /// Whether the delimiter was detected, not given.
  package var isDelimiterDetected: Bool
  /// Whether the delimiter is stated by a line `sep=` at the start.
  package var isDelimiterStated = false
  /// Whether quotation marks enclose fields; where not, they are text.
  package var isQuoted = true
  /// How quotation marks are written, beside what RFC 4180 has.
  package var quotation: QuotationHabits = []
  /// Whether the encoding was given, not detected.
  package var isEncodingGiven = false
  /// How many bytes are no UTF-8 and are read as Windows-1252.
  package var invalidBytes = 0 {
    didSet { if invalidBytes > 0 { encoding = "windows-1252" } }
  }
  /// How many surrogates of UTF-16 have no partner and are read as U+FFFD.
  package var unpairedSurrogates = 0
  package var lineEnds: LineEnds
  /// Whether a record ends with its last value, so that further fields are blank and not missing.
  package var mayLackFields = false
  /// What the file is packed with, such as `gzip`; nil where it is not.
  package var packing: String?

  package init(name: String, encoding: String) {
    self.name = name
    self.encoding = encoding
    self.isDelimiterDetected = false
    self.lineEnds = []
  }
}
