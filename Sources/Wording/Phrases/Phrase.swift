package import Periods

/// What a report says in one area of words: one case a sentence, clause or label.
///
/// A case's raw value is its English pattern; each other language has a table of patterns, in a
/// file of its own. In a pattern, `{name}` stands for a value and `{name:one|other}` for a choice
/// that a value makes: by its number, by yes and no, by how many are named, or by the length of a
/// period (`{grain:month|quarter|half-year|year}`), which a period's name tells as well as its grain
/// (`{period:im|in|im|in} {period}`). Forms are patterns themselves. A pattern is written whole, so
/// that each language has its own order of words; it may use any of the placeholders of the English
/// one in either way.
///
/// Placeholders named `grain`, `period`, `against`, `first` and `last` choose by the length of a
/// period and have four forms; all others have two.
package protocol Phrase: RawRepresentable<String>, CaseIterable, Hashable, Sendable {
  static var german: [Self: String] { get }
  static var french: [Self: String] { get }
  static var spanish: [Self: String] { get }
  static var portuguese: [Self: String] { get }
}

extension Phrase {
  static var german: [Self: String] { [:] }
  static var french: [Self: String] { [:] }
  static var spanish: [Self: String] { [:] }
  static var portuguese: [Self: String] { [:] }

  /// The patterns of a language; none for English, whose patterns the cases are.
  package static func table(_ language: Language) -> [Self: String] {
    switch language {
    case .english: [:]
    case .german: german
    case .french: french
    case .spanish: spanish
    case .portuguese: portuguese
    }
  }

  /// How many phrases a language lacks.
  static func countMissing(in language: Language) -> Int {
    guard language != .english else { return 0 }
    let table = table(language)
    return allCases.count { table[$0] == nil }
  }
}
