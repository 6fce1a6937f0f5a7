import Diagnostics

/// The one table of a file of delimited text.
struct DelimitedTable: RecordTable {
  let path: String
  let text: any TextSource
  /// The delimiter; detected where nil.
  let delimiter: UInt8?

  var name: String? { nil }

  func records() throws(Refusal) -> any RecordStream {
    DelimitedRecords(path: path, delimiter: delimiter, plain: text.plain, chunks: try text.chunks())
  }
}
