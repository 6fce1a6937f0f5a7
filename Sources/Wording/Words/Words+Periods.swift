package import Analysis
package import Periods
package import Phrases

extension Words {
  /// `30 September 2026`.
  package func date(_ date: CivilDate) -> String {
    say(
      PeriodPhrase.date,
      [
        "isFirst": date.day == 1, "day": date.day, "month": month(date.month),
        "year": String(date.year),
      ])
  }

  /// A period in a table or a sentence: `Q3 2026`, `September 2026`, `H1 2026`, `2026`;
  /// `FY2027-Q1` in a fiscal calendar.
  package func period(_ period: Period) -> String {
    if period.grain == .month {
      let month = month(period.firstMonth.number)
      return say(
        PeriodPhrase.monthOfYear, ["month": month, "year": String(period.firstMonth.year)])
    }
    guard !calendar.isFiscal, let phrase = ofYear(period.grain) else { return calendar.key(period) }
    return say(
      phrase,
      ["number": calendar.number(of: period), "year": String(calendar.yearName(of: period))])
  }

  private func ofYear(_ grain: Grain) -> PeriodPhrase? {
    switch grain {
    case .quarter: .quarterOfYear
    case .halfYear: .halfOfYear
    case .month, .year: nil
    }
  }

  /// A period within a phrase.
  package func dated(_ period: Period) -> Dated {
    Dated(text: self.period(period), grain: period.grain)
  }

  /// A period within a phrase, with `so far` behind it where it is not complete.
  package func dated(_ estimate: PeriodEstimate) -> Dated {
    Dated(text: period(estimate), grain: estimate.period.grain)
  }

  /// A period at the head of a page: `Third quarter 2026`.
  package func longPeriod(_ period: Period) -> String {
    guard !calendar.isFiscal, let phrase = long(period) else {
      return capitalized(self.period(period))
    }
    return say(phrase, ["year": String(calendar.yearName(of: period))])
  }

  /// A period's label within its year: `Q3`, `Sep`, `H1`, `2026`.
  package func shortPeriod(_ period: Period) -> String {
    let number = calendar.number(of: period)
    return switch period.grain {
    case .month: ShortMonthPhrase(number: period.firstMonth.number).map { say($0) } ?? ""
    case .quarter: say(PeriodPhrase.quarter, ["number": number])
    case .halfYear: say(PeriodPhrase.halfYear, ["number": number])
    case .year: calendar.key(period)
    }
  }

  /// The year that a period's short label stands in; empty for years.
  package func yearLabel(_ period: Period) -> String {
    switch period.grain {
    case .month: String(period.firstMonth.year)
    case .quarter, .halfYear:
      calendar.key(calendar.period(.year, containing: period.firstMonth))
    case .year: ""
    }
  }

  /// `month`, `quarter`, `half-year`, `year`.
  func noun(_ grain: Grain) -> String { say(PeriodPhrase.noun, ["grain": grain]) }

  /// `months`, `quarters`, `half-years`, `years`.
  func nouns(_ grain: Grain) -> String { say(PeriodPhrase.nouns, ["grain": grain]) }

  private func month(_ number: Int) -> String {
    MonthPhrase(number: number).map { say($0) } ?? ""
  }

  private func long(_ period: Period) -> PeriodPhrase? {
    switch (period.grain, calendar.number(of: period)) {
    case (.quarter, 1): .firstQuarter
    case (.quarter, 2): .secondQuarter
    case (.quarter, 3): .thirdQuarter
    case (.quarter, 4): .fourthQuarter
    case (.halfYear, 1): .firstHalf
    case (.halfYear, 2): .secondHalf
    default: nil
    }
  }
}
