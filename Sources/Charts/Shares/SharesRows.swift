/// The shares as lying bars, one row a period: promoters left, the groups named above.
struct SharesRows {
  private static let rowHeight = 26.0
  private static let barHeight = 18.0
  private static let swatch = 9.0

  private let chart: SharesChart
  private let width: Double
  private let groupWidth: Double
  private let plotLeft: Double

  init(_ chart: SharesChart, width: Double) {
    self.chart = chart
    self.width = width
    let groups = TextStyle.axis.widest(chart.columns.map(\.group))
    groupWidth = min(groups > 0 ? groups + 8 : 0, width * 0.2)
    let labels = TextStyle.strong.widest(chart.columns.map(\.label))
    plotLeft = groupWidth + min(labels + 8, width * 0.25)
  }

  /// Draws the rows; returns the height.
  func draw(_ drawing: inout Drawing) -> Double {
    drawNames(&drawing)
    var top = 26.0
    for index in chart.columns.indices {
      drawLabels(index, middle: top + Self.barHeight / 2, &drawing)
      draw(
        chart.columns[index],
        in: Box(left: plotLeft, top: top, right: width, bottom: top + Self.barHeight), &drawing)
      top += Self.rowHeight
    }
    return top - Self.rowHeight + Self.barHeight + 4
  }

  private func draw(
    _ column: SharesChart.Column, in bounds: Box, _ drawing: inout Drawing
  ) {
    var box = bounds
    if !column.isComplete, column.standing != .none {
      drawing.rect(bounds.padded(-0.5, 1.5), .incomplete, Drawing.Stroke.dashed)
      box = bounds.padded(-3, -1)
    }
    if column.standing == .hidden { drawing.hatched(box.padded(-0.5, -0.5)) }
    for (group, part) in column.parts.enumerated() {
      let left = box.left + part.lowerBound * box.width
      let right = box.left + part.upperBound * box.width
      let gap = group < 2 && right - left > 2 ? 1.0 : 0
      let area = Box(left: left, top: box.top, right: right - gap, bottom: box.bottom)
      SharesMarks.draw(group, of: column, in: area, &drawing)
      SharesMarks.write(group, of: column, in: area, &drawing)
    }
  }

  /// The period, and its group where it begins.
  private func drawLabels(_ index: Int, middle: Double, _ drawing: inout Drawing) {
    let baseline = middle + TextStyle.axis.middle
    let column = chart.columns[index]
    let isLast = index == chart.columns.count - 1
    if index == 0 || chart.columns[index - 1].group != column.group {
      let group = Label(column.group, .axis, .soft, x: 0, baseline: baseline)
      drawing.label(group.shortened(to: groupWidth - 8))
    }
    let label = Label(
      column.label, isLast ? .strong : .axis, isLast ? .ink : .soft, x: groupWidth,
      baseline: baseline)
    drawing.label(label.shortened(to: plotLeft - groupWidth - 8))
  }

  /// The names of the groups with their colours, in the order of the bars.
  private func drawNames(_ drawing: inout Drawing) {
    guard chart.columns.contains(where: { !$0.parts.isEmpty }) else { return }
    let space = Self.swatch + 5
    let limit = width / 3 - space - 6
    let names = (0..<3).map { group in
      Label(chart.name(group), .axis, .ink, x: 0, baseline: 13).shortened(to: limit)
    }
    let widths = names.map { space + $0.box.width }
    let start = widths.reduce(0, +) + 24 <= width - plotLeft ? plotLeft : 0
    let middle = (start + widths[0] + width - widths[2]) / 2 - widths[1] / 2
    for (group, left) in [start, middle, width - widths[2]].enumerated() {
      var name = names[group]
      name.x = left + space
      drawing.bar(
        Box(left: left, top: 4, right: left + Self.swatch, bottom: 4 + Self.swatch),
        GroupMarks.area(group, isHollow: false))
      drawing.label(name)
    }
  }
}
