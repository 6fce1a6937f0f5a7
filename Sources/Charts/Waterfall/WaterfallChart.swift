/// How effects lead from one level to another: a row each, every bar beginning where the one before
/// it ended.
package struct WaterfallChart: Sendable {
  package struct Row: Hashable, Sendable {
    package enum Kind: Hashable, Sendable {
      /// A level to start from, in points, drawn as a point.
      case start(Double)
      /// An effect in points, drawn as a bar: solid if it is beyond chance, else pale and outlined.
      case effect(Double, isClear: Bool)
      /// The level arrived at, in points, drawn as a point.
      case end(Double)
    }

    package var label: String
    package var kind: Kind
    /// The level or the signed effect as it is printed.
    package var valueText: String

    package init(label: String, kind: Kind, valueText: String) {
      self.label = label
      self.kind = kind
      self.valueText = valueText
    }
  }

  package var text: ChartText
  package var rows: [Row]

  package init(text: ChartText, rows: [Row]) {
    self.text = text
    self.rows = rows
  }
}

extension WaterfallChart {
  /// The least span of the axis in points, so that effects of a tenth aren't blown up.
  private static let leastSpan = 10.0

  /// A row with the levels before and after it; the same for a level.
  struct Step {
    let row: Row
    let from: Double
    let to: Double
  }

  /// The rows with their levels; an effect that is no number leaves the level as it is.
  var steps: [Step] {
    var level = 0.0
    return rows.map { row in
      let before: Double
      switch row.kind {
      case .start(let value), .end(let value):
        level = value.isFinite ? value : level
        before = level
      case .effect(let points, _):
        before = level
        level += points.isFinite ? points : 0
      }
      return Step(row: row, from: before, to: level)
    }
  }

  /// The range of levels that are in sight, with ticks for so many steps.
  func domain(ticks: Int) -> PointsDomain {
    PointsDomain(
      values: steps.flatMap { [$0.from, $0.to] }, steps: ticks, leastSpan: Self.leastSpan)
  }
}
