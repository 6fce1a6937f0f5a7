import Periods

/// What a pattern's placeholder stands for: something to write, something to choose by, or both.
protocol PhraseValue: Sendable {
  /// What `{name}` writes.
  func text(_ numbers: NumberText) -> String
  /// Which form of `{name:…|…}` is taken, 0 for the first.
  func form(in language: Language) -> Int
}

/// A text is written as it is.
extension String: PhraseValue {
  func text(_ numbers: NumberText) -> String { self }
  func form(in language: Language) -> Int { 0 }
}

/// A number of things: written with its thousands set apart, and choosing singular or plural.
extension Int: PhraseValue {
  func text(_ numbers: NumberText) -> String { numbers.count(self) }
  func form(in language: Language) -> Int { language.isSingular(self) ? 0 : 1 }
}

/// Yes takes the first form, no the second.
extension Bool: PhraseValue {
  func text(_ numbers: NumberText) -> String { "" }
  func form(in language: Language) -> Int { self ? 0 : 1 }
}

/// A form each for the month, the quarter, the half-year and the year.
extension Grain: PhraseValue {
  func text(_ numbers: NumberText) -> String { "" }

  func form(in language: Language) -> Int {
    switch self {
    case .month: 0
    case .quarter: 1
    case .halfYear: 2
    case .year: 3
    }
  }
}

/// Several names as one text: verbs after it agree with how many they are.
struct Listed: PhraseValue {
  let text: String
  let count: Int

  func text(_ numbers: NumberText) -> String { text }
  func form(in language: Language) -> Int { count == 1 ? 0 : 1 }
}

/// A period's name, with its length for the words around it: `im September 2026`, `in Q3 2026`.
struct Dated: PhraseValue {
  let text: String
  let grain: Grain

  func text(_ numbers: NumberText) -> String { text }
  func form(in language: Language) -> Int { grain.form(in: language) }
}

/// A size with decimals; nouns after it agree with it.
struct Sized: PhraseValue {
  let text: String
  /// The size as it is written, and with how many decimals.
  let value: Double
  let places: Int

  func text(_ numbers: NumberText) -> String { text }

  /// One with one decimal is singular, in French and Portuguese whatever is less than two.
  func form(in language: Language) -> Int {
    (language == .french || language == .portuguese ? value < 2 : value == 1 && places == 1) ? 0 : 1
  }
}
