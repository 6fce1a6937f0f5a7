/// The line of a target and its label.
extension TrendChart {
  func drawTarget(_ layout: TrendLayout, _ drawing: inout Drawing) {
    guard let target, target.value.isFinite else { return }
    drawing.horizontal(
      layout.y(target.value), from: layout.plot.left - 6, to: layout.plot.right, .referenceLine,
      .dotted)
  }

  /// Writes the target's name above or below its line: clear of the band and of the rules of
  /// events where there is such a place, else clear of the line of the NPS, else of other labels.
  func placeTarget(_ layout: TrendLayout, _ field: inout LabelField) {
    let places = targetPlaces(layout)
    let band = stretches(layout) { $0.interval ?? ($0.value ?? 0, $0.value ?? 0) }
    let line = stretches(layout) { ($0.value ?? 0, $0.value ?? 0) }
    let clear = places.filter { label in
      let box = label.box.padded(3, 2)
      let isCrossed = layout.flags.flags.contains { box.left < $0.x && $0.x < box.right }
      return !isCrossed && !band.contains { $0.meets(box) }
    }
    let beside = places.filter { label in !line.contains { $0.meets(label.box) } }
    field.place(clear + beside + places)
  }

  /// Where the label may stand: along the line from the left and the right end to its middle.
  private func targetPlaces(_ layout: TrendLayout) -> [Label] {
    guard let target, target.value.isFinite else { return [] }
    let y = layout.y(target.value)
    let label = Label(target.label, .axis, .ink, x: layout.plot.left, baseline: y, hasHalo: true)
      .shortened(to: layout.plot.width)
    let room = max(layout.plot.width - label.box.width, 0)
    return [0, 1, 0.5, 0.25, 0.75].flatMap { share in
      [y - label.style.descent - 3, y + label.style.ascent + 5].map { baseline in
        var place = label
        place.x += share * room
        place.baseline = baseline
        return place
      }
    }.filter { $0.box.bottom <= layout.plot.bottom + 2 }
  }

  /// The visible points and what is drawn between them.
  private func stretches(
    _ layout: TrendLayout, _ range: (Point) -> (low: Double, high: Double)
  ) -> [Stretch] {
    points.indices.runs(where: { points[$0].isVisible }).flatMap { run in
      let ends = run.map { index in
        let range = range(points[index])
        return Stretch.End(
          x: layout.xs[index], top: layout.y(range.high), bottom: layout.y(range.low))
      }
      return ends.map { Stretch(around: $0, by: 5) }
        + zip(ends, ends.dropFirst()).map { Stretch(left: $0, right: $1) }
    }
  }
}

/// A piece of a band between two places, its edges straight.
private struct Stretch {
  struct End {
    var x: Double
    var top: Double
    var bottom: Double
  }

  let left: End
  let right: End

  init(left: End, right: End) {
    self.left = left
    self.right = right
  }

  /// A point with its mark.
  init(around end: End, by reach: Double) {
    left = End(x: end.x - reach, top: end.top - reach, bottom: end.bottom + reach)
    right = End(x: end.x + reach, top: end.top - reach, bottom: end.bottom + reach)
  }

  /// Whether it runs through a box.
  func meets(_ box: Box) -> Bool {
    let ends = [max(left.x, box.left), min(right.x, box.right)]
    guard ends[0] <= ends[1] else { return false }
    let tops = ends.map { at($0, from: left.top, to: right.top) }
    let bottoms = ends.map { at($0, from: left.bottom, to: right.bottom) }
    return min(tops[0], tops[1]) < box.bottom && max(bottoms[0], bottoms[1]) > box.top
  }

  private func at(_ x: Double, from first: Double, to last: Double) -> Double {
    right.x > left.x ? first + (x - left.x) / (right.x - left.x) * (last - first) : first
  }
}
