/// A calendar month, the finest period; counted from January of year 0, so that months subtract.
package struct Month: Hashable, Sendable, Comparable {
  /// Months since January of year 0.
  package let index: Int

  package init(index: Int) {
    self.index = index
  }

  /// Nil unless the month is from 1 to 12 and the year from 1 to 9999.
  package init?(year: Int, number: Int) {
    guard (1...9999).contains(year), (1...12).contains(number) else { return nil }
    index = year * 12 + number - 1
  }

  /// The month of a day.
  package init(of date: CivilDate) {
    index = date.year * 12 + date.month - 1
  }

  package var year: Int { Self.floorDivide(index, 12) }
  /// 1 for January.
  package var number: Int { index - year * 12 + 1 }

  package static func < (left: Month, right: Month) -> Bool { left.index < right.index }

  /// The month some months later, or earlier for a negative number.
  package func advanced(by months: Int) -> Month { Month(index: index + months) }

  /// `2026-09`.
  package var text: String { "\(Self.padded(year, to: 4))-\(Self.padded(number, to: 2))" }

  static func padded(_ number: Int, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }

  /// The quotient of `a` and a positive `b`, rounded down.
  static func floorDivide(_ a: Int, _ b: Int) -> Int {
    let (quotient, remainder) = a.quotientAndRemainder(dividingBy: b)
    return remainder < 0 ? quotient - 1 : quotient
  }
}
