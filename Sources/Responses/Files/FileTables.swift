import Configuration
import Diagnostics

/// Tells by its first bytes what a file is, and gives its tables.
enum FileTables {
  static func open(
    _ contents: any FileContents, path: String, source: ResponseSource
  ) throws(Refusal) -> [any RecordTable] {
    let start = try contents.bytes(FileSignature.size, at: 0)
    switch FileSignature(of: start[...]) {
    case .zip: return try sheets(of: contents, path: path)
    case .compound:
      let isEncrypted = try CompoundFile.isEncrypted(contents)
      throw Refusal([.notResponses(path, isEncrypted ? .encryptedWorkbook : .oldWorkbook)])
    case .gzip:
      let text = GzipText(contents: contents, path: path)
      let tables = try texts(
        of: text, start: try text.start(FileSignature.size)[...], path: path, source: source)
      return tables.map { PackedTable($0, packing: "gzip") }
    default:
      return try texts(
        of: PlainText(contents), start: start[...], path: path, source: source)
    }
  }

  /// The tables of a text that is JSON or delimited.
  private static func texts(
    of text: any TextSource, start: ArraySlice<UInt8>, path: String, source: ResponseSource
  ) throws(Refusal) -> [any RecordTable] {
    switch FileSignature(of: start.prefix(FileSignature.size)) {
    case .json: return try JSONTable.tables(in: text, path: path)
    case .other(.binary) where source.encoding == .utf16:
      // Whoever states the encoding vouches for its being text.
      return [delimited(text, path: path, source)]
    case .other(let other): throw Refusal([.notResponses(path, other)])
    case .zip, .compound: throw Refusal([.notResponses(path, .archive(names: []))])
    case .gzip: throw Refusal([.notResponses(path, .otherPacking("gzip twice"))])
    case .none: return [delimited(text, path: path, source)]
    }
  }

  private static func delimited(
    _ text: any TextSource, path: String, _ source: ResponseSource
  ) -> DelimitedTable {
    DelimitedTable(
      path: path, text: text, delimiter: source.delimiter, encoding: source.encoding)
  }

  /// The sheets of a workbook that hold anything.
  private static func sheets(
    of contents: any FileContents, path: String
  ) throws(Refusal) -> [any RecordTable] {
    let workbook = try Workbook(WorkbookArchive(contents, path: path))
    var tables: [any RecordTable] = []
    var total = 0
    for sheet in workbook.sheets {
      if let table = try SheetTable(sheet, of: workbook, total: &total) { tables.append(table) }
    }
    return tables
  }
}
