import Periods

extension Words {
  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
  private static let ordinals = ["first", "second", "third", "fourth"]

  /// `30 September 2026`.
  func date(_ date: CivilDate) -> String {
    "\(date.day)\(NumberText.noBreak)\(month(date.month))\(NumberText.noBreak)\(date.year)"
  }

  /// A period in a table or a sentence: `Q3 2026`, `September 2026`, `H1 2026`, `2026`;
  /// `FY2027-Q1` in a fiscal calendar.
  func period(_ period: Period) -> String {
    if period.grain == .month {
      return "\(month(period.firstMonth.number)) \(period.firstMonth.year)"
    }
    guard !calendar.isFiscal else { return calendar.key(period) }
    guard period.grain != .year else { return calendar.key(period) }
    return "\(shortPeriod(period)) \(calendar.yearName(of: period))"
  }

  /// A period at the head of a page: `Third quarter 2026`.
  func longPeriod(_ period: Period) -> String {
    guard !calendar.isFiscal, let ordinal = ordinal(of: period) else { return self.period(period) }
    return "\(capitalized(ordinal)) \(noun(period.grain)) \(calendar.yearName(of: period))"
  }

  /// A period's label within its year: `Q3`, `Sep`, `H1`, `2026`.
  func shortPeriod(_ period: Period) -> String {
    switch period.grain {
    case .month: String(month(period.firstMonth.number).prefix(3))
    case .quarter: "Q\(calendar.number(of: period))"
    case .halfYear: "H\(calendar.number(of: period))"
    case .year: calendar.key(period)
    }
  }

  /// The year that a period's short label stands in; empty for years.
  func yearLabel(_ period: Period) -> String {
    switch period.grain {
    case .month: String(period.firstMonth.year)
    case .quarter, .halfYear:
      calendar.key(calendar.period(.year, containing: period.firstMonth))
    case .year: ""
    }
  }

  /// `month`, `quarter`, `half-year`, `year`.
  func noun(_ grain: Grain) -> String {
    switch grain {
    case .month: "month"
    case .quarter: "quarter"
    case .halfYear: "half-year"
    case .year: "year"
    }
  }

  /// `months`, `quarters`, `half-years`, `years`.
  func nouns(_ grain: Grain) -> String { noun(grain) + "s" }

  private func month(_ number: Int) -> String {
    (1...12).contains(number) ? Self.months[number - 1] : ""
  }

  private func ordinal(of period: Period) -> String? {
    guard period.grain == .quarter || period.grain == .halfYear else { return nil }
    let number = calendar.number(of: period)
    return (1...4).contains(number) ? Self.ordinals[number - 1] : nil
  }
}
