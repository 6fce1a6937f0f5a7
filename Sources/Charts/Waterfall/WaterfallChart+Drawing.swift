package import Markup

extension WaterfallChart: Chart {
  package func svg(width: Double, id: String) -> Markup {
    let layout = WaterfallLayout(self, width: width)
    var drawing = Drawing(width: width, id: id)
    for tick in layout.ticks where !layout.rows.isEmpty {
      let bottom = layout.isNarrow ? layout.top + 2 : layout.bottom
      drawing.vertical(layout.scale(tick), from: layout.top - 4, to: bottom, .grid)
    }
    for label in layout.tickLabels { drawing.label(label) }
    for (index, placed) in layout.rows.enumerated() {
      if !layout.isNarrow { drawing.horizontal(placed.bottom - 1, from: 0, to: width, .rule) }
      if index + 1 < layout.rows.count {
        drawConnector(from: placed, to: layout.rows[index + 1], layout, &drawing)
      }
    }
    for placed in layout.rows {
      draw(placed, layout, &drawing)
      for label in placed.labels { drawing.label(label) }
    }
    return drawing.svg(.waterfall, text, height: layout.bottom + 1)
  }

  /// The line down to the next row, where its bar begins; narrow, it stops short of the names.
  private func drawConnector(
    from placed: WaterfallLayout.Placed, to next: WaterfallLayout.Placed,
    _ layout: WaterfallLayout, _ drawing: inout Drawing
  ) {
    let x = layout.scale(placed.step.to)
    if layout.isNarrow {
      drawing.vertical(x, from: placed.y, to: placed.bottom - 1, .join)
    } else {
      drawing.vertical(x, from: placed.y, to: next.y, .join)
    }
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
        drawing.rect(box, .effect)
      } else {
        drawing.rect(box.padded(0, -0.75), .effectPale, Drawing.Stroke(1.5))
      }
    }
  }
}
