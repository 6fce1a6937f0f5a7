import Configuration
import Diagnostics
import Fixtures
import Testing

@testable import Responses

@Suite("Files that are no responses, or damaged")
struct OtherFilesTests {
  private func zip(_ names: [String]) -> [UInt8] {
    var writer = ZipWriter()
    for name in names { writer.add(name, "x") }
    return writer.archive
  }

  private func message(_ bytes: [UInt8]) -> String {
    let found = refusal(of: bytes)
    return found.map(\.id) == ["not-responses"] ? found[0].message : "\(found.map(\.id))"
  }

  @Test func `says what an archive is that is no workbook`() {
    #expect(message(zip(["word/document.xml"])).contains("docx"))
    #expect(message(zip(["ppt/presentation.xml"])).contains("pptx"))
    #expect(message(zip(["xl/workbook.bin", "xl/worksheets/sheet1.bin"])).contains("xlsb"))
    #expect(message(zip(["Index/Document.iwa"])).contains("Numbers"))
    #expect(message(zip(["answers.csv"])).contains("“answers.csv”"))
    #expect(message(zip(["a/1.csv", "a/2.csv", "b.png"])).contains("2 files: “a/1.csv” and"))
    #expect(message(zip(["b.png"])).contains("without a table"))
    #expect(refusal(of: zip([])).map(\.id) == ["workbook-damaged"])
    var document = ZipWriter()
    document.add("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
    document.add("content.xml", "<office:document/>")
    #expect(message(document.archive).contains("ods"))
    var locked = ZipWriter()
    locked.add("a.csv", Array("x".utf8), isEncrypted: true)
    #expect(message(locked.archive).contains("password"))
  }

  @Test func `tells other files by their first bytes`() {
    let known: [([UInt8], String)] = [
      (Array("%PDF-1.7\n".utf8), "PDF"), ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A], "picture"),
      (Array("SQLite format 3\0".utf8), "SQLite"), (Array("PAR1....".utf8), "Parquet"),
      (Array("\n<!DOCTYPE HTML>\n<html>".utf8), "web page"), (Array("<?xml version".utf8), "XML"),
      ([0x28, 0xB5, 0x2F, 0xFD, 1], "Zstandard"), (Array("{\\rtf1".utf8), "RTF"),
      ([0x7F, 0x45, 0x4C, 0x46, 2], "program"),
    ]
    for (bytes, word) in known { #expect(message(bytes).contains(word), "\(word)") }
    var random = SeededGenerator(seed: 3)
    let noise = (0..<9_000).map { _ in UInt8(truncatingIfNeeded: random.next()) }
    #expect(message(noise).contains("no text"))
    #expect(message([UInt8](repeating: 0, count: 5_000)).contains("no text"))
  }

  @Test func `tells a protected workbook from an old one`() {
    var bytes = [UInt8](repeating: 0, count: 2_048)
    bytes.replaceSubrange(0..<8, with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1])
    bytes[30] = 9
    bytes[48] = 1
    #expect(message(bytes).contains("old format"))
    let name = Array("EncryptedPackage".utf8.map { [$0, UInt8(0)] }.joined())
    bytes.replaceSubrange(1_152..<1_152 + name.count, with: name)
    #expect(message(bytes).contains("password"))
    bytes.replaceSubrange(48..<52, with: [0xFF, 0xFF, 0xFF, 0xFF])
    #expect(message(bytes).contains("old format"))
  }

  @Test func `takes text with odd bytes for text`() throws {
    let header = Array("date,score\0\0\0,caf".utf8) + [0xE9, 0x82, 0x0A]
    let bytes = header + Array("2026-01-05,9,x\n2026-01-06,3,y\n".utf8)
    #expect(FileSignature(of: bytes[...]) == nil)
    let wide = Array("date;score;why\n2026-01-05;9;gut\n".utf8.map { [$0, 0] }.joined())
    #expect(FileSignature(of: wide[...]) == nil)
    let marked: [UInt8] = [0xFF, 0xFE] + wide
    #expect(FileSignature(of: marked[...]) == nil)
  }

  // MARK: Damaged workbooks

  private var writer: WorkbookWriter {
    var writer = WorkbookWriter()
    writer.strings = ["<si><t>score</t></si>"]
    writer.add("A", "<row><c t=\"s\"><v>0</v></c></row><row><c><v>9</v></c></row>")
    return writer
  }

  private func with(_ name: String, _ text: String) -> [UInt8] {
    var zip = ZipWriter()
    for part in writer.parts { zip.add(part.name, part.name == name ? text : part.text) }
    return zip.archive
  }

  private let sheet = "xl/worksheets/sheet1.xml"

  @Test func `refuses a workbook cut off anywhere`() {
    let whole = writer.archive
    #expect(refusal(of: whole) == [])
    for count in stride(from: 4, to: whole.count, by: 13) {
      let ids = refusal(of: Array(whole.prefix(count))).map(\.id)
      #expect(ids == ["workbook-damaged"], "\(count)")
    }
  }

  @Test(arguments: 0..<200)
  func `survives a workbook with any bytes changed`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var bytes = writer.archive
    for _ in 0...Int(random.next() % 4) {
      bytes[Int(random.next() % UInt64(bytes.count))] = UInt8(truncatingIfNeeded: random.next())
    }
    for diagnostic in refusal(of: bytes) { #expect(diagnostic.severity == .error) }
  }

  @Test func `refuses XML that is none, or declares entities`() {
    let bomb = """
      <!DOCTYPE a [<!ENTITY b "bbbbbbbbbb"><!ENTITY c "&b;&b;&b;&b;&b;&b;">]>\
      <worksheet><sheetData><row><c t="str"><v>&c;</v></c></row></sheetData></worksheet>
      """
    let outside = "<!DOCTYPE a SYSTEM \"file:///etc/passwd\"><worksheet/>"
    let deep = String(repeating: "<a>", count: 100_000)
    for text in [bomb, outside, deep, "<worksheet>", "", "no XML", "<a></b>"] {
      #expect(
        refusal(of: with(sheet, text)).map(\.id) == ["workbook-damaged"], "\(text.prefix(20))")
    }
  }

  @Test func `refuses rows, columns and strings that can't be`() {
    for row in [
      "<row r=\"0\"><c/></row>", "<row r=\"1048577\"><c/></row>", "<row><c r=\"XFE1\"/></row>",
      "<row><c r=\"12\"/></row>", "<row><c t=\"s\"><v>9</v></c></row>",
      "<row><c t=\"s\"><v>-1</v></c></row>", "<row><c r=\"AAAAAAAAAAAAAAAAAAAA1\"/></row>",
    ] {
      let text = "<worksheet><sheetData>\(row)</sheetData></worksheet>"
      #expect(refusal(of: with(sheet, text)).map(\.id) == ["workbook-damaged"], "\(row)")
    }
  }

  @Test func `reads a row as wide as can be`() throws {
    let text =
      "<worksheet><sheetData><row><c t=\"s\"><v>0</v></c><c r=\"XFD1\"><v>1</v></c></row>"
      + String(repeating: "<row><c><v>9</v></c></row>", count: 40) + "</sheetData></worksheet>"
    let result = try read(with(sheet, text), source { $0.score = "score" }, .inspection)
    #expect(result.file.account.counted == 40)
  }

  @Test func `refuses a part that is said to unpack too far, or unpacks to more than is said`() {
    for (stated, id) in [(1 << 30, "unpacks-too-far"), (1_000, "workbook-damaged")] {
      var zip = ZipWriter()
      for part in writer.parts {
        let isSheet = part.name == sheet
        let text = isSheet ? part.text + String(repeating: " ", count: 100_000) : part.text
        zip.add(
          part.name, Array(text.utf8), isPacked: isSheet, statedSize: isSheet ? stated : nil)
      }
      #expect(refusal(of: zip.archive).map(\.id) == [id])
    }
  }

  @Test func `refuses an encrypted part`() {
    var zip = ZipWriter()
    for part in writer.parts {
      zip.add(part.name, Array(part.text.utf8), isEncrypted: part.name == sheet)
    }
    #expect(refusal(of: zip.archive).map(\.id) == ["not-responses"])
  }
}
