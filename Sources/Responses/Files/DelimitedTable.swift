import Configuration
import Diagnostics

/// The one table of a file of delimited text.
struct DelimitedTable: RecordTable {
  let path: String
  let text: any TextSource
  /// The delimiter; detected where nil.
  let delimiter: UInt8?
  /// The encoding; detected where nil.
  var encoding: TextEncoding?

  var name: String? { nil }

  func records() throws(Refusal) -> any RecordStream {
    try DelimitedRecords(path: path, layout: layout())
  }

  /// How the text is written.
  func layout() throws(Refusal) -> TextLayout {
    try TextLayout(of: text, path: path, delimiter: delimiter, encoding: encoding)
  }
}
