import Configuration
import Diagnostics
import Fixtures
import Periods
import Responses
import Statistics
import Testing

@Suite("Choice of the sheet")
struct SheetChoiceTests {
  private static let answers =
    [["date", "score", "why"]] + (1...9).map { ["2026-01-0\($0)", "\($0)", "good"] }

  private func workbook(_ sheets: [(name: String, table: [[String]])]) -> [UInt8] {
    var writer = WorkbookWriter()
    for sheet in sheets { writer.add(sheet.name, table: sheet.table) }
    return writer.archive
  }

  @Test(arguments: [
    [["date", "score"], ["2026-01-31", "9"]],
    [["product", "score"], ["Atlas", "8"], ["Beacon", "9"]],
    [["score", "note"], ["9", "the mean of all"]],
    [["score", "date"]],
  ])
  func `takes the answers beside a sheet without rows worth reading`(other: [[String]]) throws {
    for sheets in [
      [("Cover", other), ("Answers", Self.answers)], [("Answers", Self.answers), ("Notes", other)],
    ] {
      let result = try read(workbook(sheets), source(), .inspection)
      #expect(result.layout.sheet == "Answers")
      #expect(result.file.account.counted == 9)
    }
  }

  @Test func `asks which of two sheets of answers is meant, with the larger one as the example`() {
    let fewer = Array(Self.answers.prefix(4))
    let problem = refusal(of: workbook([("Old", fewer), ("New", Self.answers)])).first
    #expect(problem?.id == "several-sheets")
    #expect(problem?.remedy?.contains("`--sheet New`") == true)
  }

  @Test func `reads serial dates without a format by the epoch of the workbook`() throws {
    // 2026-01-31 is day 46053 of the epoch of 1900 and day 44591 of that of 1904.
    for (has1904, serial) in [(false, "46053"), (true, "44591")] {
      var writer = WorkbookWriter()
      writer.hasEpoch1904 = has1904
      writer.add("Answers", table: [["date", "score"], [serial, "9"], [serial, "10"]])
      let result = try read(
        writer.archive, source { $0.dateOrder = .serial }, .inspection)
      #expect(result.file.firstAnswer?.text == "2026-01-31")
      #expect(result.file.assumptions.contains { $0.id == "serial-epoch" } == has1904)
    }
  }

  @Test func `finds a named sheet but for case and space, and one of exactly that name first`()
    throws
  {
    let other = [["date", "score"], ["2026-02-01", "3"]]
    let sheets = [("answers 2026", other), ("Answers 2026", Self.answers)]
    for (name, count) in [
      ("Answers 2026", 9), ("answers 2026", 1), ("ANSWERS2026", 1), (" answers  2026 ", 1),
    ] {
      let result = try read(workbook(sheets), source { $0.sheet = name }, .inspection)
      #expect(result.file.account.counted == count, "\(name)")
    }
    let problem = refusal(of: workbook(sheets), source { $0.sheet = "Answer 2026" }).first
    #expect(problem?.id == "unknown-sheet")
    #expect(problem?.remedy == "Did you mean `--sheet 'answers 2026'`?")
  }
}
