/// A scale of NPS points with sensible ticks, shared by the rows of a table.
package struct IntervalScale: Hashable, Sendable {
  package let low: Double
  package let high: Double
  package let ticks: [Double]

  init(low: Double, high: Double, ticks: [Double]) {
    self.low = low
    self.high = high
    self.ticks = ticks
  }
}

extension IntervalScale {
  /// The scale that holds every row drawn, and the reference.
  init(rows: [IntervalChart.Row], reference: Double?) {
    let values = rows.flatMap(\.extent) + [reference].compactMap(\.self)
    let domain = PointsDomain(values: values, steps: 5)
    self.init(low: domain.range.lowerBound, high: domain.range.upperBound, ticks: domain.ticks)
  }

  /// The scale laid between two coordinates.
  func laid(from start: Double, to end: Double) -> LinearScale {
    LinearScale(low...max(low, high), from: start, to: end)
  }
}

extension IntervalChart.Row {
  /// The value, unless it is withheld or there is none.
  var visibleValue: Double? {
    guard standing == .shown || standing == .muted, let value, value.isFinite else { return nil }
    return value
  }

  /// What must be in sight.
  var extent: [Double] {
    guard let visibleValue else { return [] }
    return [visibleValue] + [low, high, earlier].compactMap(\.self).filter(\.isFinite)
  }
}
