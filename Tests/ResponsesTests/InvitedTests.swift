import Configuration
import Diagnostics
import Periods
import Testing

@testable import Responses

@Suite("The file of people asked")
struct InvitedTests {
  private func read(
    _ text: String, calendar: FiscalCalendar = .civil
  ) throws(Refusal) -> InvitedCounts {
    try InvitedReader.read(
      path: "invited.csv", contents: BytesInMemory(Array(text.utf8)), calendar: calendar)
  }

  private func problems(_ text: String) -> [String] {
    do throws(Refusal) {
      _ = try read(text)
      return []
    } catch {
      return error.diagnostics.map { "\($0.id) \($0.place?.line ?? 0)" }
    }
  }

  @Test func `gives a count for each period and product`() throws {
    let counts = try read("Product;Quarter;Invited\nAtlas;2026-Q3;1,200\n;Q2 2026;\"2 400\"\n")
    #expect(counts.entries.map(\.count) == [1200, 2400])
    #expect(counts.entries.map(\.product) == ["Atlas", nil])
    #expect(counts.entries.map { FiscalCalendar.civil.key($0.period) } == ["2026-Q3", "2026-Q2"])
    #expect(counts.entries.map(\.place.line) == [2, 3])
    #expect(!counts.hasSurveys)
  }

  @Test(arguments: [
    ("2026-09", "2026-09"), ("2026/9", "2026-09"), ("09/2026", "2026-09"), ("Q3 2026", "2026-Q3"),
    ("2026Q3", "2026-Q3"), ("2026 q3", "2026-Q3"), ("H1 2026", "2026-H1"), ("2026", "2026"),
  ])
  func `knows periods in the forms of tables`(text: String, key: String) {
    let period = WrittenPeriod.period(text, in: .civil)
    #expect(period.map(FiscalCalendar.civil.key) == key)
  }

  @Test(arguments: ["", "soon", "2026-13", "2026-Q5", "2026-09-30", "Q", "1-2-3", "26", "FY2026"])
  func `takes nothing else for a period`(text: String) {
    #expect(WrittenPeriod.period(text, in: .civil) == nil)
  }

  @Test func `refuses a file that holds no count`() {
    #expect(problems("period,asked\n") == ["invited-empty 1"])
    #expect(problems("period,asked\n\n\n") == ["invited-empty 1"])
  }

  @Test func `knows fiscal years`() throws {
    let calendar = try #require(FiscalCalendar(firstMonth: 4))
    let counts = try read("period,asked\nFY2027-Q1,10\nQ2 FY2027,20\n", calendar: calendar)
    #expect(counts.entries.map { calendar.key($0.period) } == ["FY2027-Q1", "FY2027-Q2"])
  }

  @Test func `says all that is wrong, with lines`() {
    #expect(
      problems(
        "period,asked\nsoon,10\n2026-Q1,many\n2026-Q2,-3\n2026-Q3,5\n2026-Q3,6\n2026-Q4,1,2\n")
        == [
          "invited-period 2", "invited-count 3", "invited-count 4", "invited-twice 6",
          "invited-row-damaged 7",
        ])
    #expect(problems("when,asked\n2026-Q1,1\n") == ["invited-column-missing 1"])
    #expect(problems("period,answers\n2026-Q1,1\n") == ["invited-column-missing 1"])
  }
}
