package import Markup

extension Sparkline: Chart {
  /// The height of a sparkline in CSS pixels.
  private static let height = 28.0
  /// The least span of its scale, in points, so that a flat line looks flat.
  private static let leastSpan = 20.0

  package func svg(width: Double, id: ChartID) -> Markup {
    var drawing = Drawing(width: width, id: id)
    let finite = values.map { $0.flatMap { $0.isFinite ? $0 : nil } }
    let points = places(finite, width: width)
    for run in points.indices.runs(where: { points[$0] != nil }) {
      let through = run.compactMap { points[$0] }
      if through.count > 1 {
        drawing.path(PathData(through: through), .line, Drawing.Stroke(1.5))
      } else if let only = through.first {
        drawing.circle(x: only.x, y: only.y, radius: 1.5, .point)
      }
    }
    if let last = points.compactMap(\.self).last {
      drawing.circle(x: last.x, y: last.y, radius: 3, .point)
    }
    return drawing.svg(.sparkline, text, height: Self.height)
  }

  private func places(_ values: [Double?], width: Double) -> [(x: Double, y: Double)?] {
    let known = values.compactMap(\.self)
    let low = known.min() ?? 0
    let high = known.max() ?? 0
    let spare = max(Self.leastSpan - (high - low), 0) / 2
    let y = LinearScale(low - spare...high + spare, from: Self.height - 4, to: 4)
    let step = values.count > 1 ? (width - 8) / Double(values.count - 1) : 0
    let start = values.count > 1 ? 4 : width / 2
    return values.enumerated().map { index, value in
      value.map { (start + Double(index) * step, y($0)) }
    }
  }
}
