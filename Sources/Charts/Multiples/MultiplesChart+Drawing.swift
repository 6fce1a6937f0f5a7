package import Markup

extension MultiplesChart: Chart {
  package func svg(width: Double, id: ChartID) -> Markup {
    let layout = MultiplesLayout(self, width: width)
    var drawing = Drawing(width: width, id: id)
    for index in panels.indices { drawScale(index, layout, &drawing) }
    for index in panels.indices { drawBand(index, layout, &drawing) }
    for index in panels.indices { drawReference(index, layout, &drawing) }
    for index in panels.indices { drawLine(index, layout, &drawing) }
    for index in panels.indices { drawPoints(index, layout, &drawing) }
    for index in panels.indices { drawLabels(index, layout, &drawing) }
    return drawing.svg(.multiples, text, height: layout.height)
  }

  private func place(
    _ position: Int, _ value: Double, _ plot: Box, _ layout: MultiplesLayout
  ) -> (x: Double, y: Double) {
    let count = max(panels.map(\.points.count).max() ?? 1, reference.count)
    let step = count > 1 ? plot.width / Double(count - 1) : 0
    let y = LinearScale(layout.domain.range, from: plot.bottom, to: plot.top)
    return (plot.left + Double(position) * step, y(value))
  }

  private func drawScale(_ index: Int, _ layout: MultiplesLayout, _ drawing: inout Drawing) {
    let plot = layout.plot(index)
    for tick in layout.domain.ticks {
      let y = place(0, tick, plot, layout).y
      drawing.horizontal(
        y, from: plot.left, to: plot.right, tick == 0 ? .zeroLine : .grid)
      guard layout.isFirstOfRow(index) else { continue }
      drawing.label(
        Label(
          Ticks.text(tick), .axis, .soft, x: layout.scaleWidth - 6,
          baseline: y + TextStyle.axis.middle, anchor: .end))
    }
  }

  private func drawBand(_ index: Int, _ layout: MultiplesLayout, _ drawing: inout Drawing) {
    let (points, plot) = (panels[index].points, layout.plot(index))
    for run in points.indices.runs(where: { points[$0].interval != nil }) where run.count > 1 {
      let upper = run.map { place($0, points[$0].interval?.high ?? 0, plot, layout) }
      let lower = run.reversed().map { place($0, points[$0].interval?.low ?? 0, plot, layout) }
      drawing.path(PathData(through: upper + lower, isClosed: true), .band)
    }
  }

  private func drawReference(_ index: Int, _ layout: MultiplesLayout, _ drawing: inout Drawing) {
    let plot = layout.plot(index)
    for run in reference.indices.runs(where: { reference[$0]?.isFinite == true })
    where run.count > 1 {
      let line = run.map { place($0, reference[$0] ?? 0, plot, layout) }
      drawing.open(PathData(through: line), .referenceLine, Drawing.Stroke.dotted)
    }
  }

  private func drawLine(_ index: Int, _ layout: MultiplesLayout, _ drawing: inout Drawing) {
    let (points, plot) = (panels[index].points, layout.plot(index))
    for run in points.indices.runs(where: { points[$0].isVisible }) where run.count > 1 {
      let line = run.map { place($0, points[$0].value ?? 0, plot, layout) }
      drawing.path(PathData(through: line), .line, Drawing.Stroke(2))
    }
  }

  /// The latest point, and those to which no line leads.
  private func drawPoints(_ index: Int, _ layout: MultiplesLayout, _ drawing: inout Drawing) {
    let (points, plot) = (panels[index].points, layout.plot(index))
    let runs = points.indices.runs(where: { points[$0].isVisible })
    let latest = runs.last?.last
    for position in runs.compactMap({ $0.count == 1 ? $0.first : nil })
      + [latest].compactMap(\.self)
    {
      let at = place(position, points[position].value ?? 0, plot, layout)
      let isHollow = points[position].standing == .muted || !points[position].isComplete
      drawing.circle(
        x: at.x, y: at.y, radius: position == latest ? 3.5 : 2.5, isHollow ? .muted : .point,
        isHollow ? Drawing.Stroke(1.5) : nil)
    }
  }

  private func drawLabels(_ index: Int, _ layout: MultiplesLayout, _ drawing: inout Drawing) {
    let (panel, plot) = (panels[index], layout.plot(index))
    let name = Label(
      panel.label, .strong, .ink, x: plot.left,
      baseline: layout.top(index) + TextStyle.strong.ascent)
    for line in name.wrapped(to: layout.panelWidth) { drawing.label(line) }
    drawFigure(index, layout, &drawing)
    if layout.isLastOfColumn(index) { drawPeriods(plot, layout, &drawing) }
  }

  /// The latest figure beside its point, kept between the name above and the periods below.
  private func drawFigure(_ index: Int, _ layout: MultiplesLayout, _ drawing: inout Drawing) {
    let (panel, plot) = (panels[index], layout.plot(index))
    guard let latest = panel.points.lastIndex(where: \.isVisible) else { return }
    let at = place(latest, panel.points[latest].value ?? 0, plot, layout)
    let style = TextStyle.value
    let low = plot.bottom + 4 - style.descent
    let high = plot.top - 6 + style.ascent
    let label = Label(
      panel.latestText, style, panel.points[latest].isComplete ? .ink : .soft, x: at.x + 8,
      baseline: max(min(at.y + style.middle, low), high), hasHalo: true)
    drawing.label(label.shortened(to: layout.figureWidth - 8))
  }

  /// The first and the last period below a panel.
  private func drawPeriods(_ plot: Box, _ layout: MultiplesLayout, _ drawing: inout Drawing) {
    let baseline = plot.bottom + 8 + TextStyle.axis.ascent
    let right = plot.left + layout.panelWidth
    var field = LabelField(
      bounds: Box(
        left: plot.left, top: plot.bottom, right: right, bottom: plot.bottom + 40))
    let last = Label(lastLabel, .axis, .soft, x: plot.right, baseline: baseline, anchor: .middle)
    field.place(last.kept(between: plot.left, and: right))
    field.place(Label(firstLabel, .axis, .soft, x: plot.left, baseline: baseline))
    for label in field.labels { drawing.label(label) }
  }
}
