/// Rows of a name, a mark on a shared scale, and a figure.
///
/// Wide, a row is a line: name, mark, figure. Narrow, the name and the figure stand above the mark,
/// which then has the whole width.
struct RowGrid {
  /// The distances of one kind of rows.
  struct Metrics: Sendable {
    /// Between the names, the plot and the figures.
    let gap: Double
    /// The height of a row of one line.
    let height: Double
    /// Narrow: above the name, from the name to the middle of the mark, and from there to the end.
    let above: Double
    let toMark: Double
    let below: Double
  }

  /// A row's parts.
  struct Placed {
    let labels: [Label]
    /// The middle of the mark.
    let y: Double
    /// Where the row ends.
    let bottom: Double
  }

  let width: Double
  let isNarrow: Bool
  let plotLeft: Double
  let plotRight: Double
  private let metrics: Metrics
  private let valueWidth: Double

  init(names: [String], values: [String], width: Double, _ metrics: Metrics) {
    self.width = width
    self.metrics = metrics
    isNarrow = width < 480
    valueWidth = min(TextStyle.value.widest(values), width * 0.3)
    let nameWidth = min(TextStyle.label.widest(names), width * 0.34)
    plotLeft = isNarrow ? 0 : nameWidth + metrics.gap
    plotRight = isNarrow ? width : width - valueWidth - metrics.gap
  }

  /// A row that begins at a height.
  func row(_ name: String, value: String, _ tone: ChartClass, top: Double) -> Placed {
    isNarrow
      ? narrow(name, value: value, tone, top: top) : wide(name, value: value, tone, top: top)
  }

  private func wide(_ name: String, value: String, _ tone: ChartClass, top: Double) -> Placed {
    let style = TextStyle.label
    let lines = Label(name, style, .ink, x: 0, baseline: 0).wrapped(
      to: plotLeft - metrics.gap, lines: 3)
    let height = lines.count > 1 ? Double(lines.count) * style.lineHeight + 12 : metrics.height
    let y = top + height / 2
    let shift = y + style.middle - Double(max(lines.count - 1, 0)) * style.lineHeight / 2
    let names = lines.map { line in
      var line = line
      line.baseline += shift
      return line
    }
    return Placed(
      labels: names + [figure(value, tone, baseline: y + TextStyle.value.middle)], y: y,
      bottom: top + height)
  }

  private func narrow(_ name: String, value: String, _ tone: ChartClass, top: Double) -> Placed {
    let style = TextStyle.label
    let first = top + metrics.above + style.ascent
    let lines = Label(name, style, .ink, x: 0, baseline: first)
      .wrapped(to: width - valueWidth - 12, lines: 3)
    let y = (lines.last?.baseline ?? first) + style.descent + metrics.toMark
    return Placed(
      labels: lines + [figure(value, tone, baseline: first)], y: y, bottom: y + metrics.below)
  }

  private func figure(_ value: String, _ tone: ChartClass, baseline: Double) -> Label {
    Label(value, .value, tone, x: width - 1, baseline: baseline, anchor: .end)
      .shortened(to: valueWidth)
  }
}
