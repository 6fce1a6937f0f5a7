import Configuration
import Diagnostics

/// Tells by its first bytes what a file is, and gives its tables.
enum FileTables {
  static func open(
    _ contents: any FileContents, path: String, source: ResponseSource
  ) throws(Refusal) -> [any RecordTable] {
    var start: [UInt8] = []
    try contents.read(8, at: 0, into: &start)
    if let other = FileSignature(of: start[...]) {
      throw Refusal([.notDelimitedText(path, other)])
    }
    return [
      DelimitedTable(
        path: path, text: PlainText(contents), delimiter: source.delimiter,
        encoding: source.encoding)
    ]
  }
}
