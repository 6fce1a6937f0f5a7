/// English names of months and weekdays, in full or shortened.
package enum MonthNames {
  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ].map { Array($0.utf8) }

  private static let weekdays = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  ].map { Array($0.utf8) }

  /// The number of a month, 1…12, by its name in lower case or the first three letters or more.
  package static func number(of name: [UInt8]) -> Int? {
    guard name.count >= 3 else { return nil }
    return months.firstIndex { $0.starts(with: name) }.map { $0 + 1 }
  }

  /// Whether a name in lower case is that of a weekday, or its first three letters or more.
  static func isWeekday(_ name: [UInt8]) -> Bool {
    name.count >= 3 && weekdays.contains { $0.starts(with: name) }
  }
}
