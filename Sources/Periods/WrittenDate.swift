/// A date as somebody wrote it, with or without a time of day.
///
/// The day counts as written; the time and zone that follow are kept for conversion.
package struct WrittenDate: Hashable, Sendable {
  /// Longer texts are no dates, the name of a zone in brackets included.
  package static let longestText = 120

  package let day: CivilDate
  /// Whether it needs no order to be told, such as `2026-09-30` as ISO 8601 has it.
  package let isISO: Bool
  package let hasTwoDigitYear: Bool
  package let hasTime: Bool
  /// Seconds since the start of the day, 0…86,400; 0 without a time.
  package internal(set) var secondOfDay = 0
  /// The zone written after the time.
  package internal(set) var zone = WrittenZone.unstated

  /// Reads a date; nil if the text is none, or none in the given order.
  ///
  /// - A date whose year has four digits and comes first is read whatever the order: `2026-09-30`,
  ///   `2026/9/30`; and so is one whose month has a name: `30 Sep 2026`, `Sep 30, 2026`; and one of
  ///   eight digits before a time, `20260930T100000Z`.
  /// - With an order: three numbers between the same `/`, `-`, `.` or spaces, day and month with or
  ///   without leading zeros, the year with four digits or two: 00–68 are 2000–2068 and 69–99 are
  ///   1969–1999, as POSIX `strptime` has it.
  /// - With the form of a number: a month, a Unix time or the serial number of a spreadsheet.
  /// - A time may follow after `T`, spaces or a comma: `9:05`, `09:05:07`, `09:05:07.25`, `09.05.07`, with AM or
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
    if let order, let number = NumericDate(text, form: order) {
      day = number.day
      isISO = false
      hasTwoDigitYear = false
      let isMoment = order == .unixSeconds || order == .unixMilliseconds
      hasTime = isMoment || (number.secondOfDay ?? 0) > 0
      secondOfDay = number.secondOfDay ?? 0
      zone = isMoment ? .offset(0) : .unstated
      return
    }
    var reader = DateTextReader(text)
    let start: DateStart
    if let parts = reader.takeParts() {
      guard let day = parts.isYearFirst ? parts.day(in: .yearMonthDay) : parts.day(in: order)
      else { return nil }
      let isShort = parts.numbers.indices.allSatisfy { parts.numbers[$0].digits < 3 }
      start = DateStart(day: day, isPlain: parts.isYearFirst, hasTwoDigitYear: isShort)
    } else {
      reader = DateTextReader(text)
      guard let other = reader.takeBasicOrNamed() else { return nil }
      start = other
    }
    guard let hasTime = reader.takeTimeAndEnd() else { return nil }
    day = start.day
    isISO = start.isPlain
    hasTwoDigitYear = start.hasTwoDigitYear
    self.hasTime = hasTime
    secondOfDay = reader.secondOfDay
    zone = reader.zone
  }

  /// A date as ISO 8601 has it.
  /// - Parameter secondOfDay: nil where no time of day is written.
  init(iso day: CivilDate, secondOfDay: Int?, zone: WrittenZone) {
    self.day = day
    isISO = true
    hasTwoDigitYear = false
    hasTime = secondOfDay != nil
    self.secondOfDay = secondOfDay ?? 0
    self.zone = zone
  }

  /// Reads a date from a text.
  package init?(_ text: String, order: DateOrder?) {
    let bytes = Array(text.utf8)
    self.init(bytes.span, order: order)
  }
}

/// The day that a text begins with.
struct DateStart {
  let day: CivilDate
  /// Whether it needs no order to be told.
  let isPlain: Bool
  let hasTwoDigitYear: Bool
}

/// A number with the count of its digits.
struct DigitRun {
  var value = 0
  var digits = 0

  /// The year that four digits or two mean.
  var asYear: Int { digits == 4 ? value : (value <= 68 ? 2000 : 1900) + value }
}

/// The three numbers of a date, in the order written.
struct DateParts {
  var numbers: InlineArray<3, DigitRun>
  var separator: UInt8

  /// Whether the first number is a year of four digits.
  var isYearFirst: Bool { numbers[0].digits == 4 }

  /// The day that the numbers mean in an order; nil if there is none.
  func day(in order: DateOrder?) -> CivilDate? {
    let (year, month, day) =
      switch order {
      case nil, .yearMonth, .unixSeconds, .unixMilliseconds, .serial, .serial1904:
        (DigitRun(), DigitRun(), DigitRun())
      case .yearMonthDay: (numbers[0], numbers[1], numbers[2])
      case .dayMonthYear: (numbers[2], numbers[1], numbers[0])
      case .monthDayYear: (numbers[2], numbers[0], numbers[1])
      }
    guard month.digits <= 2, day.digits <= 2, year.digits == 4 || year.digits == 2 else {
      return nil
    }
    return CivilDate(year: year.asYear, month: month.value, day: day.value)
  }
}
