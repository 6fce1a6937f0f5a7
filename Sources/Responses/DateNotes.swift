import Periods

/// What was noticed about the dates of a file.
struct DateNotes: Hashable, Sendable {
  private(set) var withTime = 0
  private(set) var withTwoDigitYear = 0
  /// Dates that can be read only once the order of day, month and year is known.
  private(set) var unordered = 0
  /// How many of those each order can read.
  private(set) var readable: [DateOrder: Int] = [:]

  /// Notes a date that was read.
  @inline(__always)
  mutating func note(_ date: WrittenDate) {
    if date.hasTime { withTime += 1 }
    if date.hasTwoDigitYear { withTwoDigitYear += 1 }
  }

  /// Notes a date that could not be read without an order.
  mutating func noteUnordered(_ text: Span<UInt8>) {
    var isReadable = false
    for order in DateOrder.allCases where WrittenDate(text, order: order) != nil {
      readable[order, default: 0] += 1
      isReadable = true
    }
    if isReadable { unordered += 1 }
  }

  /// The orders that read most of the dates, best first; none that reads nothing.
  var bestOrders: [(order: DateOrder, count: Int)] {
    DateOrder.allCases.map { ($0, readable[$0] ?? 0) }.filter { $0.1 > 0 }
      .enumerated().sorted { ($1.element.1, $0.offset) < ($0.element.1, $1.offset) }
      .map { (order: $0.element.0, count: $0.element.1) }
  }
}
