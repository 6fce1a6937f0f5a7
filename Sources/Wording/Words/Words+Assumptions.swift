import Periods
import Phrases
package import Responses

extension Words {
  /// Something taken for granted, as a sentence of the report's language.
  package func assumption(_ assumption: Assumption) -> String {
    Voice(words: self).say(assumption.clause)
  }

  /// English writes numbers and dates as the terminal and `report.json` do, which have the same
  /// sentence.
  private struct Voice: AssumptionVoice {
    let words: Words

    var language: Language { words.phrases.language }
    var numbers: NumberText { language == .english ? .plain : words.numbers }

    func pattern(_ phrase: AssumptionPhrase) -> String { words.phrases.pattern(phrase) }
    func quoted(_ name: String) -> String { words.say(NounPhrase.quoted, ["name": name]) }
    func list(_ items: [String]) -> String { words.list(items) }
    func date(_ date: CivilDate) -> String {
      language == .english ? date.text : words.date(date)
    }
  }
}
