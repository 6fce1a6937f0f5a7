package import Markup

extension ControlChart: Chart {
  package func svg(width: Double, id: ChartID) -> Markup {
    let layout = ControlLayout(self, width: width)
    var drawing = Drawing(width: width, id: id)
    drawScale(layout, &drawing)
    drawWithheld(layout, &drawing)
    drawLimits(layout, &drawing)
    drawBracket(layout, &drawing)
    drawLine(layout, &drawing)
    drawPoints(layout, &drawing)
    let bottom = drawLabels(layout, &drawing)
    return drawing.svg(.control, text, height: bottom + 4, places: points.indices.map(layout.x))
  }

  private func drawScale(_ layout: ControlLayout, _ drawing: inout Drawing) {
    for tick in layout.domain.ticks {
      drawing.horizontal(
        layout.y(tick), from: layout.plot.left - 6, to: layout.plot.right,
        tick == 0 ? .zeroLine : .grid)
    }
    for start in layout.axis.groupStarts {
      drawing.vertical(
        layout.edge(start), from: layout.plot.bottom + 1, to: layout.plot.bottom + 7, .event)
    }
  }

  /// Hatched stretches where answers are withheld.
  private func drawWithheld(_ layout: ControlLayout, _ drawing: inout Drawing) {
    for run in points.indices.runs(where: { points[$0].standing == .hidden }) {
      drawing.hatched(
        Box(
          left: layout.edge(run.lowerBound), top: layout.plot.top,
          right: layout.edge(run.upperBound), bottom: layout.plot.bottom))
    }
  }

  /// The band between the limits, which steps with the number of answers, and the centre line.
  private func drawLimits(_ layout: ControlLayout, _ drawing: inout Drawing) {
    for run in points.indices.runs(where: { points[$0].limits != nil }) {
      let upper = layout.steps(run) { points[$0].limits?.high ?? centre }
      let lower = layout.steps(run) { points[$0].limits?.low ?? centre }
      let corners = upper + lower.reversed()
      drawing.area(PathData(through: corners, isClosed: true), .band, outline: .referenceLine)
    }
    guard points.contains(where: { $0.limits != nil }), centre.isFinite else { return }
    drawing.horizontal(
      layout.y(centre), from: layout.plot.left, to: layout.plot.right, .referenceLine,
      Drawing.Stroke(1.5))
  }

  /// A bracket above the months of the baseline.
  private func drawBracket(_ layout: ControlLayout, _ drawing: inout Drawing) {
    guard let span = baselineSpan(layout) else { return }
    let y = layout.plot.top - 5
    drawing.horizontal(y, from: span.lowerBound, to: span.upperBound, .event)
    for x in [span.lowerBound, span.upperBound - 1] {
      drawing.vertical(x, from: y, to: y + 5, .event)
    }
  }

  /// From the left side of the baseline's first month to the right side of its last.
  func baselineSpan(_ layout: ControlLayout) -> ClosedRange<Double>? {
    guard let first = points.firstIndex(where: \.isBaseline),
      let last = points.lastIndex(where: \.isBaseline)
    else { return nil }
    return layout.edge(first)...layout.edge(last + 1)
  }

  private func drawLine(_ layout: ControlLayout, _ drawing: inout Drawing) {
    for run in points.indices.runs(where: { points[$0].drawn != nil }) where run.count > 1 {
      let corners = run.map { (x: layout.x($0), y: layout.height(points[$0].drawn ?? centre)) }
      drawing.path(PathData(through: corners), .line, Drawing.Stroke(1.25))
    }
  }

  /// Dots, hollow ones for months that are not judged, and the marks of signals.
  private func drawPoints(_ layout: ControlLayout, _ drawing: inout Drawing) {
    let radius = layout.bands.step < 12 ? 2.0 : 2.5
    func place(_ index: Int) -> (x: Double, y: Double) {
      (layout.x(index), layout.height(points[index].drawn ?? centre))
    }
    let drawn = points.indices.filter { points[$0].drawn != nil }
    let plain = drawn.filter { points[$0].signal == nil && points[$0].standing == .shown }
    drawing.dots(plain.map(place), radius: radius, .line)
    for index in drawn {
      let (x, y) = place(index)
      if let signal = points[index].signal {
        let shape = signal.shape(x: x, y: y, reach: layout.isNarrow ? 5 : 6)
        drawing.path(PathData(through: shape, isClosed: true), .point)
      } else if points[index].standing == .muted {
        drawing.circle(x: x, y: y, radius: radius + 0.5, .muted, Drawing.Stroke(1.25))
      }
    }
  }
}

extension ControlChart.Signal {
  /// The corners of its mark around a place.
  fileprivate func shape(x: Double, y: Double, reach: Double) -> [(x: Double, y: Double)] {
    switch self {
    case .aboveLimit:
      [(x, y - reach), (x + reach, y + reach * 0.75), (x - reach, y + reach * 0.75)]
    case .belowLimit:
      [(x, y + reach), (x + reach, y - reach * 0.75), (x - reach, y - reach * 0.75)]
    case .run: [(x, y - reach), (x + reach, y), (x, y + reach), (x - reach, y)]
    }
  }
}
