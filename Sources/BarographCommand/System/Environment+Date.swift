import Diagnostics
import Periods

extension Environment {
  /// The day of `SOURCE_DATE_EPOCH`, in UTC; nil if the variable isn't set or empty.
  /// - Throws: a diagnostic where it is no whole number of seconds since 1970.
  func sourceDate() throws(Diagnostic) -> CivilDate? {
    try sourceSeconds().flatMap { CivilDate(unixSeconds: $0) }
  }

  /// The seconds of `SOURCE_DATE_EPOCH`, of a year that dates have; nil if it isn't set or empty.
  /// - Throws: a diagnostic where it is no whole number of seconds since 1970.
  func sourceSeconds() throws(Diagnostic) -> Int? {
    let name = "SOURCE_DATE_EPOCH"
    guard let text = nonEmpty(name) else { return nil }
    guard text.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let seconds = Int(text),
      CivilDate(unixSeconds: seconds) != nil
    else { throw .sourceDateInvalid(name) }
    return seconds
  }
}

extension Diagnostic {
  static func sourceDateInvalid(_ variable: String) -> Diagnostic {
    Diagnostic(
      "source-date-invalid", about: .usage,
      "\(variable) isn't a whole number of seconds since 1970",
      remedy: "Mend it, unset it, or say the day with --as-of.")
  }
}
