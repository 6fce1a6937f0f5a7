import CSV
import Periods

/// Columns that state the month or quarter beside a date, and which order of day and month they
/// agree with.
struct MonthWitness {
  /// How many dates with a day that both orders can read agree with the stated month or quarter.
  struct Agreement {
    var dates = 0
    var dayFirst = 0
    var monthFirst = 0
  }

  private enum Unit { case month, quarter }
  private let columns: [(column: Int, unit: Unit)]
  /// By the column of the dates and that of the months.
  private var agreements: [[Int]: Agreement] = [:]

  init(_ words: [HeaderWords]) {
    columns = words.enumerated().compactMap { column, words in
      if words.isSentence || words.words.count > 3 { return nil }
      if words.namesQuarter { return (column, .quarter) }
      return words.namesMonth ? (column, .month) : nil
    }
  }

  var isEmpty: Bool { columns.isEmpty }

  /// Compares the dates of a row with the months stated in it.
  mutating func add(
    _ record: RecordBounds, _ bytes: Span<UInt8>, in batch: RecordBatch, dates: [Int]
  ) {
    for (column, unit) in columns {
      let stated = FieldText.trimmed(bytes, batch.bounds(of: column, in: record))
      guard let number = Self.number(bytes.extracting(stated), unit) else { continue }
      for date in dates where date != column {
        let field = FieldText.trimmed(bytes, batch.bounds(of: date, in: record))
        let text = bytes.extracting(field)
        guard let dayFirst = WrittenDate(text, order: .dayMonthYear)?.day,
          let monthFirst = WrittenDate(text, order: .monthDayYear)?.day, dayFirst != monthFirst
        else { continue }
        agreements[[date, column], default: Agreement()].dates += 1
        if Self.number(of: dayFirst, unit) == number {
          agreements[[date, column], default: Agreement()].dayFirst += 1
        }
        if Self.number(of: monthFirst, unit) == number {
          agreements[[date, column], default: Agreement()].monthFirst += 1
        }
      }
    }
  }

  /// The order that a stated month or quarter confirms for nearly all dates, while it speaks against
  /// the other, and the column that states it.
  func order(of date: Int) -> (order: DateOrder, column: Int)? {
    for (column, _) in columns {
      guard let agreement = agreements[[date, column]] else { continue }
      func isConfirmed(_ hits: Int, _ other: Int) -> Bool {
        hits * 50 >= agreement.dates * 49 && other * 10 < agreement.dates * 9
      }
      if isConfirmed(agreement.dayFirst, agreement.monthFirst) { return (.dayMonthYear, column) }
      if isConfirmed(agreement.monthFirst, agreement.dayFirst) { return (.monthDayYear, column) }
    }
    return nil
  }

  private static func number(of day: CivilDate, _ unit: Unit) -> Int {
    unit == .month ? day.month : (day.month + 2) / 3
  }

  /// `9`, `Sep`, `202609` or `2026-09` for a month; `3`, `Q3` or `2026-Q3` for a quarter.
  private static func number(_ text: Span<UInt8>, _ unit: Unit) -> Int? {
    if let number = WrittenScore.number(text), (1...(unit == .month ? 12 : 4)).contains(number) {
      return number
    }
    if unit == .month {
      if let date = NumericDate(text, form: .yearMonth) { return date.day.month }
      return MonthNames.number(of: [UInt8](text).map { $0 | 0x20 })
    }
    for index in text.indices where text[index] | 0x20 == 0x71 && index + 1 < text.count {
      let digit = Int(text[index + 1]) - 0x30
      if (1...4).contains(digit) { return digit }
    }
    return nil
  }
}
