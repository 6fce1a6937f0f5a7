import Periods
import ReportFixtures
import Statistics
import Testing

@testable import Analysis
@testable import Phrases
@testable import Wording

/// The grammar of verdicts, sentence by sentence.
struct VerdictTests {
  private let words: Words

  init() throws {
    words = Words(try ReportFixture().report)
  }

  private func change(
    _ verdict: Verdict, _ points: Int, _ low: Int, _ high: Int, _ reference: Reference = .previous
  ) -> Change {
    let against = Period(.quarter, from: Month(index: 2026 * 12 + 3))
    return Change(
      reference: reference,
      against: reference == .previous ? against : against.advanced(by: -3), verdict: verdict,
      difference: Difference(
        points: Double(points), interval: Interval(low: Double(low), high: Double(high)), p: 0.2,
        q: 0.3, comparisons: 5, detectable: 4.2,
        printed: PrintedDifference(points: points, low: low, high: high, detectable: 5)))
  }

  /// The text with plain spaces.
  private func plain(_ text: String?) -> String? {
    text?.replacing(NumberText.noBreak, with: " ")
  }

  private func untested() -> Change {
    Change(
      reference: .previous, against: Period(.quarter, from: Month(index: 2026 * 12 + 3)),
      verdict: .notCompared, difference: nil)
  }

  @Test(arguments: [
    (Verdict.rose, 6, 3, 9, "▲ +6 (+3 to +9)"),
    (.fell, -6, -9, -3, "▼ −6 (−9 to −3)"),
    (.noClearChange, 2, -1, 5, "+2, could be −1 to +5: no clear change"),
    (.noClearChange, 0, -3, 3, "0, could be −3 to +3: no clear change"),
    (.tooFew, 2, -1, 5, "+2, could be −1 to +5: too few answers to compare"),
  ])
  func `says a change in one phrase`(
    verdict: Verdict, points: Int, low: Int, high: Int, line: String
  ) {
    #expect(words.change(change(verdict, points, low, high))?.line == line)
  }

  @Test func `says nothing where there is nothing to compare with`() {
    #expect(words.change(untested())?.line == "not compared: withheld or without answers")
    #expect(words.change(nil) == nil)
    #expect(words.contrast(nil) == nil)
  }

  @Test func `says beside an unclear change alone what would have shown`() {
    #expect(words.change(change(.noClearChange, 2, -1, 5))?.detectable == "shows from ±5")
    #expect(words.change(change(.rose, 6, 3, 9))?.detectable == "")
    #expect(words.change(change(.tooFew, 2, -9, 15))?.detectable == "")
  }

  @Test(arguments: [
    (
      Verdict.rose, 12, 8, 15,
      "Up 12 points on Q2 2026 (+8 to +15): a clear rise, from 4,019 answers against 3,890."
    ),
    (
      .fell, -1, -2, -1,
      "Down 1 point on Q2 2026 (−2 to −1): a clear fall, from 4,019 answers against 3,890."
    ),
    (
      .rose, 0, 0, 1,
      "Up less than a point on Q2 2026 (0 to +1): a clear rise, from 4,019 answers against 3,890."
    ),
    (
      .noClearChange, 2, -1, 5,
      "+2 on Q2 2026, could be −1 to +5: no clear change, from 4,019 answers against 3,890. A change "
        + "of 5 points would show in four of five cases."
    ),
    (
      .tooFew, 2, -1, 5,
      "+2 on Q2 2026, could be −1 to +5: too few answers to compare, from 4,019 answers against 3,890."
    ),
  ])
  func `says a verdict whole`(
    verdict: Verdict, points: Int, low: Int, high: Int, sentence: String
  ) {
    #expect(
      plain(words.verdict(change(verdict, points, low, high), now: 4019, then: 3890)) == sentence)
  }

  @Test func `says a verdict without a test by its numbers alone`() {
    #expect(
      plain(words.verdict(untested(), now: 3, then: 40))
        == "Not compared with Q2 2026, withheld or without answers: 3 answers against 40.")
    #expect(
      plain(words.opening("Store", untested(), score: "+50", since: "last quarter"))
        == "Store +50: not compared with last quarter.")
    #expect(
      plain(words.further(untested(), since: "last quarter"))
        == "Not compared with last quarter.")
  }

  @Test(arguments: [
    (Verdict.rose, 12, "Store rose 12 points in a year, to +50."),
    (.fell, -1, "Store fell 1 point in a year, to +50."),
    (.rose, 0, "Store rose less than a point in a year, to +50."),
    (.noClearChange, 2, "Store +50: no clear change from a year ago."),
    (.tooFew, 2, "Store +50: too few answers to compare with a year ago."),
  ])
  func `opens a headline with what the score did over the year`(
    verdict: Verdict, points: Int, sentence: String
  ) {
    #expect(
      plain(
        words.opening(
          "Store", change(verdict, points, -3, 20, .yearEarlier), score: "+50", since: "a year ago")
      )
        == sentence)
  }

  @Test(arguments: [
    (Verdict.rose, 8, "Since last quarter it rose 8 points."),
    (.fell, -8, "Since last quarter it fell 8 points."),
    (.noClearChange, 1, "Since last quarter, no clear change."),
    (.tooFew, 1, "Too few answers to compare with last quarter."),
  ])
  func `goes on with what it did since the period before`(
    verdict: Verdict, points: Int, sentence: String
  ) {
    #expect(
      plain(words.further(change(verdict, points, -9, 9), since: "last quarter")) == sentence)
  }

  @Test func `makes the headline from the verdicts alone`() throws {
    let report = try ReportFixture().report
    var estimate = try #require(
      report.surveys[0].whole.estimate(of: report.surveys[0].headline))
    #expect(
      plain(words.headline(Standing(estimate), isHeadline: true))
        == "NPS rose 4 points in a year, to +34. Since last quarter, no clear change.")
    #expect(
      plain(words.headline(Standing(estimate), isHeadline: false))
        == "NPS rose 4 points since Q3 2025, to +34. Since Q2 2026, no clear change.")
    estimate.sinceYearEarlier = nil
    #expect(
      plain(words.headline(Standing(estimate), isHeadline: true))
        == "NPS +34: no clear change from last quarter.")
    estimate.isComplete = false
    #expect(
      plain(words.headline(Standing(estimate), isHeadline: true))
        == "Third quarter 2026 so far: NPS +34, not yet to be compared.")
  }

  @Test func `writes places as one number or as a range`() {
    #expect(words.rank(Rank(best: 1, worst: 1, ranked: 4)) == "1")
    #expect(words.rank(Rank(best: 2, worst: 3, ranked: 4)) == "2–3")
    #expect(plain(words.rankNote([])) == nil)
    #expect(
      plain(
        words.rankNote([Rank(best: 1, worst: 1, ranked: 2), Rank(best: 2, worst: 2, ranked: 2)]))
        == "Place among 2, by 1 comparison of two with each other.")
    #expect(
      plain(
        words.rankNote([Rank(best: 1, worst: 1, ranked: 3), Rank(best: 2, worst: 3, ranked: 3)]))
        == "Place among 3, by 3 comparisons of two with each other; 2–3 is shared, since chance can "
        + "explain the order.")
  }

  @Test func `names the families of a page with their sizes`() throws {
    let difference = change(.rose, 6, 3, 9).difference
    let family = try #require(TestFamily("Region in Q3 2026", [difference, nil]))
    #expect(family.comparisons == 5...5)
    #expect(TestFamily("Region", [nil]) == nil)
    #expect(
      plain(words.families([family]))
        == "Tested on this page, each family of comparisons held to q ≤ 0.05: Region in Q3 2026: 5 "
        + "comparisons.")
  }
}
