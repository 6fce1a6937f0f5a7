@testable import Charts

extension SampleCharts {
  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]
  private static let names = ControlChart.LineNames(
    upper: "upper limit", centre: "centre +31", lower: "lower limit", baseline: "baseline")

  static func month(
    _ index: Int, _ value: Double?, half: Double? = 7, _ standing: MarkStanding = .shown,
    baseline: Int = 12, signal: ControlChart.Signal? = nil
  ) -> ControlChart.Point {
    ControlChart.Point(
      label: months[index % 12], group: "\(2025 + index / 12)", value: value,
      valueText: value.map(Ticks.text) ?? "", low: half.map { 31 - $0 }, high: half.map { 31 + $0 },
      standing: standing, isBaseline: index < baseline && half != nil, signal: signal)
  }

  static let control = ControlChart(
    text: words,
    points: [
      32, 32, 29, 29, 30, 33, 33, 27, 32, 32, 28, 31, 33, 34, 31, 33, 37, 35, 40, 39, 44, 40,
    ]
    .enumerated().map { index, value in
      month(
        index, value, half: 6.5 + Double(index % 3) / 2,
        signal: value > 38 ? .aboveLimit : index == 17 ? .run : nil)
    }, centre: 31, names: names)

  /// Withheld months, one without answers and one with few, and a signal on each side.
  static let gappedControl = ControlChart(
    text: words,
    points: [
      month(0, 30, half: 12), month(1, 33, half: 14), month(2, nil, half: nil, .hidden),
      month(3, nil, half: nil, .hidden), month(4, 29, half: 11), month(5, nil, half: nil, .none),
      month(6, 52, half: nil, .muted), month(7, 12, half: 11, signal: .belowLimit),
      month(8, 35, half: 20), month(9, 31), month(10, 28), month(11, 30), month(12, 33),
      month(13, 29, baseline: 15), month(14, 31, baseline: 15), month(15, 32),
      month(16, 55, signal: .aboveLimit),
    ], centre: 31, names: names)
}

extension GeneratedCharts {
  mutating func control() -> ControlChart {
    let count = chance(5) ? 0 : chance(10) ? 1 : int(1...48)
    let baseline = int(0...20)
    let centre = value()
    let points = periods(count).enumerated().map { index, period in
      let standing = standing()
      let isGone = standing == .hidden || standing == .none
      let value = value()
      let half = Double(int(1...80))
      let hasLimits = standing == .shown
      let signals: [ControlChart.Signal] = [.aboveLimit, .belowLimit, .run]
      return ControlChart.Point(
        label: period.label, group: period.group, value: isGone ? nil : value,
        valueText: isGone ? "" : text(value), low: hasLimits ? max(centre - half, -100) : nil,
        high: hasLimits ? min(centre + half, 100) : nil, standing: standing,
        isBaseline: hasLimits && index < baseline,
        signal: hasLimits && chance(30) ? signals[int(0...2)] : nil)
    }
    return ControlChart(
      text: words, points: points, centre: centre,
      names: ControlChart.LineNames(
        upper: chance(70) ? "upper limit" : name(), centre: chance(70) ? "centre +31" : name(),
        lower: chance(70) ? "lower limit" : name(), baseline: chance(70) ? "baseline" : name()))
  }
}
