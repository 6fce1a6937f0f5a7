import Configuration
import Diagnostics
import Periods
import ReportFixtures
import Testing

@testable import Analysis
@testable import Phrases
@testable import Wording

/// An area of words that two languages have in part.
private enum GreetingPhrase: String, Phrase {
  case hello = "Hello {name}"
  case guests = "{n}\u{A0}{n:guest|guests} in {grain:{n:a month|months}|a quarter|a half|a year}"
  case list = "{names} {names:comes|come}{isLate:, late|}"
  case bye = "Bye"

  static let german: [Self: String] = [
    .hello: "{name}, hallo", .guests: "{n}\u{A0}{n:Gast|Gäste}",
    .list: "{names} {names:kommt|kommen}",
  ]
  static let french: [Self: String] = [.guests: "{n}\u{A0}{n:invité|invités}"]
}

@Suite struct PhraseTests {
  private func words(_ language: Language) throws -> Words {
    Words(try ReportFixture().report, phrases: Phrasebook(language))
  }

  @Test func `puts values where the language has them`() throws {
    #expect(try words(.english).say(GreetingPhrase.hello, ["name": "Ada"]) == "Hello Ada")
    #expect(try words(.german).say(GreetingPhrase.hello, ["name": "Ada"]) == "Ada, hallo")
  }

  @Test func `chooses by number, by yes and no, by period and by how many are named`() throws {
    let words = try words(.english)
    func guests(_ n: Int, _ grain: Grain) -> String {
      words.say(GreetingPhrase.guests, ["n": n, "grain": grain])
    }
    #expect(guests(1, .month) == "1\u{A0}guest in a month")
    #expect(guests(5_976, .month) == "5,976\u{A0}guests in months")
    #expect(guests(0, .halfYear) == "0\u{A0}guests in a half")
    let one = Listed(text: "Ada", count: 1)
    let two = Listed(text: "Ada and Max", count: 2)
    #expect(words.say(GreetingPhrase.list, ["names": one, "isLate": true]) == "Ada comes, late")
    #expect(words.say(GreetingPhrase.list, ["names": two, "isLate": false]) == "Ada and Max come")
  }

  @Test func `takes none for one in French alone`() throws {
    #expect(try words(.french).say(GreetingPhrase.guests, ["n": 0]) == "0\u{A0}invité")
    #expect(try words(.french).say(GreetingPhrase.guests, ["n": 2]) == "2\u{A0}invités")
    #expect(try words(.german).say(GreetingPhrase.guests, ["n": 0]) == "0\u{A0}Gäste")
  }

  @Test func `says in English what a language lacks, and counts it`() throws {
    #expect(try words(.german).say(GreetingPhrase.bye) == "Bye")
    #expect(GreetingPhrase.countMissing(in: .german) == 1)
    #expect(GreetingPhrase.countMissing(in: .french) == 3)
    #expect(GreetingPhrase.countMissing(in: .english) == 0)
  }

  @Test func `leaves what it has no value for as it stands`() throws {
    #expect(try words(.english).say(GreetingPhrase.hello) == "Hello {name}")
  }

  @Test(arguments: [
    (Language.english, "1 September 2026", "Q3 2026", "Third quarter 2026", "Sep", "H1 2026"),
    (.german, "1. September 2026", "Q3 2026", "Drittes Quartal 2026", "Sep", "H1 2026"),
    (.french, "1er septembre 2026", "T3 2026", "Troisième trimestre 2026", "sept.", "S1 2026"),
    (
      .spanish, "1 de septiembre de 2026", "T3 2026", "Tercer trimestre de 2026", "sept",
      "S1 2026"
    ),
    (
      .portuguese, "1º de setembro de 2026", "T3 2026", "Terceiro trimestre de 2026", "set",
      "S1 2026"
    ),
  ])
  func `writes dates and periods as the language does`(
    language: Language, date: String, quarter: String, long: String, month: String, half: String
  ) throws {
    let words = try words(language)
    func period(_ key: String) throws -> Period { try #require(words.calendar.period(key: key)) }
    let day = try #require(CivilDate("2026-09-01"))
    #expect(words.date(day).replacing(NumberText.noBreak, with: " ") == date)
    #expect(try words.period(period("2026-Q3")) == quarter)
    #expect(try words.longPeriod(period("2026-Q3")) == long)
    #expect(try words.shortPeriod(period("2026-09")) == month)
    #expect(try words.period(period("2026-H1")) == half)
  }

  @Test func `warns of what a language lacks`() throws {
    #expect(Diagnostic.missingWords(in: .english) == nil)
    #expect(Diagnostic.missingWords(in: .german, count: 0) == nil)
    let warning = try #require(Diagnostic.missingWords(in: .german, count: 2))
    #expect(warning.severity == .warning)
    #expect(warning.message.hasPrefix("2 phrases are missing in the language `de`"))
  }
}
