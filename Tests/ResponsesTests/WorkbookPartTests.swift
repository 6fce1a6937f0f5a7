import Configuration
import Diagnostics
import Fixtures
import Responses
import Testing

@Suite("Parts of workbooks")
struct WorkbookPartTests {
  private static let answers = [["date", "score"], ["2026-01-05", "9"], ["2026-01-06", "3"]]

  /// A workbook whose parts are named and written anew.
  private func archive(
    _ sheets: [String], _ change: (String, String) -> (String, String)
  ) -> [UInt8] {
    var writer = WorkbookWriter()
    for sheet in sheets { writer.add(sheet, table: Self.answers) }
    var zip = ZipWriter()
    for part in writer.parts {
      let (name, text) = change(part.name, part.text)
      zip.add(name, text)
    }
    return zip.archive
  }

  @Test func `finds parts whatever the case of their names`() throws {
    for change: (String) -> String in [{ $0.uppercased() }, { $0.lowercased() }] {
      let bytes = archive(["Answers"]) { name, text in
        (name.hasSuffix(".rels") ? name : change(name), text)
      }
      let result = try read(bytes, source(), .inspection)
      #expect(result.file.account.counted == 2)
    }
  }

  @Test func `refuses sheets that name one part again and again`() {
    let bytes = archive(["A", "B", "C"]) { name, text in
      (name, text.replacing("sheet2.xml", with: "sheet1.xml"))
    }
    let problem = refusal(of: bytes).first
    #expect(problem?.id == "workbook-damaged")
    #expect(problem?.message.contains("sheet1.xml") == true)
  }

  @Test func `refuses parts that lie over each other`() {
    var zip = ZipWriter()
    zip.add("xl/workbook.xml", "<workbook/>")
    var bytes = zip.archive
    // The directory states a packed size far beyond the file.
    if let entry = bytes.indices.dropLast(4).first(where: {
      bytes[$0...].starts(with: [0x50, 0x4B, 1, 2])
    }) {
      bytes[entry + 22] = 0x7F
    }
    #expect(refusal(of: bytes).map(\.id) == ["workbook-damaged"])
  }
}
