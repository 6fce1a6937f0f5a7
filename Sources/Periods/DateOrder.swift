/// The order of day, month and year in a written date.
package enum DateOrder: String, CaseIterable, Hashable, Sendable {
  case yearMonthDay = "ymd"
  case dayMonthYear = "dmy"
  case monthDayYear = "mdy"
}
