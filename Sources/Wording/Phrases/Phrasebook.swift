package import Periods
import Responses

/// The patterns of one language; where it lacks a phrase, the English one.
package struct Phrasebook: Sendable {
  package let language: Language
  /// What becomes of each English pattern in a language that no table has: tests tell the words of
  /// a report from its data by it.
  private let rewording: (@Sendable (String) -> String)?

  package init(_ language: Language) {
    self.language = language
    rewording = nil
  }

  /// A language made from the English patterns, with the numbers and plurals of English.
  package init(rewording: @escaping @Sendable (String) -> String) {
    language = .english
    self.rewording = rewording
  }

  package func pattern<P: Phrase>(_ phrase: P) -> String {
    if let rewording { return rewording(phrase.rawValue) }
    guard language != .english else { return phrase.rawValue }
    return P.table(language)[phrase] ?? phrase.rawValue
  }

  /// Every area of words.
  static let areas: [any Phrase.Type] = [
    AskedPhrase.self, AssumptionPhrase.self, BuildPhrase.self, ChartPhrase.self,
    CommentaryPhrase.self,
    ComparisonMethodPhrase.self,
    ControlPhrase.self, DataPhrase.self, DownloadPhrase.self, EstimatePhrase.self,
    FindingPhrase.self, LevelPhrase.self, MailPhrase.self, ManyPhrase.self, MethodPagePhrase.self,
    MonthPhrase.self,
    MovedPagePhrase.self, MovementMethodPhrase.self, MovementPhrase.self, NavigationPhrase.self,
    NounPhrase.self, NumeralPhrase.self, PagePhrase.self, PeriodPhrase.self, PrivacyPhrase.self,
    QuotePhrase.self, ReadingPhrase.self, ReversalPhrase.self, ScoreMethodPhrase.self,
    SentencePhrase.self,
    ShortMonthPhrase.self, SuppressionMethodPhrase.self, TablePhrase.self, TargetMethodPhrase.self,
    TargetPhrase.self, TrendMethodPhrase.self, TrendPhrase.self, VerdictPhrase.self,
  ]

  /// How many phrases a language lacks, which are therefore said in English.
  static func countMissing(in language: Language) -> Int {
    areas.reduce(0) { $0 + $1.countMissing(in: language) }
  }
}
