import Diagnostics

extension NotResponses {
  /// What a zip archive is that is no workbook of the kind that is read.
  init(_ archive: WorkbookArchive) throws(Refusal) {
    let names = archive.entries.map { $0.name.lowercased() }
    let texts = archive.entries.map(\.name).filter(Self.isTable)
    if archive.entries.contains(where: \.isEncrypted) {
      self = .encryptedArchive
    } else if names.contains("xl/workbook.bin") {
      self = .binaryWorkbook
    } else if names.contains("word/document.xml") {
      self = .document
    } else if names.contains("ppt/presentation.xml") {
      self = .presentation
    } else if names.contains(where: { $0.hasPrefix("index/") && $0.hasSuffix(".iwa") })
      || names.contains("index.zip")
    {
      self = .numbers
    } else if let type = archive.entry("mimetype") {
      let start = String(decoding: try archive.start(of: type, 100), as: UTF8.self)
      self = start.contains("opendocument.spreadsheet") ? .openDocument : .archive(names: [])
    } else {
      self = .archive(names: texts)
    }
  }

  private static func isTable(_ name: String) -> Bool {
    let kinds = [".csv", ".tsv", ".txt", ".xlsx", ".json", ".jsonl", ".ndjson", ".gz"]
    return !name.hasPrefix("__MACOSX/") && kinds.contains { name.lowercased().hasSuffix($0) }
  }
}
