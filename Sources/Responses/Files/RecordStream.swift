package import CSV
package import Diagnostics

/// The records of one file, whatever its format.
///
/// A format is added by a type that fills batches; what reads the records does not change.
package protocol RecordStream {
  /// How the file is written; complete once the last batch has been given out.
  var format: RecordFormat { get }

  /// Replaces the batch by the next records and returns true, or returns false after the last.
  ///
  /// The first record of the file is its header. The first batch holds the header and, as far as
  /// they fit, the rows that columns are judged by; it does not depend on how the file is cut into
  /// chunks.
  mutating func next(into batch: inout RecordBatch) throws(Refusal) -> Bool
}

/// How a file is written.
package struct RecordFormat: Hashable, Sendable {
  /// Such as `csv`.
  package var name: String
  /// Such as `utf-8`.
  package var encoding: String
  /// The byte between fields, for delimited text.
  package var delimiter: UInt8?
  /// Whether the delimiter was detected, not given.
  package var isDelimiterDetected: Bool
  package var lineEnds: LineEnds

  package init(name: String, encoding: String) {
    self.name = name
    self.encoding = encoding
    self.isDelimiterDetected = false
    self.lineEnds = []
  }
}
