import Periods

/// How the values of a column read as dates.
struct DateFacts {
  /// Values that need no order to be read.
  private(set) var plain = 0
  /// Of those, values that name a month and no day, such as `Sep 2026`.
  private(set) var namedMonths = 0
  /// Plain values that are ``withheldDay``, at midnight or without a time.
  private(set) var withheld = 0
  /// Values that are quarters of a year, which no date can be read from.
  private(set) var quarters = 0
  /// Values that some order reads, and no other way does.
  private(set) var ordered = 0
  /// Of those, how many each order reads.
  private(set) var readable: [DateOrder: Int] = [:]
  /// Of those, how many are read by day-month-year and not by month-day-year, and the reverse.
  private(set) var onlyDayFirst = 0
  private(set) var onlyMonthFirst = 0
  /// Of those, how many both read, as different days.
  private(set) var undecided = 0
  /// Whole numbers that may stand for months or moments.
  private(set) var numbers: [DateOrder: Int] = [:]
  /// The first and last month by each order.
  private(set) var months: [DateOrder: ClosedRange<Int>] = [:]
  /// The zones written beside times.
  private(set) var zones: [WrittenZone: Int] = [:]
  private var tried = 0

  /// The day that LimeSurvey writes for answers whose date was not kept. No survey of today was
  /// answered then.
  static let withheldDay = CivilDate(year: 1980, month: 1, day: 1)

  /// Notes a value that is no blank.
  mutating func add(_ text: Span<UInt8>) {
    // A column of texts is not worth the search for dates in all of its rows.
    if tried > 500, plain + ordered + quarters + numbers.values.reduce(0, +) < tried / 10 {
      return
    }
    tried += 1
    guard (6...WrittenDate.longestText).contains(text.count) else { return }
    if let date = WrittenDate(text, order: nil) {
      plain += 1
      if date.day.day == 1, WrittenMonth.isOne(text) { namedMonths += 1 }
      if date.day == Self.withheldDay, date.secondOfDay == 0 { withheld += 1 }
      note(date)
    } else if WrittenQuarter.isOne(text) {
      quarters += 1
    } else if text[0] >= 0x30, text[0] <= 0x39 {
      addOrdered(text)
      addNumber(text)
    }
  }

  private mutating func addOrdered(_ text: Span<UInt8>) {
    let dayFirst = WrittenDate(text, order: .dayMonthYear)
    let monthFirst = WrittenDate(text, order: .monthDayYear)
    let yearFirst = WrittenDate(text, order: .yearMonthDay)
    guard let date = dayFirst ?? monthFirst ?? yearFirst else { return }
    ordered += 1
    note(date)
    widen(.dayMonthYear, dayFirst)
    widen(.monthDayYear, monthFirst)
    widen(.yearMonthDay, yearFirst)
    switch (dayFirst, monthFirst) {
    case (.some, nil): onlyDayFirst += 1
    case (nil, .some): onlyMonthFirst += 1
    case (.some(let left), .some(let right)): if left.day != right.day { undecided += 1 }
    case (nil, nil): break
    }
  }

  private mutating func addNumber(_ text: Span<UInt8>) {
    let form: DateOrder =
      switch text.count {
      case 6, 7: .yearMonth
      case 8: .yearMonthDay
      case 10: .unixSeconds
      case 13: .unixMilliseconds
      default: .serial
      }
    guard form != .serial, let date = NumericDate(text, form: form) else { return }
    // From 1970 to 2100: other numbers are more likely to be something else.
    guard (1970...2100).contains(date.day.year), date.day.year > 2000 || text.count < 10 else {
      return
    }
    numbers[form, default: 0] += 1
  }

  private mutating func widen(_ order: DateOrder, _ date: WrittenDate?) {
    guard let date else { return }
    readable[order, default: 0] += 1
    let month = Month(of: date.day).index
    guard let range = months[order] else {
      months[order] = month...month
      return
    }
    if !range.contains(month) {
      months[order] = min(range.lowerBound, month)...max(range.upperBound, month)
    }
  }

  private mutating func note(_ date: WrittenDate) {
    guard date.zone != .unstated, zones.count < 16 || zones[date.zone] != nil else { return }
    zones[date.zone, default: 0] += 1
  }
}
