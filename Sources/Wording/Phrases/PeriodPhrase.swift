/// Dates and periods.
enum PeriodPhrase: String, Phrase {
  /// `30 September 2026`; the first form is that of the first of a month.
  case date = "{isFirst:{day}|{day}}\u{A0}{month}\u{A0}{year}"
  /// `September 2026`.
  case monthOfYear = "{month} {year}"
  /// `Q3`, and `Q3 2026`.
  case quarter = "Q{number}"
  case quarterOfYear = "Q{number} {year}"
  case halfYear = "H{number}"
  case halfOfYear = "H{number} {year}"
  /// At the head of a page.
  case firstQuarter = "First quarter {year}"
  case secondQuarter = "Second quarter {year}"
  case thirdQuarter = "Third quarter {year}"
  case fourthQuarter = "Fourth quarter {year}"
  case firstHalf = "First half-year {year}"
  case secondHalf = "Second half-year {year}"
  case noun = "{grain:month|quarter|half-year|year}"
  case nouns = "{grain:months|quarters|half-years|years}"
}
