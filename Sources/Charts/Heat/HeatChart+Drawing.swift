package import Markup

extension HeatChart: Chart {
  package func svg(width: Double, id: ChartID) -> Markup {
    let layout = HeatLayout(self, width: width)
    var drawing = Drawing(width: width, id: id)
    for label in layout.axis.placed(above: layout.top - 4) { drawing.label(label) }
    var top = layout.top
    for (index, name) in rowLabels.enumerated() {
      top = drawName(name, top: top, layout, &drawing)
      let row = index < cells.count ? cells[index] : []
      for column in layout.columns where column < row.count {
        draw(row[column], in: layout.box(column: column, top: top), &drawing)
      }
      top += HeatLayout.cellHeight + HeatLayout.gap
    }
    return drawing.svg(.heat, text, height: top + 2)
  }

  /// Writes a row's name; returns where its cells begin.
  private func drawName(
    _ name: String, top: Double, _ layout: HeatLayout, _ drawing: inout Drawing
  ) -> Double {
    let style = TextStyle.label
    if layout.isNarrow {
      let label = Label(name, style, .ink, x: 0, baseline: top + 8 + style.ascent)
      drawing.label(label.shortened(to: layout.nameWidth))
      return top + 8 + style.lineHeight + 2
    }
    let middle = top + HeatLayout.cellHeight / 2 + TextStyle.axis.middle
    let whole = Label(name, style, .ink, x: 0, baseline: middle)
    let lines = whole.wrapped(to: layout.nameWidth)
    guard lines.count > 1 else {
      for line in lines { drawing.label(line) }
      return top
    }
    let small = Label(name, .axis, .ink, x: 0, baseline: middle - 7)
    for line in small.wrapped(to: layout.nameWidth) {
      var line = line
      if line.baseline > middle { line.baseline = middle + 7 }
      drawing.label(line)
    }
    return top
  }

  private func draw(_ cell: Cell, in box: Box, _ drawing: inout Drawing) {
    var area = box
    if !cell.isComplete, cell.standing != .none {
      drawing.rect(box.padded(-0.5, -0.5), .incomplete, Drawing.Stroke(1, dash: "3 2"))
      area = box.padded(-3, -3)
    }
    let value = cell.value.flatMap { $0.isFinite ? $0 : nil }
    switch (cell.standing, value) {
    case (.shown, .some(let value)):
      let step = HeatStep(value)
      drawing.cell(area, step)
      let label = self.label(cell, .strong, .ink, in: box)
      if fits(label, in: box) { drawing.label(label, on: step) }
      return
    case (.hidden, _): drawing.hatched(area.padded(-0.5, -0.5))
    case (.muted, .some): drawing.rect(area.padded(-0.5, -0.5), .mutedCell, Drawing.Stroke(1))
    default: break
    }
    var label = self.label(cell, .axis, .soft, in: box)
    label.hasHalo = cell.standing == .hidden
    if fits(label, in: box) { drawing.label(label) }
  }

  private func label(
    _ cell: Cell, _ style: TextStyle, _ tone: ChartClass, in box: Box
  ) -> Label {
    Label(
      cell.text, style, tone, x: (box.left + box.right) / 2,
      baseline: (box.top + box.bottom) / 2 + style.middle, anchor: .middle)
  }

  private func fits(_ label: Label, in box: Box) -> Bool {
    label.box.width <= box.width - 2
  }
}
