/// A date written as one number.
package struct NumericDate {
  package let day: CivilDate
  /// Seconds since the start of the day; nil where the number counts whole days or months.
  package let secondOfDay: Int?

  /// Reads a number; nil if it is none or counts nothing in that form.
  package init?(_ text: Span<UInt8>, form: DateOrder) {
    var seconds: Int?
    switch form {
    case .dayMonthYear, .monthDayYear: return nil
    case .yearMonthDay:
      guard text.count == 8, let number = Self.number(text)?.whole,
        let date = CivilDate(
          year: number / 10_000, month: number / 100 % 100, day: number % 100)
      else { return nil }
      day = date
      secondOfDay = nil
      return
    case .yearMonth:
      guard let month = Self.month(text) else { return nil }
      day = CivilDate(firstOf: month)
      secondOfDay = nil
      return
    case .unixSeconds: seconds = Self.number(text)?.whole
    case .unixMilliseconds: seconds = Self.number(text).map { $0.whole / 1_000 }
    case .serial:
      guard let number = Self.number(text), (1...2_958_465).contains(number.whole) else {
        return nil
      }
      // 25,569 days lie between the epochs of spreadsheets and of Unix.
      let second = min(Int((number.fraction * 86_400).rounded()), 86_399)
      seconds = (number.whole - 25_569) * 86_400 + second
    }
    guard let seconds, let day = CivilDate(unixSeconds: seconds) else { return nil }
    self.day = day
    secondOfDay = seconds - Month.floorDivide(seconds, 86_400) * 86_400
  }

  /// `202609`, `2026-09`, `2026/09` or `2026.09`.
  private static func month(_ text: Span<UInt8>) -> Month? {
    guard (6...7).contains(text.count) else { return nil }
    var digits = 0
    for index in text.indices {
      let byte = text[index]
      if byte >= 0x30, byte <= 0x39 {
        digits = digits * 10 + Int(byte & 0x0F)
      } else if index != 4 || text.count != 7 || ![0x2D, 0x2E, 0x2F].contains(byte) {
        return nil
      }
    }
    guard digits >= 100_000 else { return nil }
    return Month(year: digits / 100, number: digits % 100)
  }

  /// A number without a sign, at most 15 digits before the point.
  private static func number(_ text: Span<UInt8>) -> (whole: Int, fraction: Double)? {
    var (whole, fraction, scale) = (0, 0.0, 0.0)
    var digits = 0
    for index in text.indices {
      let byte = text[index]
      if byte == UInt8(ascii: "."), scale == 0, digits > 0 {
        scale = 0.1
      } else if byte >= 0x30, byte <= 0x39, digits < 15 || scale > 0 {
        if scale == 0 {
          whole = whole * 10 + Int(byte & 0x0F)
          digits += 1
        } else {
          fraction += Double(byte & 0x0F) * scale
          scale /= 10
        }
      } else {
        return nil
      }
    }
    return digits > 0 ? (whole, fraction) : nil
  }
}
