package import Periods

/// Something taken for granted while reading or reporting, printed wherever the figures are.
package struct Assumption: Hashable, Sendable {
  /// A stable name in kebab case, such as `as-of`.
  package let id: String
  /// One whole sentence or two, as facts: an ``AssumptionVoice`` puts them into words.
  package let clause: AssumptionClause

  package init(
    _ id: String, _ phrase: AssumptionPhrase, _ values: [String: AssumptionValue] = [:]
  ) {
    self.id = id
    clause = AssumptionClause(phrase, values)
  }

  /// What a terminal says, and `report.json`: in English.
  package var sentence: String { EnglishVoice().say(clause) }
}

/// A phrase with what its placeholders stand for.
package struct AssumptionClause: Hashable, Sendable {
  let phrase: AssumptionPhrase
  let values: [String: AssumptionValue]

  init(_ phrase: AssumptionPhrase, _ values: [String: AssumptionValue] = [:]) {
    self.phrase = phrase
    self.values = values
  }
}

/// What a placeholder of an ``AssumptionPhrase`` stands for.
package enum AssumptionValue: Hashable, Sendable {
  /// Written as it is: a path, the name of a tool or a time zone, a number as a file has it.
  case text(String)
  /// A number of things.
  case count(Int)
  /// Which of two forms is taken.
  case choice(Bool)
  case date(CivilDate)
  /// The name of a column, sheet or list, or the label of an answer: in quotation marks, cut to a
  /// length that fits a line.
  case name(String)
  /// Such names; after the eighth only how many there are.
  case names([String])
  /// Texts as they are: `A, B and C`.
  case texts([String])
  case clause(AssumptionClause)
  /// Clauses: `A, B and C`.
  case clauses([AssumptionClause])
  /// Clauses with a phrase between them.
  case row([AssumptionClause], between: AssumptionPhrase)

  static func clause(
    _ phrase: AssumptionPhrase, _ values: [String: AssumptionValue] = [:]
  ) -> AssumptionValue {
    .clause(AssumptionClause(phrase, values))
  }
}
