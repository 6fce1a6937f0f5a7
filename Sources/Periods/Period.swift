/// How long a period is.
package enum Grain: String, CaseIterable, Hashable, Sendable, Comparable {
  case month
  case quarter
  case halfYear = "half-year"
  case year

  /// The number of months, 1, 3, 6 or 12.
  package var months: Int {
    switch self {
    case .month: 1
    case .quarter: 3
    case .halfYear: 6
    case .year: 12
    }
  }

  package static func < (left: Grain, right: Grain) -> Bool { left.months < right.months }
}

/// A month, quarter, half-year or year of a fiscal calendar.
package struct Period: Hashable, Sendable, Comparable {
  package let grain: Grain
  package let firstMonth: Month

  package init(_ grain: Grain, from firstMonth: Month) {
    self.grain = grain
    self.firstMonth = firstMonth
  }

  package var lastMonth: Month { firstMonth.advanced(by: grain.months - 1) }
  package var firstDay: CivilDate { CivilDate(firstOf: firstMonth) }
  package var lastDay: CivilDate { CivilDate(lastOf: lastMonth) }

  package func contains(_ month: Month) -> Bool { month >= firstMonth && month <= lastMonth }

  /// The period of the same grain some periods later, or earlier for a negative number.
  package func advanced(by count: Int) -> Period {
    Period(grain, from: firstMonth.advanced(by: count * grain.months))
  }

  /// The period of the same grain one year earlier.
  package var yearEarlier: Period { Period(grain, from: firstMonth.advanced(by: -12)) }

  /// By first month, then the shorter first.
  package static func < (left: Period, right: Period) -> Bool {
    (left.firstMonth, left.grain) < (right.firstMonth, right.grain)
  }
}
