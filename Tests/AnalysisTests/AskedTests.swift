import Configuration
import Diagnostics
import Periods
import Responses
import Testing

@testable import Analysis

@Suite("How many of those asked answered")
struct AskedTests {
  private func entry(
    _ key: String, _ product: String?, _ count: Int, survey: String? = nil, line: Int = 2
  ) throws -> InvitedCounts.Entry {
    InvitedCounts.Entry(
      period: try #require(FiscalCalendar.civil.period(key: key)), product: product, survey: survey,
      count: count, place: Place(file: "invited.csv", line: line))
  }

  private func asking(
    _ entries: [InvitedCounts.Entry], hasSurveys: Bool = false, survey: String = "",
    _ change: (inout Configuration) -> Void = { _ in }
  ) throws -> (report: Report, diagnostics: [Diagnostic]) {
    var builder = ReadingBuilder()
    for month in ["2026-01", "2026-02", "2026-03", "2026-04"] {
      try builder.add(month, 60, 30, 10, product: "Atlas")
      try builder.add(month, 30, 10, 10, product: "Beacon")
    }
    if !survey.isEmpty { try builder.add("2026-01", 60, 30, 10, survey: survey) }
    return try builder.report(asOf: "2026-04-15", change).asking(
      InvitedCounts(path: "invited.csv", entries: entries, hasSurveys: hasSurveys))
  }

  @Test func `is the share of a known number, where it is known for exactly that cell`() throws {
    let report = try asking([
      entry("2026-Q1", "Atlas", 1000), entry("2026-Q1", "Beacon", 500),
      entry("2026-01", "Atlas", 400), entry("2026-04", "Atlas", 400),
    ]).report
    let survey = report.surveys[0]
    let whole = try #require(try report.estimate("2026-Q1", in: survey.whole).asked)
    #expect(whole.count == 1500 && whole.percent == 30)
    let atlas = try report.estimate("2026-Q1", in: survey.products[0].line).asked
    #expect(atlas?.count == 1000)
    #expect(atlas?.rate == 0.3)
    #expect(try report.estimate("2026-01", in: survey.products[0].line).asked?.percent == 25)
    #expect(try report.estimate("2026-01", in: survey.whole).asked == nil)
    #expect(try report.estimate("2026-02", in: survey.products[0].line).asked == nil)
    // April is not over.
    #expect(try report.estimate("2026-04", in: survey.products[0].line).asked == nil)
  }

  @Test func `is summed over shorter periods only where all of them are there`() throws {
    let months = try ["2026-01", "2026-02", "2026-03"].map { try entry($0, nil, 500) }
    let all = try asking(months).report
    #expect(try all.estimate("2026-Q1", in: all.surveys[0].whole).asked?.count == 1500)
    let some = try asking(Array(months.dropLast())).report
    #expect(try some.estimate("2026-Q1", in: some.surveys[0].whole).asked == nil)
  }

  @Test func `warns of counts below the answers, and shows none`() throws {
    let (report, diagnostics) = try asking([entry("2026-Q1", "Atlas", 299, line: 7)])
    #expect(diagnostics.map(\.id) == ["invited-below-answers"])
    #expect(diagnostics.first?.place?.line == 7)
    #expect(try report.estimate("2026-Q1", in: report.surveys[0].products[0].line).asked == nil)
  }

  @Test func `names the product that was meant, and knows former names`() throws {
    let (report, diagnostics) = try asking([
      entry("2026-Q1", "Atlsa", 900), entry("2026-Q1", "Bakon", 800),
    ]) {
      $0.product.values = [MergedValue(name: "Beacon", values: ["Bakon"])]
    }
    #expect(diagnostics.map(\.id) == ["invited-product"])
    #expect(diagnostics.first?.remedy?.contains("Atlas") == true)
    #expect(
      try report.estimate("2026-Q1", in: report.surveys[0].products[1].line).asked?.count == 800)
  }

  @Test func `needs the survey where there are several`() throws {
    let entries = [try entry("2026-Q1", nil, 2000, survey: "support")]
    #expect(
      try asking(entries, survey: "support").diagnostics.map(\.id) == ["invited-survey-needed"])
    let named = try asking(entries, hasSurveys: true, survey: "support").report
    let support = try #require(named.surveys.first { $0.name == "support" })
    #expect(try named.estimate("2026-Q1", in: support.whole).asked?.percent == 5)
    let other = try #require(named.surveys.first { $0.name == nil })
    #expect(try named.estimate("2026-Q1", in: other.whole).asked == nil)
  }
}
