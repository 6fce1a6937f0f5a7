package import Markup

extension IntervalChart: Chart {
  package func svg(width: Double, id: ChartID) -> Markup {
    let layout = IntervalLayout(self, width: width)
    var drawing = Drawing(width: width, id: id)
    let inset = IntervalLayout.inset
    let marks = IntervalMarks(
      scale, from: layout.plotLeft + inset, to: layout.plotRight - inset,
      reference: referenceValue)
    drawLines(marks, layout, &drawing)
    for placed in layout.rows {
      drawing.horizontal(placed.bottom - 1, from: 0, to: width, .rule)
      marks.draw(placed.row, y: placed.y, &drawing)
      for label in placed.labels { drawing.label(label) }
    }
    drawHead(marks, layout, &drawing)
    return drawing.svg(.interval, text, height: layout.bottom + 1)
  }

  /// Lines behind the marks: through neighbouring rows where these are lines, else behind each
  /// row's marks; none where a row has a note instead.
  private func drawLines(
    _ marks: IntervalMarks, _ layout: IntervalLayout, _ drawing: inout Drawing
  ) {
    let placed = layout.rows
    for run in placed.indices.runs(where: { placed[$0].row.visibleValue != nil }) {
      if layout.isNarrow {
        for row in placed[run] { marks.drawLines(from: row.y - 8, to: row.y + 9, &drawing) }
      } else if let last = run.last {
        let top = run.lowerBound == 0 ? layout.top - 4 : placed[run.lowerBound - 1].bottom
        marks.drawLines(from: top, to: placed[last].bottom, &drawing)
      }
    }
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
