package import Markup

extension IntervalStrip: Chart {
  package func svg(width: Double, id: ChartID) -> Markup {
    var drawing = Drawing(width: width, id: id)
    let marks = IntervalMarks(
      scale, from: size.inset, to: width - size.inset, reference: referenceValue)
    marks.drawLines(from: 0, to: size.height, &drawing)
    marks.draw(row, y: size.height / 2, radius: size.radius, &drawing)
    return drawing.svg(.strip, text, height: size.height)
  }
}

extension IntervalAxis: Chart {
  package func svg(width: Double, id: ChartID) -> Markup {
    var drawing = Drawing(width: width, id: id)
    let marks = IntervalMarks(
      scale, from: size.inset, to: width - size.inset, reference: nil)
    for label in marks.tickLabels(baseline: 13, low: 0, high: width) { drawing.label(label) }
    return drawing.svg(.axis, text, height: 18)
  }
}
