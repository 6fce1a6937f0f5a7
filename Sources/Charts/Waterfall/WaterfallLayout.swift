/// Where the rows of a waterfall stand at one width.
///
/// Wide, a row is a line: name, bar, figure. Narrow, the name and the figure stand above the bar,
/// which then has the whole width.
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

  let width: Double
  let isNarrow: Bool
  let plotLeft: Double
  let plotRight: Double
  /// Where the rows begin.
  let top = 22.0
  let scale: LinearScale
  let ticks: [Double]
  private(set) var rows: [Placed] = []
  private let valueWidth: Double

  init(_ chart: WaterfallChart, width: Double) {
    self.width = width
    isNarrow = width < 480
    valueWidth = min(TextStyle.value.widest(chart.rows.map(\.valueText)), width * 0.3)
    if isNarrow {
      plotLeft = 0
      plotRight = width
    } else {
      let names = min(TextStyle.label.widest(chart.rows.map(\.label)), width * 0.34)
      plotLeft = names + 12
      plotRight = width - valueWidth - 12
    }
    let domain = chart.domain(ticks: isNarrow ? 4 : 6)
    ticks = domain.ticks
    scale = LinearScale(
      domain.range, from: plotLeft + Self.inset, to: plotRight - Self.inset)
    var y = top
    for step in chart.steps {
      let placed = isNarrow ? narrow(step, top: y) : wide(step, top: y)
      rows.append(placed)
      y = placed.bottom
    }
  }

  var bottom: Double { rows.last?.bottom ?? top }

  private func wide(_ step: WaterfallChart.Step, top: Double) -> Placed {
    let style = TextStyle.label
    let lines = Label(step.row.label, style, .ink, x: 0, baseline: 0).wrapped(
      to: plotLeft - 12, lines: 3)
    let height = lines.count > 1 ? Double(lines.count) * style.lineHeight + 12 : 28
    let y = top + height / 2
    let shift = y + style.middle - Double(max(lines.count - 1, 0)) * style.lineHeight / 2
    let names = lines.map { line in
      var line = line
      line.baseline += shift
      return line
    }
    let labels = names + [figure(step.row, baseline: y + TextStyle.value.middle)]
    return Placed(step: step, labels: labels, y: y, bottom: top + height)
  }

  private func narrow(_ step: WaterfallChart.Step, top: Double) -> Placed {
    let style = TextStyle.label
    let first = top + 8 + style.ascent
    let lines = Label(step.row.label, style, .ink, x: 0, baseline: first)
      .wrapped(to: width - valueWidth - 12, lines: 3)
    let y = (lines.last?.baseline ?? first) + style.descent + 4 + Self.barHeight / 2
    return Placed(
      step: step, labels: lines + [figure(step.row, baseline: first)], y: y,
      bottom: y + Self.barHeight / 2 + 6)
  }

  private func figure(_ row: WaterfallChart.Row, baseline: Double) -> Label {
    Label(
      row.valueText, .value, row.isQuiet ? .soft : .ink, x: width - 1, baseline: baseline,
      anchor: .end
    ).shortened(to: valueWidth)
  }

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
