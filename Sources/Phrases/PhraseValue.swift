package import Periods

/// What a pattern's placeholder stands for: something to write, something to choose by, or both.
package protocol PhraseValue: Sendable {
  /// What `{name}` writes.
  func text(_ numbers: NumberText) -> String
  /// Which form of `{name:…|…}` is taken, 0 for the first.
  func form(in language: Language) -> Int
}

/// A text is written as it is.
extension String: PhraseValue {
  package func text(_ numbers: NumberText) -> String { self }
  package func form(in language: Language) -> Int { 0 }
}

/// A number of things: written with its thousands set apart, and choosing singular or plural.
extension Int: PhraseValue {
  package func text(_ numbers: NumberText) -> String { numbers.count(self) }
  package func form(in language: Language) -> Int { language.isSingular(self) ? 0 : 1 }
}

/// Yes takes the first form, no the second.
extension Bool: PhraseValue {
  package func text(_ numbers: NumberText) -> String { "" }
  package func form(in language: Language) -> Int { self ? 0 : 1 }
}

/// A form each for the month, the quarter, the half-year and the year.
extension Grain: PhraseValue {
  package func text(_ numbers: NumberText) -> String { "" }

  package func form(in language: Language) -> Int {
    switch self {
    case .month: 0
    case .quarter: 1
    case .halfYear: 2
    case .year: 3
    }
  }
}

/// Several names as one text: verbs after it agree with how many they are.
package struct Listed: PhraseValue {
  package let text: String
  package let count: Int

  package init(text: String, count: Int) {
    self.text = text
    self.count = count
  }

  package func text(_ numbers: NumberText) -> String { text }
  package func form(in language: Language) -> Int { count == 1 ? 0 : 1 }
}

/// A period's name, with its length for the words around it: `im September 2026`, `in Q3 2026`.
package struct Dated: PhraseValue {
  package let text: String
  package let grain: Grain

  package init(text: String, grain: Grain) {
    self.text = text
    self.grain = grain
  }

  package func text(_ numbers: NumberText) -> String { text }
  package func form(in language: Language) -> Int { grain.form(in: language) }
}

/// A size with decimals; nouns after it agree with it.
package struct Sized: PhraseValue {
  package let text: String
  /// The size as it is written, and with how many decimals.
  package let value: Double
  package let places: Int

  package init(text: String, value: Double, places: Int) {
    self.text = text
    self.value = value
    self.places = places
  }

  package func text(_ numbers: NumberText) -> String { text }

  /// One with one decimal is singular, in French and Portuguese whatever is less than two.
  package func form(in language: Language) -> Int {
    (language == .french || language == .portuguese ? value < 2 : value == 1 && places == 1) ? 0 : 1
  }
}
