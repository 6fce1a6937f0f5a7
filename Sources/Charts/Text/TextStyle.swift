/// The kinds of lettering in a chart. Each has one size at every width: charts are laid out anew,
/// never scaled.
///
/// The theme gives each class exactly this `font-size` and weight (in CSS pixels, `bold` is 600 or
/// 700, letter spacing none), in a system sans stack with `font-variant-numeric: tabular-nums`:
///
/// | class      | size | weight  | used for                                    |
/// |------------|------|---------|---------------------------------------------|
/// | `t-axis`   | 12px | regular | ticks, periods, years, events, small notes  |
/// | `t-strong` | 12px | bold    | the latest period, numbers inside marks     |
/// | `t-label`  | 13px | regular | names of rows and groups                    |
/// | `t-value`  | 13px | bold    | the figure of a row, a group or a point     |
/// | `t-figure` | 20px | bold    | the figure that the chart is about          |
package enum TextStyle: String, CaseIterable, Sendable {
  case axis = "t-axis"
  case strong = "t-strong"
  case label = "t-label"
  case value = "t-value"
  case figure = "t-figure"

  /// The size of the lettering in CSS pixels.
  package var size: Double {
    switch self {
    case .axis, .strong: 12
    case .label, .value: 13
    case .figure: 20
    }
  }

  package var isBold: Bool {
    switch self {
    case .axis, .label: false
    case .strong, .value, .figure: true
    }
  }

  /// How far the tallest letters, accents apart, reach above the baseline.
  var ascent: Double { size * 0.78 }

  /// How far the letters reach below the baseline.
  var descent: Double { size * 0.24 }

  /// The distance from one baseline to the next in wrapped text.
  var lineHeight: Double { (size * 1.3).rounded() }

  /// What to add to the middle of a line of capitals and figures to get its baseline.
  var middle: Double { size * 0.36 }
}
