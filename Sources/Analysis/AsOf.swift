package import Periods
package import Responses

/// The day a report speaks of; never the clock's.
package struct AsOf: Hashable, Sendable {
  package let date: CivilDate
  /// Where the day comes from, as printed.
  package let assumption: Assumption

  /// The day that is known before reading: `--as-of`, else `as-of:`, else `SOURCE_DATE_EPOCH`; nil
  /// where none is given. Answers after it are set aside.
  package static func given(
    option: CivilDate?, configured: CivilDate?, sourceDateEpoch: CivilDate?
  ) -> AsOf? {
    if let option { return AsOf(option, .asOfOption) }
    if let configured { return AsOf(configured, .asOfConfigured) }
    if let sourceDateEpoch { return AsOf(sourceDateEpoch, .asOfEnvironment) }
    return nil
  }

  /// The last day of the month of the latest answer: the day where none is given.
  package static func latest(answer: CivilDate) -> AsOf {
    AsOf(CivilDate(lastOf: Month(of: answer)), .asOfLatest)
  }

  private init(_ date: CivilDate, _ phrase: AssumptionPhrase) {
    self.date = date
    assumption = Assumption("as-of", phrase, ["date": .date(date)])
  }
}
