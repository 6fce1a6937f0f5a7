package import Markup

extension IntervalStrip: Chart {
  /// The height of a strip in CSS pixels.
  private static let height = 24.0

  package func svg(width: Double, id: ChartID) -> Markup {
    var drawing = Drawing(width: width, id: id)
    let inset = IntervalLayout.inset
    let marks = IntervalMarks(
      scale, from: inset, to: width - inset, reference: referenceValue)
    marks.drawLines(from: 0, to: Self.height, &drawing)
    marks.draw(row, y: Self.height / 2, &drawing)
    return drawing.svg(.strip, text, height: Self.height)
  }
}

extension IntervalAxis: Chart {
  package func svg(width: Double, id: ChartID) -> Markup {
    var drawing = Drawing(width: width, id: id)
    let inset = IntervalLayout.inset
    let marks = IntervalMarks(scale, from: inset, to: width - inset, reference: nil)
    for label in marks.tickLabels(baseline: 13, low: 0, high: width) { drawing.label(label) }
    return drawing.svg(.axis, text, height: 18)
  }
}
