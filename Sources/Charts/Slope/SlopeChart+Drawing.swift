package import Markup

extension SlopeChart: Chart {
  package func svg(width: Double, id: ChartID) -> Markup {
    let layout = SlopeLayout(self, width: width)
    var drawing = Drawing(width: width, id: id)
    for x in [layout.left, layout.right] {
      drawing.vertical(x, from: layout.top - 4, to: layout.bottom, .rule)
    }
    drawHeads(layout, &drawing)
    let grey = layout.lines.indices.filter { !layout.lines[$0].isClear }
    let dark = layout.lines.indices.filter { layout.lines[$0].isClear }
    for index in grey + dark { drawLine(index, layout, &drawing) }
    for index in grey + dark { drawPoints(index, layout, &drawing) }
    for index in layout.lines.indices { drawLabels(index, layout, &drawing) }
    return drawing.svg(.slope, text, height: layout.bottom + 4)
  }

  private func drawHeads(_ layout: SlopeLayout, _ drawing: inout Drawing) {
    let middle = (layout.left + layout.right) / 2
    let from = Label(fromLabel, .axis, .soft, x: layout.left, baseline: 16, anchor: .middle)
    let to = Label(toLabel, .strong, .ink, x: layout.right, baseline: 16, anchor: .middle)
    drawing.label(from.kept(between: 0, and: middle - 4))
    drawing.label(to.kept(between: middle + 4, and: layout.width))
  }

  private func drawLine(_ index: Int, _ layout: SlopeLayout, _ drawing: inout Drawing) {
    let line = layout.lines[index]
    drawing.path(
      PathData(
        through: [(layout.left, layout.y(line.from)), (layout.right, layout.y(line.to))]),
      line.isClear ? .line : .join, Drawing.Stroke(line.isClear ? 2.5 : 1.5))
  }

  private func drawPoints(_ index: Int, _ layout: SlopeLayout, _ drawing: inout Drawing) {
    let line = layout.lines[index]
    for (x, value) in [(layout.left, line.from), (layout.right, line.to)] {
      drawing.circle(
        x: x, y: layout.y(value), radius: line.isClear ? 4.5 : 3.5,
        line.isClear ? .point : .earlier, line.isClear ? nil : Drawing.Stroke(1.5))
    }
  }

  /// The figures at both ends and the name behind the later one, each at its point's height or near
  /// it, with a thin line where it had to move.
  private func drawLabels(_ index: Int, _ layout: SlopeLayout, _ drawing: inout Drawing) {
    let line = layout.lines[index]
    let tone: ChartClass = line.isClear ? .ink : .soft
    let (from, to) = (layout.fromPlaces[index], layout.toPlaces[index])
    lead(from: layout.left - 6, layout.y(line.from), to: layout.left - 12, from, &drawing)
    lead(from: layout.right + 6, layout.y(line.to), to: layout.right + 12, to, &drawing)
    let style = TextStyle.value
    drawing.label(
      Label(
        line.fromText, style, tone, x: layout.left - 14, baseline: from + style.middle, anchor: .end
      ).shortened(to: layout.valueWidth))
    let start = layout.right + 14
    drawing.label(
      Label(line.toText, style, tone, x: start, baseline: to + style.middle)
        .shortened(to: layout.valueWidth))
    let name = start + layout.valueWidth + 8
    drawing.label(
      Label(line.label, .label, tone, x: name, baseline: to + TextStyle.label.middle)
        .shortened(to: layout.width - name))
  }

  private func lead(
    from x1: Double, _ y1: Double, to x2: Double, _ y2: Double, _ drawing: inout Drawing
  ) {
    guard abs(y1 - y2) > 3 else { return }
    drawing.path(PathData(through: [(x1, y1), (x2, y2)]), .leader)
  }
}
