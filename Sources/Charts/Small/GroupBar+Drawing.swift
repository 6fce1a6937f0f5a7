package import Markup

extension GroupBar: Chart {
  /// The height of the bar in CSS pixels.
  private static let height = 14.0
  private static let gap = 1.5

  package func svg(width: Double, id: ChartID) -> Markup {
    var drawing = Drawing(width: width, id: id)
    let parts = shares.prefix(3).map { Double(max($0, 0)) }
    let sum = parts.reduce(0, +)
    var left = 0.0
    if sum > 0 {
      for (part, name) in zip(parts, GroupMarks.names) where part > 0 {
        let right = left + width * part / sum
        let isLast = right > width - 0.01
        drawing.rect(
          Box(
            left: left, top: 0, right: isLast ? width : max(right - Self.gap, left + 0.5),
            bottom: Self.height), name)
        left = right
      }
    }
    return drawing.svg(.bar, text, height: Self.height)
  }
}
