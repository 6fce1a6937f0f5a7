package import Markup

extension IntervalChart: Chart {
  package func svg(width: Double, id: String) -> Markup {
    let layout = IntervalLayout(self, width: width)
    var drawing = Drawing(width: width, id: id)
    let inset = IntervalLayout.inset
    let marks = IntervalMarks(
      scale, from: layout.plotLeft + inset, to: layout.plotRight - inset,
      reference: referenceValue)
    if !layout.isNarrow { marks.drawLines(from: layout.top - 4, to: layout.bottom, &drawing) }
    for placed in layout.rows {
      if layout.isNarrow { marks.drawLines(from: placed.y - 8, to: placed.y + 9, &drawing) }
      drawing.horizontal(placed.bottom - 1, from: 0, to: width, .rule)
      marks.draw(placed.row, y: placed.y, &drawing)
      for label in placed.labels { drawing.label(label) }
    }
    drawHead(marks, layout, &drawing)
    return drawing.svg(.interval, text, height: layout.bottom + 1)
  }

  private func drawHead(
    _ marks: IntervalMarks, _ layout: IntervalLayout, _ drawing: inout Drawing
  ) {
    let baseline = layout.top - 10
    for label in marks.tickLabels(
      baseline: baseline, low: layout.plotLeft, high: layout.plotRight)
    {
      drawing.label(label)
    }
    guard let reference = marks.reference, !referenceLabel.isEmpty else { return }
    let label = Label(
      referenceLabel, .axis, .ink, x: marks.x(reference), baseline: baseline - 18,
      anchor: .middle)
    drawing.label(label.kept(between: 0, and: layout.width))
  }
}
