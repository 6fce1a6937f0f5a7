import Periods
import ReportFixtures
import Testing

@testable import Analysis
@testable import Wording

/// Sentences with a link inside: a language may have it anywhere.
@Suite struct LinkedSentenceTests {
  private func words(_ pattern: String? = nil) throws -> Words {
    Words(
      try ReportFixture().report,
      phrases: Phrasebook { english in
        english == PagePhrase.countsUnder.rawValue ? pattern ?? english : english
      })
  }

  @Test func `stands before and behind its link`() throws {
    let parts = try words().countsUnder("Shop")
    #expect(parts.head == "The answers about Shop count, in all periods, under ")
    #expect(parts.tail == ".")
  }

  @Test func `may begin or end with its link, or have none`() throws {
    let first = try words("{link} has those of {name}").countsUnder("Shop")
    #expect(first == ("", " has those of Shop"))
    let last = try words("{name}: {link}").countsUnder("7")
    #expect(last == ("“7”: ", ""))
    let none = try words("{name} is gone").countsUnder("Shop")
    #expect(none == ("Shop is gone", ""))
  }
}
