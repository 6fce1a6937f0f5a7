/// A date as somebody wrote it, with or without a time of day.
///
/// The day counts as written: a time or zone that follows is checked for form and otherwise left
/// alone.
package struct WrittenDate: Hashable, Sendable {
  package let day: CivilDate
  /// Whether it is written as ISO 8601 has it, `2026-09-30`, which needs no order to be told.
  package let isISO: Bool
  package let hasTwoDigitYear: Bool
  package let hasTime: Bool

  /// Reads a date; nil if the text is none, or none in the given order.
  ///
  /// - `2026-09-30` is read whatever the order.
  /// - With an order: three numbers between the same `/`, `-`, `.` or spaces, day and month with or
  ///   without leading zeros, the year with four digits or two: 00–68 are 2000–2068 and 69–99 are
  ///   1969–1999, as POSIX `strptime` has it.
  /// - A time may follow after `T`, spaces or a comma: `9:05`, `09:05:07`, `09:05:07.25`, with AM or
  ///   PM for twelve hours, and a zone: `Z`, `+02:00`, `UTC`, `EST`.
  package init?(_ text: Span<UInt8>, order: DateOrder?) {
    if let date = WrittenDate(iso: text) {
      self = date
      return
    }
    self.init(anyForm: text, order: order)
  }

  /// Reads a date of whatever form, from left to right.
  init?(anyForm text: Span<UInt8>, order: DateOrder?) {
    var reader = DateTextReader(text)
    guard let parts = reader.takeParts() else { return nil }
    let day: CivilDate?
    if parts.isISO {
      day = CivilDate(
        year: parts.numbers[0].value, month: parts.numbers[1].value, day: parts.numbers[2].value)
    } else {
      day = order.flatMap { parts.day(in: $0) }
    }
    guard let day, let hasTime = reader.takeTimeAndEnd() else { return nil }
    self.init(
      day: day, isISO: parts.isISO,
      hasTwoDigitYear: parts.numbers.indices.allSatisfy { parts.numbers[$0].digits < 3 },
      hasTime: hasTime)
  }

  init(day: CivilDate, isISO: Bool, hasTwoDigitYear: Bool, hasTime: Bool) {
    self.day = day
    self.isISO = isISO
    self.hasTwoDigitYear = hasTwoDigitYear
    self.hasTime = hasTime
  }

  /// Reads a date from a text.
  package init?(_ text: String, order: DateOrder?) {
    let bytes = Array(text.utf8)
    self.init(bytes.span, order: order)
  }
}

/// A number with the count of its digits.
struct DigitRun {
  var value = 0
  var digits = 0
}

/// The three numbers of a date, in the order written.
struct DateParts {
  var numbers: InlineArray<3, DigitRun>
  var separator: UInt8

  /// Four digits, two and two, with hyphens.
  var isISO: Bool {
    separator == UInt8(ascii: "-") && numbers[0].digits == 4 && numbers[1].digits == 2
      && numbers[2].digits == 2
  }

  /// The day that the numbers mean in an order; nil if there is none.
  func day(in order: DateOrder) -> CivilDate? {
    let (year, month, day) =
      switch order {
      case .yearMonthDay: (numbers[0], numbers[1], numbers[2])
      case .dayMonthYear: (numbers[2], numbers[1], numbers[0])
      case .monthDayYear: (numbers[2], numbers[0], numbers[1])
      }
    guard month.digits <= 2, day.digits <= 2, year.digits == 4 || year.digits == 2 else {
      return nil
    }
    let century = year.digits == 4 ? 0 : year.value <= 68 ? 2000 : 1900
    return CivilDate(year: century + year.value, month: month.value, day: day.value)
  }
}
