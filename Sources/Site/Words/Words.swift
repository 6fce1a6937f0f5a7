import Analysis
import Periods
import Statistics

/// The string table: every word of a page is a member of this type, in English.
///
/// Figures come in as values and are written by ``NumberText``; verdicts come in as values and are
/// put into words in `Verdict+Words.swift`.
struct Words: Sendable {
  let calendar: FiscalCalendar
  /// How products are called, in lower case.
  let product: String
  let products: String
  let hideBelow: Int
  let muteBelow: Int
  /// Whether a group's share of 0 % or 100 % is withheld below ``muteBelow``.
  let isStrict: Bool
  /// How many periods of the headline grain the report keeps.
  let history: Int
  /// The confidence level in whole percent, such as 95.
  let confidence: Int

  init(_ report: Report) {
    calendar = report.calendar
    product = report.productSingular
    products = report.productPlural
    hideBelow = report.settings.hideBelow
    muteBelow = report.settings.muteBelow
    isStrict = report.settings.isStrict
    history = report.settings.history
    confidence = Rounding.whole(report.settings.confidence * 100)
  }

  /// `A`, `A and B`, `A, B and C`.
  func list(_ items: [String]) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return items.dropLast().joined(separator: ", ") + " and " + last
  }

  /// The text with its first letter in upper case.
  func capitalized(_ text: String) -> String {
    guard let first = text.unicodeScalars.first else { return text }
    return first.properties.uppercaseMapping + String(text.unicodeScalars.dropFirst())
  }

  /// A number and its noun: `1 answer`, `5,976 answers`.
  func counted(_ number: Int, _ singular: String, _ plural: String) -> String {
    NumberText.counted(number, singular, plural)
  }

  /// `5,976 answers`.
  func answers(_ number: Int) -> String { counted(number, "answer", "answers") }
}
