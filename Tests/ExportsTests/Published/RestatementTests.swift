import Analysis
import Configuration
import Digests
import Periods
import Testing

@testable import Exports

struct RestatementTests {
  private let record = BuildRecord(
    id: BuildID(SHA256.digest(of: [1])), program: "1.0.0",
    configuration: Fingerprint(SHA256.digest(of: [2])))

  /// What is restated between two reports made of counts.
  private func restatements(
    _ change: (inout CountedReport) throws -> Void,
    to base: (inout CountedReport) throws -> Void = { _ in },
    configured: (inout Configuration) -> Void = { _ in }
  ) throws -> Restatements {
    var counted = CountedReport()
    configured(&counted.configuration)
    try counted.add("2026-01-15", "Atlas", (60, 20, 20))
    try counted.add("2026-01-20", "Beacon", (30, 40, 30))
    try counted.add("2026-04-15", "Atlas", (50, 30, 20))
    try base(&counted)
    var then = try counted.report
    then.build = record
    try change(&counted)
    var now = try counted.report
    now.build = record
    return try RestatementRule(PublishedReport(then), now).restatements
  }

  private func entry(_ restatements: Restatements, _ product: String?) -> Restatement? {
    restatements.entries.first { $0.product == product }
  }

  @Test func `says nothing where nothing changed`() throws {
    let restatements = try restatements { _ in }
    #expect(restatements.entries.isEmpty)
    #expect(restatements.asOf == CivilDate("2026-06-30"))
    #expect(restatements.isConfigurationSame == true)
    #expect(restatements.build == record.id)
  }

  @Test func `says what late answers did, once they are enough`() throws {
    let restatements = try restatements { try $0.add("2026-03-31", "Atlas", (0, 0, 18)) }
    #expect(restatements.entries.map(\.product) == [nil, "Atlas"])
    let whole = try #require(entry(restatements, nil))
    #expect(whole.score == .changed(then: 20, now: 10))
    #expect(whole.added == .exactly(18))
    #expect(whole.gone == .none)
    #expect(whole.isLate)
    #expect(entry(restatements, "Atlas")?.score == .changed(then: 40, now: 19))
  }

  @Test func `doesn't repeat a score that few answers changed`() throws {
    let restatements = try restatements { try $0.add("2026-03-31", "Atlas", (0, 0, 4)) }
    #expect(entry(restatements, nil)?.score == .notRepeated(now: 18))
    #expect(entry(restatements, nil)?.added == .fewer(than: 5))
    #expect(entry(restatements, "Atlas")?.score == .notRepeated(now: 35))
    #expect(restatements.hasScoreNotRepeated)
  }

  @Test func `doesn't let a product's few answers be worked out from the others'`() throws {
    let restatements = try restatements {
      try $0.add("2026-03-31", "Atlas", (0, 0, 18))
      try $0.add("2026-03-31", "Beacon", (2, 0, 0))
    }
    guard case .changed = entry(restatements, nil)?.score else {
      Issue.record("the whole's 20 answers may be told")
      return
    }
    #expect(entry(restatements, "Atlas")?.score == .notRepeated(now: 19))
    #expect(entry(restatements, "Beacon")?.added == .fewer(than: 5))
  }

  @Test func `doesn't let a hidden product's answers be worked out`() throws {
    let restatements = try restatements {
      try $0.add("2026-03-31", "Atlas", (0, 0, 18))
      try $0.add("2026-03-30", "Rare", (1, 0, 0))
    } to: {
      try $0.add("2026-02-01", "Rare", (1, 1, 1))
    }
    #expect(entry(restatements, "Rare") == nil)
    for product in ["Atlas", "Beacon"] {
      guard case .changed = entry(restatements, product)?.score else { continue }
      Issue.record("\(product) tells what Rare's answer is")
    }
  }

  @Test func `strict privacy takes as many answers as figures to rely on`() throws {
    let restatements = try restatements {
      try $0.add("2026-03-31", "Atlas", (0, 0, 18))
    } configured: {
      $0.privacy = .strict
    }
    #expect(entry(restatements, nil)?.added == .fewer(than: 30))
    #expect(entry(restatements, nil)?.score == .notRepeated(now: 10))
  }

  @Test func `says that a score is withheld now, and not what it was`() throws {
    var counted = CountedReport()
    try counted.add("2026-01-15", "Atlas", (60, 20, 20))
    try counted.add("2026-01-20", "Beacon", (3, 4, 3))
    let then = try counted.report
    var fewer = CountedReport()
    try fewer.add("2026-01-15", "Atlas", (60, 20, 20))
    try fewer.add("2026-01-20", "Beacon", (1, 1, 1))
    let now = try RestatementRule(PublishedReport(then), fewer.report).restatements
    #expect(entry(now, "Beacon")?.score == .nowHidden)
    let before = try RestatementRule(PublishedReport(fewer.report), then).restatements
    #expect(entry(before, "Beacon")?.score == .thenHidden(now: 0))
    #expect(now.isConfigurationSame == nil)
  }

  @Test func `a report of another calendar has no period in common`() throws {
    var counted = CountedReport()
    try counted.add("2026-01-15", "Atlas", (60, 20, 20))
    let then = try PublishedReport(counted.report)
    let calendar = try #require(FiscalCalendar(firstMonth: 2, namedBy: .end))
    counted.configuration.calendar = calendar
    let restatements = try RestatementRule(then, counted.report).restatements
    #expect(restatements.entries.isEmpty)
    #expect(restatements.surveysCompared.isEmpty)
  }

  @Test func `an incomplete period is not restated`() throws {
    var counted = CountedReport()
    try counted.add("2026-01-15", "Atlas", (60, 20, 20))
    try counted.add("2026-07-15", "Atlas", (60, 20, 20))
    let then = try PublishedReport(counted.report)
    try counted.add("2026-07-16", "Atlas", (0, 0, 20))
    #expect(try RestatementRule(then, counted.report).restatements.entries.isEmpty)
  }
}
