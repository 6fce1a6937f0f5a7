package import Markup

extension TrendChart: Chart {
  package func svg(width: Double, id: ChartID) -> Markup {
    let layout = TrendLayout(self, width: width)
    var drawing = Drawing(width: width, id: id)
    drawScale(layout, &drawing)
    drawWithheld(layout, &drawing)
    drawEvents(layout, &drawing)
    drawBand(layout, &drawing)
    drawTarget(layout, &drawing)
    drawLine(layout, &drawing)
    drawPoints(layout, &drawing)
    let axisBottom = drawLabels(layout, &drawing)
    let strip = AnswersStrip(self, layout: layout, top: axisBottom + 14)
    strip.draw(&drawing)
    return drawing.svg(.trend, text, height: strip.bottom + 4, places: layout.xs)
  }

  private func drawScale(_ layout: TrendLayout, _ drawing: inout Drawing) {
    for tick in layout.domain.ticks {
      drawing.horizontal(
        layout.y(tick), from: layout.plot.left - 6, to: layout.plot.right,
        tick == 0 ? .zeroLine : .grid)
    }
    if layout.axis.namesAll {
      for start in layout.axis.groupStarts where start > 0 {
        let x = (layout.xs[start - 1] + layout.xs[start]) / 2
        let bottom = layout.axisTop + layout.axis.height - 3
        drawing.vertical(x, from: layout.plot.bottom + 2, to: bottom, .rule)
      }
    } else {
      for start in layout.axis.groupStarts {
        let x = layout.xs[start]
        drawing.vertical(x, from: layout.plot.bottom + 1, to: layout.plot.bottom + 6, .event)
      }
    }
  }

  /// Hatched stretches where answers are withheld.
  private func drawWithheld(_ layout: TrendLayout, _ drawing: inout Drawing) {
    let half = min(layout.step / 2, 14)
    for run in points.indices.runs(where: { points[$0].standing == .hidden }) {
      guard let first = run.first, let last = run.last else { continue }
      drawing.hatched(
        Box(
          left: max(layout.xs[first] - half, layout.plot.left - 6), top: layout.plot.top,
          right: min(layout.xs[last] + half, layout.plot.right + 6), bottom: layout.plot.bottom))
    }
  }

  private func drawEvents(_ layout: TrendLayout, _ drawing: inout Drawing) {
    let placed = layout.flags.placed(above: layout.flags.height)
    for flag in placed {
      for part in layout.flags.rule(of: flag, among: placed, to: layout.plot.bottom) {
        drawing.vertical(
          flag.x, from: part.lowerBound, to: part.upperBound, .event, .dashed)
      }
    }
    for flag in placed { drawing.label(flag.label) }
  }

  /// The band of the intervals; the interval of a point that stands alone is a bar.
  private func drawBand(_ layout: TrendLayout, _ drawing: inout Drawing) {
    for run in points.indices.runs(where: { points[$0].interval != nil }) {
      let bounds = run.compactMap { index in
        points[index].interval.map { (x: layout.xs[index], low: $0.low, high: $0.high) }
      }
      if bounds.count == 1 {
        let only = bounds[0]
        drawing.rect(
          Box(
            left: only.x - 4, top: layout.y(only.high), right: only.x + 4,
            bottom: layout.y(only.low)), .band)
      } else {
        let upper = bounds.map { (x: $0.x, y: layout.y($0.high)) }
        let lower = bounds.reversed().map { (x: $0.x, y: layout.y($0.low)) }
        drawing.path(PathData(through: upper + lower, isClosed: true), .band)
      }
    }
  }

  /// The line, dashed on its way to a period that is not complete.
  private func drawLine(_ layout: TrendLayout, _ drawing: inout Drawing) {
    for run in points.indices.runs(where: { points[$0].isVisible }) {
      var solid: [(x: Double, y: Double)] = []
      for index in run {
        guard let value = points[index].value else { continue }
        let point = (x: layout.xs[index], y: layout.y(value))
        if !points[index].isComplete, let before = solid.last {
          drawing.path(
            PathData(through: [before, point]), .line, Drawing.Stroke(2, dash: "4 4"))
          drawSolid(solid, &drawing)
          solid = []
        }
        solid.append(point)
      }
      drawSolid(solid, &drawing)
    }
  }

  private func drawSolid(_ points: [(x: Double, y: Double)], _ drawing: inout Drawing) {
    guard points.count > 1 else { return }
    drawing.path(PathData(through: points), .line, Drawing.Stroke(2))
  }

  private func drawPoints(_ layout: TrendLayout, _ drawing: inout Drawing) {
    let isCrowded = layout.step < 9
    for index in points.indices where points[index].isVisible {
      let point = points[index]
      guard let value = point.value else { continue }
      let isLast = index == layout.last
      let isHollow = point.standing == .muted || !point.isComplete
      let stands = isLast || isHollow || !isCrowded || isAlone(index)
      guard stands else { continue }
      let radius = isLast ? 4.5 : isCrowded ? 2.5 : 3
      drawing.circle(
        x: layout.xs[index], y: layout.y(value), radius: radius, isHollow ? .muted : .point,
        isHollow ? Drawing.Stroke(1.5) : nil)
    }
  }

  /// Whether no line leads to the point.
  private func isAlone(_ index: Int) -> Bool {
    let before = index > 0 && points[index - 1].isVisible
    let after = index + 1 < points.count && points[index + 1].isVisible
    return !before && !after
  }
}
