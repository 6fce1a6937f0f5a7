package import Markup

extension WaterfallChart: Chart {
  package func svg(width: Double, id: ChartID) -> Markup {
    let layout = WaterfallLayout(self, width: width)
    var drawing = Drawing(width: width, id: id)
    let end = layout.isNarrow ? layout.top + 2 : layout.bottom
    drawing.path(
      PathData(
        verticals: layout.rows.isEmpty
          ? [] : layout.ticks.map { (layout.scale($0), layout.top - 4, end) }), .grid)
    for label in layout.tickLabels { drawing.label(label) }
    if !layout.isNarrow {
      drawing.path(
        PathData(horizontals: layout.rows.map { $0.bottom - 1 }, from: 0, to: width), .rule)
    }
    drawing.path(PathData(verticals: layout.connectors), .join)
    for placed in layout.rows {
      draw(placed, layout, &drawing)
      for label in placed.labels { drawing.label(label) }
    }
    return drawing.svg(.waterfall, text, height: layout.bottom + 1)
  }

  private func draw(
    _ placed: WaterfallLayout.Placed, _ layout: WaterfallLayout, _ drawing: inout Drawing
  ) {
    let ends = [layout.scale(placed.step.from), layout.scale(placed.step.to)].sorted()
    switch placed.step.row.kind {
    case .start:
      drawing.circle(x: ends[0], y: placed.y, radius: 5, .earlier, Drawing.Stroke(1.5))
    case .end: drawing.circle(x: ends[0], y: placed.y, radius: 5.5, .point)
    case .effect(_, let isClear):
      let half = WaterfallLayout.barHeight / 2
      let box = Box(
        left: ends[0], top: placed.y - half, right: max(ends[1], ends[0] + 1.5),
        bottom: placed.y + half)
      if isClear {
        drawing.bar(box, .effect)
      } else {
        drawing.bar(box.padded(0, -0.75), .effectPale, Drawing.Stroke(1.5))
      }
    }
  }
}
