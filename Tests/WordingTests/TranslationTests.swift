import Periods
import Testing

@testable import Phrases
@testable import Wording

/// That each language says what English says: the same values, in forms enough.
@Suite struct TranslationTests {
  /// What a pattern names, and choices that have not the forms that their value takes.
  private struct Reading {
    var names: Set<String> = []
    /// Those that every language needs: all but choices whose forms are the same.
    var needed: Set<String> = []
    var wrongForms: [String] = []

    /// What every pattern may name.
    private static let always: Set<String> = ["product", "products", "Product", "Products"]

    init(_ pattern: String) { read(pattern[...]) }

    private mutating func read(_ pattern: Substring) {
      for piece in PatternPieces(pattern) {
        switch piece {
        case .text: break
        case .value(let name):
          names.insert(String(name))
          needed.insert(String(name))
        case .choice(let name, let choice):
          names.insert(String(name))
          let forms = PatternPieces.forms(choice)
          if Set(forms).count > 1 { needed.insert(String(name)) }
          let isPeriod = ["grain", "period", "against", "first", "last"].contains(name)
          if forms.count != (isPeriod ? 4 : 2) { wrongForms.append("\(name):\(choice)") }
          forms.forEach { read($0) }
        }
      }
      needed.subtract(Self.always)
      names.subtract(Self.always)
    }
  }

  private func faults<P: Phrase>(_ area: P.Type, _ language: Language) -> [String] {
    P.table(language).sorted { $0.key.rawValue < $1.key.rawValue }.flatMap { phrase, pattern in
      let (read, english) = (Reading(pattern), Reading(phrase.rawValue))
      let missing = english.needed.subtracting(read.names)
      let unknown = read.names.subtracting(english.names)
      return (missing.isEmpty && unknown.isEmpty ? [] : ["\(area).\(phrase): \(pattern)"])
        + read.wrongForms
    }
  }

  @Test(arguments: Language.allCases)
  func `names the values of the English pattern, in forms enough`(language: Language) {
    for area in Phrasebook.areas { #expect(faults(area, language) == []) }
  }

  @Test(arguments: Language.allCases)
  func `lacks no phrase`(language: Language) {
    #expect(Phrasebook.countMissing(in: language) == 0)
  }

  @Test func `gives each choice of an English pattern forms enough`() {
    func check<P: Phrase>(_ area: P.Type) {
      for phrase in P.allCases { #expect(Reading(phrase.rawValue).wrongForms == []) }
    }
    for area in Phrasebook.areas { check(area) }
  }
}
