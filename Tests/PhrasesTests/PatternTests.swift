import Periods
import Testing

@testable import Phrases

@Suite struct PatternTests {
  private func filled(
    _ pattern: String, _ values: [String: any PhraseValue] = [:], in language: Language = .english
  ) -> String {
    PatternPieces.filled(pattern, NumberText(language), in: language) { values[String($0)] }
  }

  @Test func `reads a pattern with an open brace as text`() {
    #expect(Array(PatternPieces("a {b")) == [.text("a "), .text("{b")])
    #expect(Array(PatternPieces("{a:{b|c}|d}")) == [.choice("a", forms: "{b|c}|d")])
    #expect(PatternPieces.forms("{b|c}|d|") == ["{b|c}", "d", ""])
  }

  @Test func `fills in values, and leaves a name that has none`() {
    #expect(filled("{n} from {where}", ["n": 1_200, "where": "Łódź"]) == "1,200 from Łódź")
    #expect(filled("Hello {name}") == "Hello {name}")
    #expect(filled("{a}{b}", ["a": "{b}", "b": "x"]) == "{b}x")
  }

  @Test func `chooses a form within a form, and the last where there are too few`() {
    let pattern = "{grain:{n:a month|months}|a quarter|a half|a year}"
    #expect(filled(pattern, ["grain": Grain.month, "n": 2]) == "months")
    #expect(filled(pattern, ["grain": Grain.quarter, "n": 2]) == "a quarter")
    #expect(filled("{grain:short|long}", ["grain": Grain.year]) == "long")
    #expect(
      filled("{is:, late|}", ["is": true]) == ", late" && filled("{is:x|}", ["is": false]) == "")
  }

  @Test(arguments: [
    (Language.english, 0, 1), (.english, 1, 0), (.german, 0, 1), (.french, 0, 0), (.french, 1, 0),
    (.french, 2, 1), (.portuguese, 0, 1), (.spanish, 0, 1),
  ])
  func `agrees with a number as the language does`(language: Language, number: Int, form: Int) {
    #expect(number.form(in: language) == form)
  }

  @Test func `agrees with a size by its decimals`() {
    let one = Sized(text: "1.0", value: 1, places: 1)
    #expect(one.form(in: .english) == 0 && one.form(in: .french) == 0)
    let other = Sized(text: "1.9", value: 1.9, places: 1)
    #expect(other.form(in: .english) == 1 && other.form(in: .french) == 0)
  }
}
