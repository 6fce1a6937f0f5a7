import Configuration
import Diagnostics
import Periods
import Responses
import Statistics
import Testing

@Suite("Columns of named months and quarters")
struct NamedDateColumnTests {
  private func table(_ header: String, _ values: [String]) -> String {
    "score,\(header)\n"
      + values.enumerated().map { "\($0.offset % 11),\"\($0.element)\"\n" }.joined()
  }

  @Test(arguments: [
    ["15. März 2026", "1. Mai 2026", "3. Okt. 2026"],
    ["15 mars 2026", "3 août 2026", "1er mai 2026"],
    ["3 de marzo de 2026", "15 de mayo de 2026"], ["15 mei 2026", "3 maart 2026"],
    ["Tue Sep 15 2026 10:00:00 GMT+0200 (Central European Summer Time)"],
  ])
  func `counts answers by dates in words`(values: [String]) throws {
    let result = try read(table("Datum", values), source(), settings())
    #expect(result.file.account.counted == values.count)
    #expect(result.layout.dateColumn == "Datum")
  }

  @Test(arguments: [
    ["Sep-26", "Oct-26"], ["Sept 2026", "Okt. 2026"], ["09/2026", "10/2026"],
    ["9/2026", "10/2026"], ["2026-9", "2026-10"],
  ])
  func `counts answers of months on their first day and says so`(values: [String]) throws {
    let result = try read(table("Monat", values), source(), settings())
    #expect(result.file.firstAnswer?.text == "2026-09-01")
    #expect(result.file.lastAnswer?.text == "2026-10-01")
    #expect(result.layout.dateOrder == .yearMonth)
    #expect(
      result.file.assumptions.map(\.sentence).contains(
        "The column “Monat” holds months; its answers count on the first day of theirs."))
  }

  @Test func `refuses quarters in place of dates, and counts without them when only looking`()
    throws
  {
    let text = table("Quarter", ["2026-Q3", "2026-Q4", "2026-Q3"])
    #expect(refusal(text).map(\.id) == ["date-quarters"])
    #expect(refusal(text, source { $0.date = "Quarter" }).map(\.id) == ["date-quarters"])
    let result = try read(text, source(), .inspection)
    #expect(result.undated.total == 3)
    #expect(result.file.assumptions.contains { $0.sentence.contains("“Quarter” holds quarters") })
  }
}
