/// Where the rows of an interval chart stand at one width.
///
/// Wide, a row is a line: name, marks, figure. Narrow, the name and the figure stand above the
/// marks, which then have the whole width.
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

  let width: Double
  let isNarrow: Bool
  let plotLeft: Double
  let plotRight: Double
  /// Where the rows begin.
  let top: Double
  private(set) var rows: [Placed] = []
  private let valueWidth: Double

  init(_ chart: IntervalChart, width: Double) {
    self.width = width
    isNarrow = width < 480
    valueWidth = min(TextStyle.value.widest(chart.rows.map(\.valueText)), width * 0.3)
    if isNarrow {
      plotLeft = 0
      plotRight = width
    } else {
      let names = min(TextStyle.label.widest(chart.rows.map(\.label)), width * 0.34)
      plotLeft = names + 16
      plotRight = width - valueWidth - 16
    }
    let hasReference = chart.referenceValue != nil && !chart.referenceLabel.isEmpty
    top = (hasReference ? 18 : 0) + 24
    var y = top
    for row in chart.rows {
      let placed = isNarrow ? narrow(row, top: y) : wide(row, top: y)
      rows.append(placed)
      y = placed.bottom
    }
  }

  var bottom: Double { rows.last?.bottom ?? top }

  private func wide(_ row: IntervalChart.Row, top: Double) -> Placed {
    let style = TextStyle.label
    let lines = Label(row.label, style, .ink, x: 0, baseline: 0).wrapped(
      to: plotLeft - 16, lines: 3)
    let height = lines.count > 1 ? Double(lines.count) * style.lineHeight + 12 : 34
    let y = top + height / 2
    let shift = y + style.middle - Double(lines.count - 1) * style.lineHeight / 2
    var labels = lines.map { line in
      var line = line
      line.baseline += shift
      return line
    }
    labels.append(figure(row, baseline: y + TextStyle.value.middle))
    labels.append(contentsOf: note(row, baseline: y + TextStyle.axis.middle))
    return Placed(row: row, labels: labels, y: y, bottom: top + height)
  }

  private func narrow(_ row: IntervalChart.Row, top: Double) -> Placed {
    let style = TextStyle.label
    let first = top + 10 + style.ascent
    let lines = Label(row.label, style, .ink, x: 0, baseline: first)
      .wrapped(to: width - valueWidth - 12, lines: 3)
    let textBottom = (lines.last?.baseline ?? first) + style.descent
    let y = textBottom + 12
    let labels =
      lines + [figure(row, baseline: first)] + note(row, baseline: y + TextStyle.axis.middle)
    return Placed(row: row, labels: labels, y: y, bottom: y + 14)
  }

  private func figure(_ row: IntervalChart.Row, baseline: Double) -> Label {
    Label(
      row.valueText, .value, row.standing == .shown ? .ink : .soft, x: width - 1,
      baseline: baseline,
      anchor: .end
    ).shortened(to: valueWidth)
  }

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
