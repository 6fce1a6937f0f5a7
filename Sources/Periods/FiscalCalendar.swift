/// The calendar that periods follow: where its year starts and which year names it.
package struct FiscalCalendar: Hashable, Sendable {
  /// Which calendar year a fiscal year is named by.
  package enum NamedBy: String, Sendable, CaseIterable {
    case end, start
  }

  /// The month a fiscal year starts in, 1…12.
  package let firstMonth: Int
  package let namedBy: NamedBy

  /// The calendar whose year is the calendar year.
  package static let civil = FiscalCalendar()

  private init() {
    firstMonth = 1
    namedBy = .end
  }

  /// Nil unless the month is from 1 to 12.
  package init?(firstMonth: Int, namedBy: NamedBy = .end) {
    guard (1...12).contains(firstMonth) else { return nil }
    self.firstMonth = firstMonth
    self.namedBy = namedBy
  }

  /// Whether fiscal years differ from calendar years, so that names start with `FY`.
  package var isFiscal: Bool { firstMonth != 1 }

  /// The period of a grain that a month belongs to.
  package func period(_ grain: Grain, containing month: Month) -> Period {
    let offset = month.index - (firstMonth - 1)
    let into = offset - Month.floorDivide(offset, grain.months) * grain.months
    return Period(grain, from: month.advanced(by: -into))
  }

  /// The name of the fiscal year a period lies in, such as 2026.
  package func yearName(of period: Period) -> Int {
    let start = self.period(.year, containing: period.firstMonth).firstMonth
    return namedBy == .end ? start.advanced(by: 11).year : start.year
  }

  /// Which of its year's periods of the same grain a period is, counted from 1.
  package func number(of period: Period) -> Int {
    let start = self.period(.year, containing: period.firstMonth).firstMonth
    return (period.firstMonth.index - start.index) / period.grain.months + 1
  }

  /// The key of a period: `2026-09`, `2026-Q3`, `2026-H2`, `2026`; with `FY` in front, months
  /// apart, where fiscal years are not calendar years.
  package func key(_ period: Period) -> String {
    if period.grain == .month { return period.firstMonth.text }
    let year = (isFiscal ? "FY" : "") + Month.padded(yearName(of: period), to: 4)
    switch period.grain {
    case .quarter: return "\(year)-Q\(number(of: period))"
    case .halfYear: return "\(year)-H\(number(of: period))"
    case .month, .year: return year
    }
  }

  /// The period a key names, in either case of letters; nil for anything that is no key of this
  /// calendar.
  package func period(key: String) -> Period? {
    var rest = Substring(key.uppercased())
    if rest.hasPrefix("FY") {
      guard isFiscal else { return nil }
      rest = rest.dropFirst(2)
      guard let year = takeYear(&rest) else { return nil }
      return period(inYear: year, suffix: rest)
    }
    guard let year = takeYear(&rest) else { return nil }
    if let number = monthNumber(rest) {
      return Month(year: year, number: number).map { Period(.month, from: $0) }
    }
    return isFiscal ? nil : period(inYear: year, suffix: rest)
  }

  private func period(inYear name: Int, suffix: Substring) -> Period? {
    guard let start = firstMonth(ofYear: name) else { return nil }
    let year = Period(.year, from: start)
    if suffix.isEmpty { return year }
    guard suffix.utf8.count == 3, let number = suffix.last?.wholeNumberValue, number >= 1 else {
      return nil
    }
    switch suffix.dropLast() {
    case "-Q" where number <= 4:
      return Period(.quarter, from: start.advanced(by: 3 * (number - 1)))
    case "-H" where number <= 2:
      return Period(.halfYear, from: start.advanced(by: 6 * (number - 1)))
    default: return nil
    }
  }

  private func firstMonth(ofYear name: Int) -> Month? {
    let startsYearBefore = isFiscal && namedBy == .end
    return Month(year: startsYearBefore ? name - 1 : name, number: firstMonth)
  }

  private func takeYear(_ rest: inout Substring) -> Int? {
    let digits = rest.prefix(4)
    guard digits.utf8.count == 4, digits.allSatisfy({ $0.isASCII && $0.isNumber }) else {
      return nil
    }
    rest = rest.dropFirst(4)
    return Int(digits)
  }

  private func monthNumber(_ rest: Substring) -> Int? {
    guard rest.utf8.count == 3, rest.hasPrefix("-"),
      rest.dropFirst().allSatisfy({ $0.isASCII && $0.isNumber })
    else { return nil }
    return Int(rest.dropFirst())
  }
}
