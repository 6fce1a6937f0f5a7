/// The centre line of a control chart with its limits, in the unit of the values.
package struct ControlLimits: Hashable, Sendable {
  package let centre: Double
  package let low: Double
  package let high: Double

  /// −1 for a value below the lower limit, 1 for one above the upper limit, 0 between them.
  func side(beyondLimits value: Double) -> Int {
    Self.side(of: value, low: low, high: high)
  }

  /// −1 for a value below the centre, 1 for one above it, 0 on it.
  func side(ofCentre value: Double) -> Int {
    Self.side(of: value, low: centre, high: centre)
  }

  /// A value within a trillionth of a line is on it: a mean of equal values is not always their value.
  private static func side(of value: Double, low: Double, high: Double) -> Int {
    let slack = 1e-12 * max(value.magnitude, low.magnitude, high.magnitude)
    return value > high + slack ? 1 : value < low - slack ? -1 : 0
  }
}

/// A place of a control chart that chance alone would hardly give.
package struct ControlSignal: Hashable, Sendable {
  /// What made it a signal.
  package enum Rule: Hashable, Sendable {
    /// The value lies beyond a limit.
    case beyondLimits
    /// The value completes a run of ``ControlRuns/length`` values on one side of the centre.
    case run
  }

  /// The position of the value in the series, from 0.
  package let index: Int
  package let rule: Rule
  /// Whether the value lies on the upper side.
  package let isAbove: Bool
}

/// The run rule: nine values in a row on one side of the centre.
package enum ControlRuns {
  /// How many values in a row on one side of the centre are a signal.
  ///
  /// Source: the second of Nelson's rules (1984), J. Quality Technology 16, 237–239.
  package static let length = 9

  /// The signals of a chart, in the order of its points, limits before runs.
  ///
  /// A run signals once, at its ninth value, however long it goes on. A value on the centre ends a
  /// run; a period without a value is passed over.
  static func signals(_ points: [(index: Int, value: Double, limits: ControlLimits)])
    -> [ControlSignal]
  {
    var signals: [ControlSignal] = []
    var (side, run) = (0, 0)
    for point in points {
      let beyond = point.limits.side(beyondLimits: point.value)
      if beyond != 0 {
        signals.append(
          ControlSignal(index: point.index, rule: .beyondLimits, isAbove: beyond > 0))
      }
      let now = point.limits.side(ofCentre: point.value)
      run = now == 0 ? 0 : now == side ? run + 1 : 1
      side = now
      if run == length {
        signals.append(ControlSignal(index: point.index, rule: .run, isAbove: side > 0))
      }
    }
    return signals
  }
}

/// What turns the mean moving range of two into a standard deviation of normal values.
enum MovingRange {
  /// d₂ = 2/√π: the mean of |a − b| for two standard normal values.
  static let d2 = 2 / Double.pi.squareRoot()
  /// D₄ = 1 + 3 d₃/d₂ with d₃ = √(2 − 4/π): the upper limit of moving ranges over their mean, 3.267.
  static let d4 = 1 + 3 * (2 - 4 / Double.pi).squareRoot() / d2
}
