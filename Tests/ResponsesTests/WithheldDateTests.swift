import Configuration
import Diagnostics
import Periods
import Responses
import Statistics
import Testing

@Suite("Dates that were not kept")
struct WithheldDateTests {
  private func export(_ dates: [String], _ names: String = "submitdate,lastpage,startlanguage")
    -> String
  {
    "id,\(names),NPS\n"
      + dates.enumerated().map { "\($0.offset),\($0.element),3,de,9\n" }.joined()
  }

  private let withheld = ["1980-01-01 00:00:00", "1980-01-01 00:00:00", "", "1980-01-01 00:00:00"]

  @Test(arguments: ["submitdate,lastpage,startlanguage", "Date submitted,Last page,Start language"])
  func `reads answers dated 1980 as finished and undated`(names: String) throws {
    let result = try read(export(withheld, names), source(), .inspection)
    #expect(result.undated.total == 3)
    #expect(result.tally.counts.isEmpty)
    #expect(result.file.account.exclusions == [.unfinished: 1])
    #expect(result.file.assumptions.contains { $0.sentence.contains("are all 1980-01-01") })
  }

  @Test func `asks for a date and names the cause`() {
    let problem = refusal(export(withheld)).first
    #expect(problem?.id == "dates-withheld")
    #expect(problem?.remedy?.contains("`constant: {date: YYYY-MM-DD}`") == true)
    let named = refusal(export(withheld), source { $0.date = "submitdate" }).first
    #expect(named?.id == "dates-withheld")
  }

  @Test func `takes a constant date or another column`() throws {
    let constant = try read(
      export(withheld), source { $0.constants = ["date": "2026-09-30"] }, settings())
    #expect(constant.file.account.counted == 3)
    let text =
      "submitdate,lastpage,startlanguage,startdate,NPS\n1980-01-01 00:00:00,3,de,2026-05-01 10:00:00,9\n"
    let other = try read(text, source(), settings())
    #expect(other.layout.dateColumn == "startdate")
    #expect(other.file.account.counted == 1)
  }

  @Test func `never counts 1980 as a month beside other dates`() throws {
    var dates = Array(repeating: "2026-09-15 10:00:00", count: 9)
    dates.append("1980-01-01 00:00:00")
    let result = try read(export(dates), source(), .inspection)
    #expect(result.undated.total == 1)
    #expect(result.file.firstAnswer?.text == "2026-09-15")
    let built = try read(export(dates), source(), settings())
    #expect(built.file.account.setAside == [.dateMissing: 1])
  }
}
