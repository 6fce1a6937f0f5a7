import Periods
import Phrases
import ReportFixtures
import Testing

@testable import Responses
@testable import Wording

@Suite struct AssumptionTests {
  private func words(_ language: Language) throws -> Words {
    Words(try ReportFixture().report, phrases: Phrasebook(language))
  }

  @Test func `are said in English as they always were, on pages and elsewhere`() throws {
    let words = try words(.english)
    let samples = try AssumptionSamples.all
    #expect(samples.map(\.sentence) == AssumptionSamples.english)
    #expect(samples.map(words.assumption) == AssumptionSamples.english)
  }

  /// So that no phrase has patterns that nobody has seen.
  @Test func `say every phrase there is`() throws {
    let said = try AssumptionSamples.all.reduce(into: Set<AssumptionPhrase>()) { said, sample in
      said.formUnion(Self.phrases(sample.clause))
    }
    let more: Set<AssumptionPhrase> = [.more]
    #expect(Set(AssumptionPhrase.allCases).subtracting(said).subtracting(more) == [])
  }

  private static func phrases(_ clause: AssumptionClause) -> Set<AssumptionPhrase> {
    clause.values.values.reduce(into: [clause.phrase]) { found, value in
      switch value {
      case .clause(let clause): found.formUnion(phrases(clause))
      case .clauses(let clauses): clauses.forEach { found.formUnion(phrases($0)) }
      case .row(let clauses, let between):
        found.insert(between)
        clauses.forEach { found.formUnion(phrases($0)) }
      default: break
      }
    }
  }

  @Test(arguments: Language.allCases)
  func `leave no placeholder open`(language: Language) throws {
    let words = try words(language)
    for sentence in try AssumptionSamples.all.map(words.assumption) {
      #expect(!sentence.contains("{") && !sentence.contains("}"), "\(sentence)")
      #expect(sentence.hasSuffix("."), "\(sentence)")
    }
  }

  @Test func `have the quotation marks, lists, numbers and dates of the language`() throws {
    let asOf = try #require(AssumptionSamples.all.first)
    let labels = Assumption.labels([("Oui", 9, 1_200)], in: "Q1")
    let hidden = Assumption.sheetsHidden(["Alt", "Iva"])
    let german = try words(.german)
    #expect(
      german.assumption(asOf)
        == "Stichtag ist der 30.\u{A0}September\u{A0}2026, angegeben mit --as-of.")
    #expect(
      german.assumption(labels) == "In der Spalte „Q1“: „Oui“ zählt als 9 (1.200\u{A0}Antworten).")
    #expect(
      try words(.french).assumption(labels)
        == "Dans la colonne «\u{202F}Q1\u{202F}»\u{A0}: «\u{202F}Oui\u{202F}» compte pour 9 "
        + "(1\u{202F}200\u{A0}réponses).")
    #expect(
      try words(.spanish).assumption(hidden) == "Las hojas ocultas «Alt» e «Iva» quedaron fuera.")
    #expect(
      try words(.portuguese).assumption(.productUnclear((1...10).map { "s\($0)" }))
        .hasSuffix("“s7”, “s8” e mais 2 podem igualmente contê-lo."))
  }
}
