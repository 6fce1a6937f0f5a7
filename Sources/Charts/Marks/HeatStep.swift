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

  private var name: String {
    switch self {
    case .n3: "n3"
    case .n2: "n2"
    case .n1: "n1"
    case .zero: "0"
    case .p1: "p1"
    case .p2: "p2"
    case .p3: "p3"
    }
  }

  /// The class of the cell, `heat-n3` … `heat-0` … `heat-p3`, styled by `fill`.
  package var fillClass: String { "heat-" + name }
  /// The class of the number in it, `on-heat-n3` …, styled by `fill`.
  package var textClass: String { "on-heat-" + name }

  /// The colours of a step in one scheme, as `#rrggbb`.
  package struct Colours: Hashable, Sendable {
    package let fill: String
    package let text: String
  }

  /// On the light scheme's paper, `#ffffff`.
  package var light: Colours {
    switch self {
    case .n3: Colours(fill: "#7a5a00", text: "#ffffff")
    case .n2: Colours(fill: "#dcc27a", text: "#18202b")
    case .n1: Colours(fill: "#f3ead0", text: "#18202b")
    case .zero: Colours(fill: "#f1f3f6", text: "#18202b")
    case .p1: Colours(fill: "#dde6f3", text: "#18202b")
    case .p2: Colours(fill: "#a3bce0", text: "#18202b")
    case .p3: Colours(fill: "#2b4a78", text: "#ffffff")
    }
  }

  /// On the dark scheme's paper, `#11161d`.
  package var dark: Colours {
    switch self {
    case .n3: Colours(fill: "#e3c66d", text: "#11161d")
    case .n2: Colours(fill: "#66511a", text: "#e8ecf1")
    case .n1: Colours(fill: "#383018", text: "#e8ecf1")
    case .zero: Colours(fill: "#1f2730", text: "#e8ecf1")
    case .p1: Colours(fill: "#23344e", text: "#e8ecf1")
    case .p2: Colours(fill: "#36527f", text: "#e8ecf1")
    case .p3: Colours(fill: "#9dbdee", text: "#11161d")
    }
  }
}
