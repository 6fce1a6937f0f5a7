package import Diagnostics
package import Periods

extension Commentary {
  /// What is to be said if the index has no text for the headline period: nobody wrote one, or it
  /// was written for another period and is shown as that.
  /// - Parameters:
  ///   - headline: the period the index reports.
  ///   - survey: the survey the index belongs to; nil for the only one.
  ///   - calendar: the calendar that names the periods.
  /// - Returns: a warning, or nil if the text is there.
  package func problem(
    withHeadline headline: Period, survey: String? = nil, calendar: FiscalCalendar
  ) -> Diagnostic? {
    let key = calendar.key(headline)
    guard let note = note(for: .index, survey: survey) else {
      return .headlineWithoutCommentary(key, survey: survey)
    }
    guard note.period != headline else { return nil }
    return .headlineWithOlderCommentary(
      key, writtenFor: note.period.map(calendar.key), path: note.path)
  }
}
