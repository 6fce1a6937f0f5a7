package import Diagnostics
package import Periods

extension Diagnostic {
  /// Phrases that a language lacks, which the report therefore says in English; nil for none.
  package static func missingWords(in language: Language) -> Diagnostic? {
    missingWords(in: language, count: Phrasebook.countMissing(in: language))
  }

  package static func missingWords(in language: Language, count: Int) -> Diagnostic? {
    guard count > 0 else { return nil }
    let phrases = count == 1 ? "phrase is" : "phrases are"
    return Diagnostic(
      "missing-words", .warning, about: .configuration,
      "\(count) \(phrases) missing in the language `\(language.rawValue)`, and said in English",
      remedy: "Nothing in the project is wrong: the program's own words are not complete yet.")
  }
}
