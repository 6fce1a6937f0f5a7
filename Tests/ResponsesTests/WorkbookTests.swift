import CSV
import Configuration
import Diagnostics
import Fixtures
import Statistics
import Testing

@testable import Responses

@Suite("Workbooks")
struct WorkbookTests {
  private static let answers = [
    ["date", "score", "why"], ["2026-01-05", "9", "good"], ["2026-01-06", "3", ""],
  ]

  private func workbook(_ change: (inout WorkbookWriter) -> Void) -> [UInt8] {
    var writer = WorkbookWriter()
    change(&writer)
    return writer.archive
  }

  private func rows(
    _ xml: String, piece: Int = 1 << 20, _ change: (inout WorkbookWriter) -> Void = { _ in }
  ) throws(Refusal) -> (records: [[String]], lines: [Int]) {
    let bytes = workbook {
      change(&$0)
      $0.add("Sheet", xml)
    }
    let found = try records(bytes, piece: piece)
    return (found.first?.records ?? [], found.first?.lines ?? [])
  }

  private func cell(_ value: String, _ attributes: String = "") -> String {
    "<c \(attributes)><v>\(value)</v></c>"
  }

  @Test func `sets rows aside whose cells are longer than any spreadsheet's`() throws {
    let bytes = workbook {
      $0.strings = ["<si><t>\(String(repeating: "x", count: 200_000))</t></si>"]
      let rows = (0..<3).map { _ in "<row>\(cell("9"))\(cell("0", "t=\"s\""))</row>" }.joined()
      $0.add(
        "Sheet", "<row>\(cell("0", "t=\"str\"").replacing(">0<", with: ">score<"))</row>" + rows)
    }
    let tables = try FileTables.open(BytesInMemory(bytes), path: "a.xlsx", source: source())
    var stream = try #require(tables.first).records()
    var batch = RecordBatch()
    #expect(try stream.next(into: &batch))
    #expect(batch.records.map(\.damage) == [nil, .tooLong, .tooLong, .tooLong])
    #expect(batch.bytes.count < 1_000)
  }

  @Test func `reads no number of an exponent beyond all bounds`() throws {
    let found = try rows("<row>\(cell("1E-9223372036854775808"))\(cell("7"))</row>")
    #expect(found.records.first?.last == "7")
  }

  // MARK: Cells

  @Test(arguments: [1, 7, 1 << 20])
  func `reads every kind of cell, however the bytes arrive`(piece: Int) throws {
    let xml = """
      <row><c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="inlineStr"><is><r><t>a</t></r><r><t xml:space="preserve"> b</t></r></is></c>\
      <c t="str"><f>1+1</f><v>text</v></c><c t="b"><v>1</v></c><c t="b"><v>0</v></c>\
      <c t="e"><v>#N/A</v></c><c t="e"><v>#REF!</v></c><c t="d"><v>2026-09-30</v></c></row>
      """
    let found = try rows(xml, piece: piece) {
      $0.strings = [
        "<si><t>plain &amp; _x0041_ _x00</t></si>",
        "<si><r><t>ri</t></r><r><t>ch</t></r><rPh><t>no</t></rPh></si>",
      ]
    }
    #expect(
      found.records == [
        ["plain & A _x00", "rich", "a b", "text", "TRUE", "FALSE", "", "#REF!", "2026-09-30"]
      ])
  }

  @Test(arguments: [
    ("7", "7"), ("7.0", "7"), ("7E0", "7"), ("1234567890123456789", "1234567890123456789"),
    ("1.2345678901234568E+18", "1234567890123456800"), ("4.0999999999999996", "4.1"),
    ("8.9999999999999996", "9"), ("-0.5", "-0.5"), ("0.05", "0.05"), ("1.5E-3", "0.0015"),
    ("0", "0"), ("-0.0", "0"), ("1e400", "1e400"), ("abc", "abc"), ("1.2.3", "1.2.3"),
    ("-", "-"), ("99999999999999.96", "100000000000000"), ("+3", "3"), ("007", "007"),
  ])
  func `writes numbers as a spreadsheet shows them`(stored: String, shown: String) {
    #expect(String(decoding: CellText.number(Array(stored.utf8)), as: UTF8.self) == shown)
  }

  @Test(arguments: [
    (45_047.0, false, "2023-05-01"), (46_295.750694444447, false, "2026-09-30T18:01:00"),
    (1, false, "1900-01-01"), (59, false, "1900-02-28"), (60, false, "1900-02-29"),
    (61, false, "1900-03-01"), (0.5, false, "12:00:00"), (0, true, "1904-01-01"),
    (44_833, true, "2026-09-30"), (2_958_465, false, "9999-12-31"),
    (46_295.999999, false, "2026-10-01"),
  ])
  func `reads days and times of both epochs`(serial: Double, is1904: Bool, text: String) {
    #expect(CellText.date(serial, .date, hasEpoch1904: is1904) == text)
  }

  @Test(arguments: [-1, 2_958_466, .infinity, .nan] as [Double])
  func `takes a number that is no day for a number`(serial: Double) {
    #expect(CellText.date(serial, .date, hasEpoch1904: false) == nil)
  }

  @Test(arguments: [
    ("General", CellFormats.Kind.number), ("0.00", .number), ("#,##0 \\d", .number),
    ("0.0E+00", .number), ("dd/mm/yyyy", .date), ("[$-409]d-mmm-yy;@", .date),
    ("yyyy\\-mm\\-dd\\ hh:mm", .date), ("mmm", .date), ("h:mm AM/PM", .time), ("mm:ss.0", .time),
    ("[h]:mm:ss", .number), ("0 \"days\"", .number), ("[Red]0;[Blue]d", .number),
    ("#,##0 [$USD]", .number), ("@", .number), ("aaaa, d. mmmm yyyy", .date),
  ])
  func `tells dates from numbers by their format`(code: String, kind: CellFormats.Kind) {
    #expect(CellFormats.kind(of: code) == kind)
  }

  @Test func `reads date cells by built-in formats and formats of one's own`() throws {
    let xml = "<row>" + (0..<4).map { cell("45047.75", "s=\"\($0)\"") }.joined() + "</row>"
    let change = { (writer: inout WorkbookWriter) in
      writer.formats = [0, 14, 164, 165]
      writer.formatCodes = ["dd.mm.yyyy", "0.00"]
    }
    #expect(
      try rows(xml, change).records == [
        ["45047.75", "2023-05-01T18:00:00", "2023-05-01T18:00:00", "45047.75"]
      ])
    let mac = try rows(xml) { writer in
      change(&writer)
      writer.hasEpoch1904 = true
    }
    #expect(mac.records[0][1] == "2027-05-02T18:00:00")
  }

  // MARK: Rows

  @Test func `takes the columns and rows that hold anything, by their own numbers`() throws {
    let xml = """
      <row r="3"><c r="C3" t="str"><v>date</v></c><c r="E3" t="str"><v>score</v></c></row>\
      <row r="5"><c r="B5"/></row><row r="9" hidden="1"><c r="E9"><v>9</v></c></row>\
      <row><c r="C10"><v>1</v></c><c><v>2</v></c></row>
      """
    let found = try rows(xml)
    #expect(found.records == [["date", "", "score"], ["", "", "9"], ["1", "2", ""]])
    #expect(found.lines == [3, 9, 10])
  }

  @Test func `counts hidden rows, and says so`() throws {
    let bytes = workbook {
      $0.add(
        "A",
        "<row><c t=\"str\"><v>score</v></c></row><row hidden=\"1\"><c><v>9</v></c><c><f>A2</f></c></row>"
      )
    }
    let result = try read(bytes, source(), .inspection)
    #expect(result.file.account.counted == 1)
    #expect(result.file.assumptions.contains(.hiddenRowsCounted(1)))
    #expect(result.file.assumptions.contains(.formulasEmpty(1)))
    #expect(result.layout.format.name == "xlsx")
  }

  @Test func `reads a sheet of many rows in batches`() throws {
    let line = (1...5_000).map { "<row><c><v>\($0 % 11)</v></c><c><v>45047</v></c></row>" }.joined()
    let bytes = workbook {
      $0.formats = [0, 14]
      $0.add("A", "<row><c t=\"str\"><v>score</v></c></row>" + line)
    }
    let result = try read(bytes, source { $0.score = "score" }, .inspection)
    #expect(result.file.account.counted == 5_000)
  }

  // MARK: Sheets

  @Test func `chooses the sheet with the responses and names it`() throws {
    let bytes = workbook {
      $0.add("Read me", table: [["This workbook holds answers."]])
      $0.add("Key", table: [["code", "meaning"], ["a", "b"]])
      $0.add("Chart", "", kind: "chartsheet")
      $0.add("Empty", "")
      $0.add("Answers", table: Self.answers)
      $0.add("Old", table: Self.answers, isHidden: true)
    }
    let result = try read(bytes, source(), .inspection)
    #expect(result.layout.sheet == "Answers")
    #expect(result.file.account.counted == 2)
    #expect(result.file.assumptions.contains(.sheetChosen("Answers", count: 3, isOnlyOne: true)))
    #expect(result.file.assumptions.contains(.sheetsHidden(["Old"])))
    let old = try read(bytes, source { $0.sheet = "old" }, .inspection)
    #expect(old.layout.sheet == "Old")
  }

  @Test func `asks where several sheets could be meant, and lists them where none can`() {
    let both = workbook {
      $0.add("2025", table: Self.answers)
      $0.add("2026", table: Self.answers)
    }
    let asked = refusal(of: both)
    #expect(asked.map(\.id) == ["several-sheets"])
    #expect(asked.first?.remedy == "Choose one with `--sheet 2025`.")
    let none = workbook {
      $0.add("Notes", table: [["1", "2"]])
      $0.add("Table", table: [["colour", "size"], ["red", "x"]])
    }
    let listed = refusal(of: none)
    #expect(listed.map(\.id) == ["no-sheet-with-responses", "no-score-column"])
    #expect(
      listed.first?.message.contains("“Notes”, “Table”; what follows is about “Table”") == true)
    let wrong = refusal(of: both, source { $0.sheet = "2027" })
    #expect(wrong.map(\.id) == ["unknown-sheet"])
    #expect(wrong.first?.remedy == "Did you mean `--sheet 2025`?")
  }

  @Test func `refuses tables side by side with the columns of each`() {
    let bytes = workbook {
      $0.add(
        "A",
        table: [
          ["id", "date", "score", "", "", "id", "date", "score"],
          ["1", "2026-01-05", "9", "", "", "2", "2026-01-06", "3"],
        ])
    }
    let found = refusal(of: bytes)
    #expect(found.map(\.id) == ["side-by-side-tables"])
    #expect(found.first?.message.contains("columns A to C and F to H") == true)
    #expect(found.first?.message.contains("2 rows") == true)
  }

  @Test func `refuses a summary of counts as such`() throws {
    let question = [["Which colour?"], ["Answer Choices", "Responses", ""], ["Red", "0.4", "12"]]
    let bytes = workbook {
      $0.add("Question 1", table: question)
      $0.add("Question 2", table: question)
    }
    #expect(refusal(of: bytes).map(\.id) == ["summary-workbook"])
    #expect(
      refusal(of: workbook { $0.add("Question 1", table: question) }).map(\.id)
        == ["summary-workbook"])
    let answers = try read(
      workbook { $0.add("Question 1", table: Self.answers) }, source(), .inspection)
    #expect(answers.file.account.counted == 2)
  }

  // MARK: Real workbooks

  @Test(.enabled(if: SharedData.isPresent, "the reference data is not there"))
  func `reads a real workbook right, and refuses one of tables side by side`() throws {
    let bytes = try SharedData.bytes("data/files/xlsx_enps_pt.xlsx")
    let dimension = DimensionSettings(key: "role", column: "Tipo Cargo", label: "Role")
    var settings = ReadingSettings.inspection
    settings.dimensions = [dimension]
    let result = try read(bytes, source { $0.score = "Resposta" }, settings)
    #expect(result.file.account.counted == 31)
    #expect(result.layout.sheet == "NPS")
    #expect(result.layout.dateColumn == "Data Reposta")
    #expect(FileInspection(result).scores.groups.promoters == 5)
    #expect(FileInspection(result).byMonth.count == 1)
    let trap = refusal(of: try SharedData.bytes("data/files/trap_side_by_side_tables.xlsx"))
    #expect(Set(trap.map(\.id)) == ["side-by-side-tables"])
  }
}
