/// The shares as upright columns: promoters on top, the groups named beside the latest column.
struct SharesColumns {
  private let chart: SharesChart
  private let width: Double
  private let band: BandScale
  private let plot: Box
  private let axis: PeriodAxis
  private let nameWidth: Double
  private let figureWidth: Double

  init(_ chart: SharesChart, width: Double) {
    self.chart = chart
    self.width = width
    figureWidth = TextStyle.value.widest(chart.latest?.texts ?? []) + 6
    let names = TextStyle.label.widest(chart.groupNames)
    nameWidth = min(names, width * 0.38 - figureWidth)
    let right = width - 14 - figureWidth - max(nameWidth, 0)
    let height = width < 480 ? 170 : min(max(width * 0.3, 180), 260)
    plot = Box(left: 0, top: 4, right: right, bottom: 4 + height.rounded())
    band = BandScale(count: chart.columns.count, from: 0, to: right, fill: 0.82, widest: 76)
    axis = PeriodAxis(
      labels: chart.columns.map(\.label), groups: chart.columns.map(\.group),
      middles: chart.columns.indices.map { [band] in band.middle($0) }, low: 0, high: width)
  }

  /// The middles of the columns.
  var middles: [Double] { chart.columns.indices.map(band.middle) }

  /// Draws the columns; returns the height.
  func draw(_ drawing: inout Drawing) -> Double {
    for index in chart.columns.indices { draw(column: index, &drawing) }
    for label in axis.placed(below: plot.bottom + 8) { drawing.label(label) }
    drawNames(&drawing)
    return plot.bottom + 8 + axis.height
  }

  private func box(_ index: Int) -> Box {
    let left = band.left(index)
    return Box(left: left, top: plot.top, right: left + band.width, bottom: plot.bottom)
  }

  private func draw(column index: Int, _ drawing: inout Drawing) {
    let column = chart.columns[index]
    let box = box(index)
    if column.standing == .hidden { drawing.hatched(box) }
    for (group, part) in column.parts.enumerated() {
      let top = box.top + part.lowerBound * box.height
      let bottom = box.top + part.upperBound * box.height
      let gap = group < 2 && bottom - top > 2 ? 1.0 : 0
      let area = Box(left: box.left, top: top, right: box.right, bottom: bottom - gap)
      SharesMarks.draw(group, of: column, in: area, &drawing)
      if index != chart.columns.count - 1 || column.parts.isEmpty {
        SharesMarks.write(group, of: column, in: area, &drawing)
      }
    }
    if !column.isComplete, column.standing != .none {
      drawing.rect(box.padded(2, 2), .incomplete, Drawing.Stroke.dashed)
    }
  }

  /// The groups' names at the heights of the latest column, with its figures where it is shown.
  private func drawNames(_ drawing: inout Drawing) {
    guard let column = chart.columns.last(where: { !$0.parts.isEmpty }) else { return }
    let isLatest = chart.columns.last == column
    let wished = column.parts.map { plot.top + ($0.lowerBound + $0.upperBound) / 2 * plot.height }
    let places = Spread.places(
      wished: wished, distance: 20, low: plot.top + 8, high: plot.bottom - 8)
    let right = box(chart.columns.count - 1).right
    for (group, place) in places.enumerated() {
      if isLatest, abs(place - wished[group]) > 4 {
        drawing.path(
          PathData(through: [(right + 3, wished[group]), (right + 11, place)]), .leader,
          Drawing.Stroke())
      }
      write(group, of: isLatest ? column : nil, x: right + 14, middle: place, &drawing)
    }
  }

  private func write(
    _ group: Int, of column: SharesChart.Column?, x: Double, middle: Double,
    _ drawing: inout Drawing
  ) {
    let baseline = middle + TextStyle.label.middle
    if let column, group < column.texts.count {
      drawing.label(Label(column.texts[group], .value, .ink, x: x, baseline: baseline))
    }
    let start = x + (column == nil ? 0 : figureWidth)
    let name = Label(chart.name(group), .label, .soft, x: start, baseline: baseline)
    drawing.label(name.shortened(to: width - start))
  }
}
