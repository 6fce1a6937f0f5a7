/// Dates in the basic format of ISO 8601, which has no marks between numbers: `20260511T100000Z`.
extension DateTextReader {
  /// A date that is no three numbers with marks between them.
  mutating func takeBasicOrNamed() -> DateStart? {
    let start = at
    if let day = takeBasicDay() { return day }
    at = start
    return takeNamed()
  }

  /// The day that a text in the basic format begins with, if a time follows it: eight digits alone
  /// may be any number.
  private mutating func takeBasicDay() -> DateStart? {
    let number = takeNumber()
    guard number.digits == 8, at < count, bytes[at] | 0x20 == UInt8(ascii: "t"),
      let day = CivilDate(
        year: number.value / 10_000, month: number.value / 100 % 100, day: number.value % 100)
    else { return nil }
    isBasic = true
    return DateStart(day: day, isPlain: true, hasTwoDigitYear: false)
  }

  /// The minutes and seconds of a time in the basic format, `100000` or `1000`, whose digits are taken.
  static func basicTime(_ time: DigitRun) -> DayTime? {
    switch time.digits {
    case 4: DayTime(hour: time.value / 100, minute: time.value % 100)
    case 6:
      DayTime(
        hour: time.value / 10_000, minute: time.value / 100 % 100, second: time.value % 100)
    default: nil
    }
  }
}

/// A time of day as a clock shows it.
struct DayTime {
  var hour: Int
  var minute: Int
  var second = 0
}
