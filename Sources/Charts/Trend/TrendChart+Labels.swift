extension TrendChart {
  /// Writes the scale, the periods and the figures; returns where the periods' names end.
  func drawLabels(_ layout: TrendLayout, _ drawing: inout Drawing) -> Double {
    let bottom = layout.axisTop + layout.axis.height
    var field = LabelField(
      bounds: Box(left: 0, top: layout.flags.height, right: layout.width, bottom: bottom))
    let first = layout.plot.left - 6
    for tick in layout.domain.ticks {
      let baseline = layout.y(tick) + TextStyle.axis.middle
      let x = TextStyle.axis.widest(layout.domain.ticks.map(Ticks.text))
      field.place(
        Label(
          Ticks.text(tick), .axis, .soft, x: min(x, first - 4), baseline: baseline, anchor: .end))
    }
    let periods = layout.axis.placed(below: layout.axisTop)
    placeFigures(layout, &field)
    for label in field.labels + periods { drawing.label(label) }
    return bottom
  }

  /// The latest figure large beside its point, then the latest complete one, then the first.
  private func placeFigures(_ layout: TrendLayout, _ field: inout LabelField) {
    guard let last = layout.last, let value = points[last].value else { return }
    let isComplete = points[last].isComplete
    let style: TextStyle = isComplete ? .figure : .value
    let lowest = layout.plot.bottom + 6 - style.descent
    let beside = Label(
      points[last].valueText, style, isComplete ? .ink : .soft, x: layout.xs[last] + 10,
      baseline: min(layout.y(value) + style.middle, lowest), hasHalo: true)
    field.place(beside.shortened(to: layout.width - layout.xs[last] - 10))
    placeTarget(layout, &field)
    if !isComplete, let whole = latestComplete(before: last) {
      placeBeyondBand(whole, .value, layout, &field)
    }
    if let first = layout.first, first != last {
      placeBeyondBand(first, .value, layout, &field)
    }
  }

  private func latestComplete(before last: Int) -> Int? {
    points.indices.prefix(last).last { points[$0].isVisible && points[$0].isComplete }
  }

  /// Above or below a point and its interval, on the side where the line doesn't go.
  private func placeBeyondBand(
    _ index: Int, _ style: TextStyle, _ layout: TrendLayout, _ field: inout LabelField
  ) {
    guard let value = points[index].value else { return }
    let label = Label(
      points[index].valueText, style, .ink, x: layout.xs[index], baseline: 0, anchor: .middle,
      hasHalo: true)
    let interval = points[index].interval ?? (low: value, high: value)
    let top = min(layout.y(interval.high), layout.y(value) - 4)
    let bottom = max(layout.y(interval.low), layout.y(value) + 4)
    let above = top - style.descent - 3
    let below = bottom + style.ascent + 5
    let nearAbove = layout.y(value) - style.descent - 6
    let nearBelow = layout.y(value) + style.ascent + 7
    let order =
      rises(around: index)
      ? [below, above, nearBelow, nearAbove] : [above, below, nearAbove, nearBelow]
    let candidates = order.map { baseline in
      var candidate = label
      candidate.baseline = baseline
      return candidate
    }
    field.place(candidates.filter { $0.box.bottom <= layout.plot.bottom + 2 })
  }

  /// Whether the line goes upwards, seen from a point at the beginning, or downwards to it from
  /// the left.
  private func rises(around index: Int) -> Bool {
    guard let value = points[index].value else { return false }
    let next = points.indices.dropFirst(index + 1).first { points[$0].isVisible }
    let after = next.flatMap { points[$0].value } ?? value
    return after > value
  }
}
