/// The seven steps of colour in a table of NPS by product and period.
///
/// Blue stands for scores above zero and ochre for those below: both are hues that no answer group
/// has, and they differ for readers who don't tell red from green. The number in the cell has a
/// contrast of at least 4.5:1 with its step; the outer steps take the paper's colour for it, the
/// others the ink's.
package enum HeatStep: Int, CaseIterable, Sendable {
  case n3 = -3
  case n2, n1, zero, p1, p2, p3

  /// The step of an NPS: within 10 points of zero, then up to 30, up to 50, and beyond.
  init(_ value: Double) {
    let size = value.magnitude
    let isNegative = value < 0
    switch size {
    case ..<10: self = .zero
    case ..<30: self = isNegative ? .n1 : .p1
    case ..<50: self = isNegative ? .n2 : .p2
    default: self = isNegative ? .n3 : .p3
    }
  }

  /// The colour of the cell.
  package var fill: ChartColour {
    switch self {
    case .n3: .heatN3
    case .n2: .heatN2
    case .n1: .heatN1
    case .zero: .heat0
    case .p1: .heatP1
    case .p2: .heatP2
    case .p3: .heatP3
    }
  }

  /// The colour of the number in it.
  package var text: ChartColour {
    switch self {
    case .n3: .onHeatN3
    case .n2: .onHeatN2
    case .n1: .onHeatN1
    case .zero: .onHeat0
    case .p1: .onHeatP1
    case .p2: .onHeatP2
    case .p3: .onHeatP3
    }
  }

  /// The class of the cell, `heat-n3` … `heat-0` … `heat-p3`, styled by `fill`.
  package var fillClass: String { fill.rawValue }
  /// The class of the number in it, `on-heat-n3` …, styled by `fill`.
  package var textClass: String { text.rawValue }
}
