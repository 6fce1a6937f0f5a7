/// How dates are written that are not ISO 8601: the order of day, month and year, or what a number
/// in place of a date counts.
package enum DateOrder: String, CaseIterable, Hashable, Sendable {
  case yearMonthDay = "ymd"
  case dayMonthYear = "dmy"
  case monthDayYear = "mdy"
  /// A month alone, `202609` or `2026-09`: its first day.
  case yearMonth = "ym"
  /// Seconds since 1970 in UTC.
  case unixSeconds = "unix"
  /// Milliseconds since 1970 in UTC.
  case unixMilliseconds = "unix-ms"
  /// Days since 30 December 1899, as spreadsheets number them.
  case serial
  /// Days since 1 January 1904, as spreadsheets of old Macintosh computers number them.
  case serial1904 = "serial-1904"

  /// The orders of three numbers.
  package static let orders: [DateOrder] = [.yearMonthDay, .dayMonthYear, .monthDayYear]
}
