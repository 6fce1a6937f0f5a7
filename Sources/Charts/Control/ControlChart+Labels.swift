extension ControlChart {
  /// Writes the scale, the months, the names of the lines and the scores of signals; returns where
  /// the months' names end.
  func drawLabels(_ layout: ControlLayout, _ drawing: inout Drawing) -> Double {
    let bottom = layout.axisTop + layout.axis.height
    var field = LabelField(bounds: Box(left: 0, top: 0, right: layout.width, bottom: bottom))
    let tickEnd = layout.plot.left - 10
    for tick in layout.domain.ticks {
      field.place(
        Label(
          Ticks.text(tick), .axis, .soft, x: tickEnd,
          baseline: layout.y(tick) + TextStyle.axis.middle, anchor: .end))
    }
    placeBaseline(layout, &field)
    placeLineNames(layout, &field)
    let periods = layout.axis.placed(below: layout.axisTop)
    field.block(
      Box(left: 0, top: layout.axisTop - 2, right: layout.width, bottom: bottom))
    placeSignals(layout, &field)
    for label in field.labels + periods { drawing.label(label) }
    return bottom
  }

  private func placeBaseline(_ layout: ControlLayout, _ field: inout LabelField) {
    guard let span = baselineSpan(layout) else { return }
    let y = layout.plot.top - 5
    let middle = (span.lowerBound + span.upperBound) / 2
    let label = Label(
      names.baseline, .axis, .soft, x: middle, baseline: y - 4 - TextStyle.axis.descent,
      anchor: .middle)
    field.place(label.kept(between: layout.plot.left, and: layout.width))
    field.block(Box(left: span.lowerBound, top: y - 2, right: span.upperBound, bottom: y + 5))
  }

  /// The names of the lines behind their ends, moved apart where they would meet.
  private func placeLineNames(_ layout: ControlLayout, _ field: inout LabelField) {
    guard let limits = points.last(where: { $0.limits != nil })?.limits else { return }
    let style = TextStyle.axis
    let lines = [
      (names.upper, limits.high), (names.centre, centre), (names.lower, limits.low),
    ]
    let places = Spread.places(
      wished: lines.map { layout.y($0.1) + style.middle }, distance: style.lineHeight,
      low: layout.plot.top + style.ascent, high: layout.plot.bottom + style.descent)
    for (line, place) in zip(lines, places) {
      let label = Label(line.0, style, .soft, x: layout.plot.right + 8, baseline: place)
      field.place(label.shortened(to: layout.width - layout.plot.right - 8))
    }
  }

  /// The scores of signals beyond their points, the latest first; those without room are left out.
  private func placeSignals(_ layout: ControlLayout, _ field: inout LabelField) {
    blockMarks(layout, &field)
    for index in points.indices.reversed() {
      guard let signal = points[index].signal, let value = points[index].drawn else { continue }
      let style = TextStyle.strong
      let y = layout.y(value)
      let above = y - style.descent - 8
      let below = y + style.ascent + 9
      let isAbove = signal == .aboveLimit || (signal == .run && value >= centre)
      let candidates = (isAbove ? [above, below] : [below, above]).map { baseline in
        Label(
          points[index].valueText, style, .ink, x: layout.x(index), baseline: baseline,
          anchor: .middle, hasHalo: true)
      }
      field.place(candidates.filter { $0.box.bottom <= layout.plot.bottom + 2 })
    }
  }

  /// Keeps labels off the points.
  private func blockMarks(_ layout: ControlLayout, _ field: inout LabelField) {
    for index in points.indices {
      guard let value = points[index].drawn else { continue }
      let (x, y) = (layout.x(index), layout.y(value))
      let reach = points[index].signal == nil ? 2.0 : 5
      field.block(Box(left: x - reach, top: y - reach, right: x + reach, bottom: y + reach))
    }
  }
}
