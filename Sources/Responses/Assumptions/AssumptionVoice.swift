package import Periods
package import Phrases

/// How one language says what was assumed.
package protocol AssumptionVoice {
  var language: Language { get }
  var numbers: NumberText { get }
  func pattern(_ phrase: AssumptionPhrase) -> String
  /// A name in quotation marks.
  func quoted(_ name: String) -> String
  /// `A, B and C`.
  func list(_ items: [String]) -> String
  func date(_ date: CivilDate) -> String
}

extension AssumptionVoice {
  /// A clause in words.
  package func say(_ clause: AssumptionClause) -> String {
    PatternPieces.filled(pattern(clause.phrase), numbers, in: language) { name in
      clause.values[String(name)].map(value)
    }
  }

  private func value(_ value: AssumptionValue) -> any PhraseValue {
    switch value {
    case .text(let text): text
    case .count(let count): count
    case .choice(let isFirst): isFirst
    case .date(let date): self.date(date)
    case .name(let name): quoted(name.cutName)
    case .names(let names): Listed(text: list(of: names), count: names.count)
    case .texts(let texts): Listed(text: list(texts), count: texts.count)
    case .clause(let clause): say(clause)
    case .clauses(let clauses): list(clauses.map(say))
    case .row(let clauses, let between): clauses.map(say).joined(separator: pattern(between))
    }
  }

  private func list(of names: [String]) -> String {
    let limit = 8
    var parts = names.prefix(limit).map { quoted($0.cutName) }
    if names.count > limit {
      parts.append(say(AssumptionClause(.more, ["n": .count(names.count - limit)])))
    }
    return list(parts)
  }
}

/// English as a terminal has it: numbers without commas between thousands, dates as in ISO 8601.
struct EnglishVoice: AssumptionVoice {
  let language = Language.english
  let numbers = NumberText.plain

  func pattern(_ phrase: AssumptionPhrase) -> String { phrase.rawValue }
  func quoted(_ name: String) -> String { "“\(name)”" }
  func date(_ date: CivilDate) -> String { date.text }

  func list(_ items: [String]) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return items.dropLast().joined(separator: ", ") + " and " + last
  }
}
