package import Analysis
package import Periods
package import Phrases
import Statistics

/// The words of a report: every word of a page is a member of this type.
///
/// Members put values into the patterns of a ``Phrase``, in the report's language. Figures come in
/// as values and are written by ``NumberText``; verdicts come in as values and are put into words
/// in `Verdict+Words.swift`.
package struct Words: Sendable {
  let phrases: Phrasebook
  package let numbers: NumberText
  package let calendar: FiscalCalendar
  /// How products are called, in lower case.
  package let product: String
  package let products: String
  let hideBelow: Int
  package let muteBelow: Int
  /// Whether a group's share of 0 % or 100 % is withheld below ``muteBelow``.
  package let isStrict: Bool
  /// Names, in lower case, that would be taken for a part of the sentence that they stand in.
  let sentenceWords: Set<String>
  /// How many periods of the headline grain the report keeps.
  package let history: Int
  /// The confidence level in whole percent, such as 95.
  package let confidence: Int

  /// - Parameter phrases: nil for those of the report's language.
  package init(_ report: Report, phrases: Phrasebook? = nil) {
    let phrases = phrases ?? Phrasebook(report.language)
    self.phrases = phrases
    numbers = NumberText(phrases.language)
    let sentenceWords = phrases.pattern(NounPhrase.sentenceWords)
    self.sentenceWords = Set(sentenceWords.split(separator: "|").map(String.init))
    calendar = report.calendar
    product = report.productSingular ?? phrases.pattern(NounPhrase.product)
    products = report.productPlural ?? phrases.pattern(NounPhrase.products)
    hideBelow = report.settings.hideBelow
    muteBelow = report.settings.muteBelow
    isStrict = report.settings.isStrict
    history = report.settings.history
    confidence = Rounding.whole(report.settings.confidence * 100)
  }

  /// The words that files of figures are written in, in every language; nil where these are they.
  package func english(_ report: Report) -> Words? {
    phrases.language == .english ? nil : Words(report, phrases: Phrasebook(.english))
  }

  /// `A`, `A and B`, `A, B and C`.
  package func list(_ items: [String]) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    let others = items.dropLast().joined(separator: say(NounPhrase.comma))
    return say(
      NounPhrase.lastOfList, ["others": others, "item": last, "i": Self.beginsWithI(last)])
  }

  /// Clauses that stand beside each other: `A; B`.
  func clauses(_ parts: [String]) -> String { parts.joined(separator: say(NounPhrase.semicolon)) }

  /// Whether a name begins with the sound of an i, before which Spanish has another word for “and”.
  private static func beginsWithI(_ name: String) -> Bool {
    let letters = name.lowercased().drop { !$0.isLetter }
    guard letters.first != "i", letters.first != "í" else { return true }
    return (letters.hasPrefix("hi") || letters.hasPrefix("hí"))
      && !["a", "e", "o"].contains(letters.dropFirst(2).first)
  }

  /// The text with its first letter in upper case.
  package func capitalized(_ text: String) -> String {
    guard let first = text.unicodeScalars.first else { return text }
    return first.properties.uppercaseMapping + String(text.unicodeScalars.dropFirst())
  }

  /// `5,976 answers`.
  package func answers(_ number: Int) -> String { say(NounPhrase.answers, ["n": number]) }
}
