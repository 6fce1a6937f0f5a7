/// Where the rows of a waterfall stand at one width.
struct WaterfallLayout {
  /// A row's parts.
  struct Placed {
    let step: WaterfallChart.Step
    let labels: [Label]
    /// The middle of the bar.
    let y: Double
    /// Where the row ends.
    let bottom: Double
  }

  static let inset = 10.0
  static let barHeight = 12.0
  private static let metrics = RowGrid.Metrics(gap: 12, height: 28, above: 8, toMark: 10, below: 12)

  /// Where the rows begin.
  let top = 22.0
  let scale: LinearScale
  let ticks: [Double]
  private(set) var rows: [Placed] = []
  private let grid: RowGrid

  init(_ chart: WaterfallChart, width: Double) {
    let grid = RowGrid(
      names: chart.rows.map(\.label), values: chart.rows.map(\.valueText), width: width,
      Self.metrics)
    self.grid = grid
    let domain = chart.domain(ticks: grid.isNarrow ? 4 : 6)
    ticks = domain.ticks
    scale = LinearScale(
      domain.range, from: grid.plotLeft + Self.inset, to: grid.plotRight - Self.inset)
    var y = top
    for step in chart.steps {
      let placed = grid.row(
        step.row.label, value: step.row.valueText, step.row.isQuiet ? .soft : .ink, top: y)
      rows.append(Placed(step: step, labels: placed.labels, y: placed.y, bottom: placed.bottom))
      y = placed.bottom
    }
  }

  var isNarrow: Bool { grid.isNarrow }
  var plotLeft: Double { grid.plotLeft }
  var plotRight: Double { grid.plotRight }
  var bottom: Double { rows.last?.bottom ?? top }

  /// The lines from each row down to the next, where its bar begins; narrow, they stop short of the
  /// names.
  var connectors: [(x: Double, top: Double, bottom: Double)] {
    zip(rows, rows.dropFirst()).map { placed, next in
      (scale(placed.step.to), placed.y, isNarrow ? placed.bottom - 1 : next.y)
    }
  }

  /// The names of the ticks, those dropped that have no room.
  var tickLabels: [Label] {
    var field = LabelField(bounds: Box(left: plotLeft, top: -8, right: plotRight, bottom: top))
    for tick in ticks {
      field.place(
        Label(Ticks.text(tick), .axis, .soft, x: scale(tick), baseline: top - 8, anchor: .middle)
          .kept(between: plotLeft, and: plotRight))
    }
    return field.labels
  }
}

extension WaterfallChart.Row {
  /// Whether the row is an effect within chance.
  var isQuiet: Bool {
    if case .effect(_, isClear: false) = kind { true } else { false }
  }
}
