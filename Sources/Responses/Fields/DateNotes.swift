import Periods

/// What was noticed about the dates of a file.
struct DateNotes: Hashable, Sendable {
  private(set) var withTime = 0
  /// What was said about the zones of times of day.
  var zones = FileZones()
  private(set) var withTwoDigitYear = 0
  /// Dates that can be read only once the order of day, month and year is known.
  private(set) var unordered = 0
  /// How many of those each order can read.
  private(set) var readable: [DateOrder: Int] = [:]

  /// Notes a date that was read.
  @inline(__always)
  mutating func note(_ date: WrittenDate) {
    if date.hasTime {
      withTime += 1
      zones.note(date)
    }
    if date.hasTwoDigitYear { withTwoDigitYear += 1 }
  }

  /// Notes a date that could not be read without an order.
  mutating func noteUnordered(_ text: Span<UInt8>) {
    var isReadable = false
    for order in DateOrder.orders where WrittenDate(text, order: order) != nil {
      readable[order, default: 0] += 1
      isReadable = true
    }
    if isReadable { unordered += 1 }
  }

  /// The orders that read any of the dates, those that read most first; year first comes after the
  /// others, since it can read most dates with two-digit years.
  var bestOrders: [(order: DateOrder, count: Int)] {
    let orders: [DateOrder] = [.dayMonthYear, .monthDayYear, .yearMonthDay]
    return orders.enumerated().map { (rank: $0.offset, order: $0.element) }
      .map { (rank: $0.rank, order: $0.order, count: readable[$0.order] ?? 0) }
      .filter { $0.count > 0 }.sorted { ($1.count, $0.rank) < ($0.count, $1.rank) }
      .map { (order: $0.order, count: $0.count) }
  }
}
