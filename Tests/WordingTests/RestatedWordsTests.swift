import Analysis
import Periods
import ReportFixtures
import Testing

@testable import Wording

/// What the method page says of scores that an earlier report gave otherwise.
struct RestatedWordsTests {
  private static let quarter = Period(.quarter, from: Month(index: 2026 * 12))

  private func entry(
    _ score: Restatement.Score, product: String? = nil, added: Restatement.Answers = .none,
    gone: Restatement.Answers = .none, isLate: Bool = false
  ) -> Restatement {
    Restatement(
      survey: nil, product: product, period: Self.quarter, score: score, added: added, gone: gone,
      isLate: isLate)
  }

  private func words(_ language: Language = .english) throws -> Words {
    var report = try ReportFixture().report
    report.language = language
    return Words(report)
  }

  @Test func `says what a score was and is, and which answers came in or went`() throws {
    let words = try words()
    let late = entry(.changed(then: 31, now: -30), added: .exactly(18), isLate: true)
    #expect(
      words.restated(late)
        == "Q1 2026 was +31 when published, \u{2212}30 now: 18 late answers.")
    let both = entry(
      .changed(then: 31, now: 30), product: "Store", added: .exactly(1), gone: .exactly(7))
    #expect(
      words.restated(both)
        == "Store, Q1 2026 was +31 when published, +30 now: 1 answer added and 7 answers gone.")
    let same = entry(.changed(then: 31, now: 30))
    #expect(
      words.restated(same) == "Q1 2026 was +31 when published, +30 now: the same answers.")
  }

  @Test func `gives no number of few answers, and no score that tells of them`() throws {
    let words = try words()
    let few = entry(.notRepeated(now: 30), added: .fewer(than: 5), isLate: true)
    #expect(
      words.restated(few) == "Q1 2026 was restated and is +30 now: fewer than 5 late answers.")
    let unknown = entry(.notRepeated(now: 30), added: .unknown, gone: .unknown)
    #expect(words.restated(unknown) == "Q1 2026 was restated and is +30 now.")
    #expect(words.restated(entry(.nowHidden)) == "Q1 2026 was published and is withheld now.")
    #expect(words.restated(entry(.thenHidden(now: 3))) == "Q1 2026 was withheld and is +3 now.")
    #expect(words.restated(entry(.gone(then: nil))).contains("no answers now"))
  }

  @Test(arguments: Language.allCases)
  func `leaves no placeholder in any language`(_ language: Language) throws {
    let words = try words(language)
    let scores: [Restatement.Score] = [
      .changed(then: 1, now: 2), .notRepeated(now: 2), .nowHidden, .thenHidden(now: 2),
      .appeared(now: 2), .gone(then: 2), .gone(then: nil),
    ]
    for score in scores {
      for answers: Restatement.Answers in [
        .none, .unknown, .fewer(than: 5), .exactly(1), .exactly(9),
      ] {
        let text = words.restated(
          entry(score, product: "Store", added: answers, gone: answers, isLate: false))
        #expect(!text.contains("{") && text.hasSuffix("."), "\(text)")
        #expect(text.contains("Store"))
      }
    }
    #expect(!words.noneRestated(.year).contains("{"))
    #expect(!words.furtherRestated(2).contains("{"))
  }
}
