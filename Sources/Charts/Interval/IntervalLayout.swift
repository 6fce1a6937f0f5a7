/// Where the rows of an interval chart stand at one width.
struct IntervalLayout {
  /// A row's parts.
  struct Placed {
    let row: IntervalChart.Row
    let labels: [Label]
    /// The middle of the marks.
    let y: Double
    /// Where the row ends.
    let bottom: Double
  }

  static let inset = 18.0
  private static let metrics = RowGrid.Metrics(
    gap: 16, height: 34, above: 10, toMark: 12, below: 14)

  /// Where the rows begin.
  let top: Double
  private(set) var rows: [Placed] = []
  private let grid: RowGrid

  init(_ chart: IntervalChart, width: Double) {
    let grid = RowGrid(
      names: chart.rows.map(\.label), values: chart.rows.map(\.valueText), width: width,
      Self.metrics)
    self.grid = grid
    let hasReference = chart.referenceValue != nil && !chart.referenceLabel.isEmpty
    top = (hasReference ? 18 : 0) + 24
    var y = top
    for row in chart.rows {
      let placed = grid.row(
        row.label, value: row.valueText, row.standing == .shown ? .ink : .soft, top: y)
      let note = note(row, baseline: placed.y + TextStyle.axis.middle)
      rows.append(
        Placed(row: row, labels: placed.labels + note, y: placed.y, bottom: placed.bottom))
      y = placed.bottom
    }
  }

  var width: Double { grid.width }
  var isNarrow: Bool { grid.isNarrow }
  var plotLeft: Double { grid.plotLeft }
  var plotRight: Double { grid.plotRight }
  var bottom: Double { rows.last?.bottom ?? top }

  /// What is said instead of marks.
  private func note(_ row: IntervalChart.Row, baseline: Double) -> [Label] {
    guard row.visibleValue == nil, !row.note.isEmpty else { return [] }
    let x = isNarrow ? 0 : plotLeft + Self.inset
    let room = (isNarrow ? width : plotRight) - x
    return [
      Label(row.note, .axis, .soft, x: x, baseline: baseline, hasHalo: true).shortened(to: room)
    ]
  }
}
