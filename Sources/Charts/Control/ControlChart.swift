/// The NPS of months against a centre line and limits that follow the number of answers: which
/// months stand out from a baseline, and which are what chance gives.
package struct ControlChart: Sendable {
  package struct Point: Hashable, Sendable {
    /// The month's short label, such as `Sep`.
    package var label: String
    /// What is written below the first month of a group: the year.
    package var group: String
    /// The NPS, −100…100; nil where hidden or without answers.
    package var value: Double?
    /// The printed NPS, such as `+36`; written beside signals.
    package var valueText: String
    /// The limits of the month; nil where it is held against none.
    package var low: Double?
    package var high: Double?
    package var standing: MarkStanding
    /// Whether the month is one of those that set the centre and the limits.
    package var isBaseline: Bool
    package var signal: Signal?

    package init(
      label: String, group: String, value: Double?, valueText: String, low: Double?, high: Double?,
      standing: MarkStanding, isBaseline: Bool, signal: Signal?
    ) {
      self.label = label
      self.group = group
      self.value = value
      self.valueText = valueText
      self.low = low
      self.high = high
      self.standing = standing
      self.isBaseline = isBaseline
      self.signal = signal
    }
  }

  /// Why a month is marked: each has a shape of its own.
  package enum Signal: Hashable, Sendable {
    /// A triangle that points up.
    case aboveLimit
    /// A triangle that points down.
    case belowLimit
    /// A diamond: the month completes a run on one side of the centre.
    case run
  }

  /// What is written beside the lines.
  package struct LineNames: Hashable, Sendable {
    package var upper: String
    package var centre: String
    package var lower: String
    /// Above the bracket of the baseline.
    package var baseline: String

    package init(upper: String, centre: String, lower: String, baseline: String) {
      self.upper = upper
      self.centre = centre
      self.lower = lower
      self.baseline = baseline
    }
  }

  package var text: ChartText
  package var points: [Point]
  /// The height of the centre line, −100…100.
  package var centre: Double
  package var names: LineNames

  package init(text: ChartText, points: [Point], centre: Double, names: LineNames) {
    self.text = text
    self.points = points
    self.centre = centre
    self.names = names
  }
}

extension ControlChart.Point {
  /// The value where the point is drawn.
  var drawn: Double? {
    guard let value, value.isFinite, standing == .shown || standing == .muted else { return nil }
    return value
  }

  /// The limits where the month is held against them.
  var limits: (low: Double, high: Double)? {
    guard drawn != nil, let low, let high, low.isFinite, high.isFinite else { return nil }
    return (low, high)
  }
}
