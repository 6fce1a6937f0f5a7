/// The kinds of charts: the root element carries `chart` and one of these as its classes.
package enum ChartKind: String, CaseIterable, Sendable {
  case trend = "chart-trend"
  case shares = "chart-shares"
  case distribution = "chart-distribution"
  case interval = "chart-interval"
  case strip = "chart-strip"
  case axis = "chart-axis"
  case waterfall = "chart-waterfall"
  case heat = "chart-heat"
  case sparkline = "chart-sparkline"
  case bar = "chart-bar"
  case control = "chart-control"
  case slope = "chart-slope"
  case multiples = "chart-multiples"

  /// Whether the chart stands in a table's cell or a line of text: it has no title of its own, and
  /// its words are one attribute.
  var isWordSized: Bool {
    switch self {
    case .strip, .axis, .sparkline, .bar: true
    default: false
    }
  }
}

/// Every class that a chart may carry, so that a theme can be checked against them.
package enum ChartClasses {
  /// All names in the order of their declaration, each once.
  package static var all: [String] {
    ["chart"] + ChartKind.allCases.map(\.rawValue) + TextStyle.allCases.map(\.rawValue)
      + ChartClass.allCases.map(\.rawValue)
      + HeatStep.allCases.flatMap { [$0.fillClass, $0.textClass] }
  }
}
