/// A day of the proleptic Gregorian calendar, without a time or a zone.
package struct CivilDate: Hashable, Sendable, Comparable {
  /// The year above nine bits, of which four are the month and five the day: days compare as these do.
  package let packed: Int32

  package var year: Int { Int(packed >> 9) }
  package var month: Int { Int(packed >> 5 & 0xF) }
  package var day: Int { Int(packed & 0x1F) }

  /// Nil unless the day exists and the year is from 1 to 9999.
  @inline(__always)
  package init?(year: Int, month: Int, day: Int) {
    guard year >= 1, year <= 9999, month >= 1, month <= 12, day >= 1,
      day <= 28 || day <= Self.days(inMonth: month, of: year)
    else { return nil }
    self.init(unchecked: year, month, day)
  }

  @inline(__always)
  private init(unchecked year: Int, _ month: Int, _ day: Int) {
    packed = Int32(truncatingIfNeeded: year << 9 | month << 5 | day)
  }

  /// The first day of a month.
  package init(firstOf month: Month) {
    self.init(unchecked: month.year, month.number, 1)
  }

  /// The last day of a month.
  package init(lastOf month: Month) {
    self.init(
      unchecked: month.year, month.number, Self.days(inMonth: month.number, of: month.year))
  }

  package static func < (left: CivilDate, right: CivilDate) -> Bool {
    left.packed < right.packed
  }

  /// `2026-09-30`.
  package var text: String {
    "\(Month.padded(year, to: 4))-\(Month.padded(month, to: 2))-\(Month.padded(day, to: 2))"
  }

  /// The date written as `2026-09-30`; nil for anything else.
  package init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
      let year = Self.number(bytes[0..<4]), let month = Self.number(bytes[5..<7]),
      let day = Self.number(bytes[8..<10])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    var value = 0
    for byte in digits {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
      value = value * 10 + Int(byte - UInt8(ascii: "0"))
    }
    return value
  }

  /// The day of 00:00 UTC of a Unix time in seconds.
  package init?(unixSeconds: Int) {
    let days = Month.floorDivide(unixSeconds, 86_400)
    guard (-719_162...2_932_896).contains(days) else { return nil }
    // Days to civil date, after Hinnant, "chrono-compatible low-level date algorithms".
    let shifted = days + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    self.init(year: year, month: month, day: day)
  }

  /// The number of days in a month, 28…31; 0 for a month that does not exist.
  static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 1, 3, 5, 7, 8, 10, 12: 31
    case 4, 6, 9, 11: 30
    case 2: isLeap(year) ? 29 : 28
    default: 0
    }
  }

  private static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }
}
