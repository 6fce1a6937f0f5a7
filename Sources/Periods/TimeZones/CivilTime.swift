/// A day and a time of day as a clock on the wall shows them, in no particular zone.
package struct CivilTime: Hashable, Sendable {
  package let day: CivilDate
  /// Seconds since the day began, 0…86,400: 86,400 is 24:00, and 23:59:60 counts as that.
  package let second: Int

  /// Nil unless the second is from 0 to 86,400.
  package init?(day: CivilDate, second: Int) {
    guard (0...86_400).contains(second) else { return nil }
    self.day = day
    self.second = second
  }

  /// Seconds from 1970-01-01 00:00 on the same clock.
  package var secondsOnClock: Int { day.daysSince1970 * 86_400 + second }
}

extension CivilDate {
  /// Days from 1970-01-01, negative before it.
  package var daysSince1970: Int { Self.daysSince1970(year: year, month: month, day: day) }

  /// Days from 1970-01-01 to a day of any year; the day may lie past the end of the month.
  ///
  /// After Hinnant, "chrono-compatible low-level date algorithms".
  static func daysSince1970(year: Int, month: Int, day: Int) -> Int {
    let shifted = month <= 2 ? year - 1 : year
    let era = Month.floorDivide(shifted, 400)
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }
}
