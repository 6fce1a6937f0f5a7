package import Diagnostics
package import Periods

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
    if let option { return AsOf(option, from: "given by --as-of") }
    if let configured { return AsOf(configured, from: "given by as-of in the configuration") }
    if let sourceDateEpoch { return AsOf(sourceDateEpoch, from: "taken from SOURCE_DATE_EPOCH") }
    return nil
  }

  /// The last day of the month of the latest answer: the day where none is given.
  package static func latest(answer: CivilDate) -> AsOf {
    AsOf(
      CivilDate(lastOf: Month(of: answer)),
      from: "not given: the last day of the month of the latest answer")
  }

  private init(_ date: CivilDate, from origin: String) {
    self.date = date
    assumption = Assumption("as-of", "The as-of date is \(date.text), \(origin).")
  }
}
