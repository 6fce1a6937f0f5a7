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
    case .serial, .serial1904:
      guard let number = Self.number(text), (1...2_958_465).contains(number.whole) else {
        return nil
      }
      // 25,569 and 24,107 days lie between the epochs of spreadsheets and of Unix.
      let epoch = form == .serial ? 25_569 : 24_107
      let second = min(Int((number.fraction * 86_400).rounded()), 86_399)
      seconds = (number.whole - epoch) * 86_400 + second
    }
    guard let seconds, let day = CivilDate(unixSeconds: seconds) else { return nil }
    self.day = day
    secondOfDay = seconds - Month.floorDivide(seconds, 86_400) * 86_400
  }

  /// `202609`, `2026-09`, `2026/09` or `2026.09`, `2026-9`, and `09/2026`, `09-2026`, `09.2026` or `9/2026`.
  private static func month(_ text: Span<UInt8>) -> Month? {
    guard (6...7).contains(text.count) else { return nil }
    var (numbers, digits, separator) = ([0, 0], [0, 0], UInt8(0))
    for index in text.indices {
      let byte = text[index]
      let part = separator == 0 ? 0 : 1
      if byte >= 0x30, byte <= 0x39 {
        numbers[part] = numbers[part] * 10 + Int(byte & 0x0F)
        digits[part] += 1
      } else if part == 0, [0x2D, 0x2E, 0x2F].contains(byte) {
        separator = byte
      } else {
        return nil
      }
    }
    switch (digits[0], digits[1]) {
    case (6, 0): return month(of: numbers[0] / 100, numbers[0] % 100)
    case (4, 2): return month(of: numbers[0], numbers[1])
    case (2, 4): return month(of: numbers[1], numbers[0])
    // `9.2026` and `2026.9` are decimal numbers.
    case (4, 1) where separator != UInt8(ascii: "."): return month(of: numbers[0], numbers[1])
    case (1, 4) where separator != UInt8(ascii: "."): return month(of: numbers[1], numbers[0])
    default: return nil
    }
  }

  private static func month(of year: Int, _ number: Int) -> Month? {
    year >= 1_000 ? Month(year: year, number: number) : nil
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
