/// The marks of one row: the interval as a thick line, the value as a point, an earlier value as a
/// hollow point joined to it.
struct IntervalMarks {
  let x: LinearScale
  let ticks: [Double]
  let reference: Double?

  init(_ scale: IntervalScale, from start: Double, to end: Double, reference: Double?) {
    x = scale.laid(from: start, to: end)
    ticks = scale.ticks
    self.reference = reference.flatMap { $0.isFinite ? $0 : nil }
  }

  /// The lines behind the marks, from `top` to `bottom`: ticks, the zero line, the reference.
  func drawLines(from top: Double, to bottom: Double, _ drawing: inout Drawing) {
    for tick in ticks {
      drawing.vertical(x(tick), from: top, to: bottom, tick == 0 ? .zeroLine : .grid)
    }
    if let reference, x.contains(reference) {
      drawing.vertical(
        x(reference), from: top, to: bottom, .referenceLine, Drawing.Stroke.dotted)
    }
  }

  /// The names of the ticks, those dropped that have no room; zero goes first.
  func tickLabels(baseline: Double, low: Double, high: Double) -> [Label] {
    var field = LabelField(
      bounds: Box(left: low, top: baseline - 20, right: high, bottom: baseline + 20))
    for tick in ticks.sorted(by: { ($0 == 0 ? 0 : 1, $0) < ($1 == 0 ? 0 : 1, $1) }) {
      field.place(
        Label(
          Ticks.text(tick), .axis, .soft, x: x(tick), baseline: baseline, anchor: .middle
        ).kept(between: low, and: high))
    }
    return field.labels
  }

  /// - Parameter radius: that of the value's point.
  func draw(
    _ row: IntervalChart.Row, y: Double, radius: Double = 5, _ drawing: inout Drawing
  ) {
    guard let value = row.visibleValue else { return }
    let earlier = row.earlier.flatMap { $0.isFinite ? $0 : nil }
    if let earlier {
      let ends = [x(earlier), x(value)].sorted()
      drawing.horizontal(y - 0.5, from: ends[0], to: ends[1], .join, Drawing.Stroke(1.5))
    }
    if let low = row.low, let high = row.high, low.isFinite, high.isFinite {
      drawing.horizontal(
        y - 0.5, from: x(min(low, high)), to: x(max(low, high)), .interval,
        Drawing.Stroke(radius > 4 ? 5 : 4))
    }
    if let earlier {
      drawing.circle(x: x(earlier), y: y, radius: 4, .earlier, Drawing.Stroke(1.5))
    }
    let isMuted = row.standing == .muted
    drawing.circle(
      x: x(value), y: y, radius: isMuted ? radius - 0.5 : radius, isMuted ? .muted : .point,
      isMuted ? Drawing.Stroke(2) : nil)
  }
}
