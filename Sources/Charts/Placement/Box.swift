/// A rectangle in a chart's coordinates, y downwards.
struct Box: Hashable, Sendable {
  var left: Double
  var top: Double
  var right: Double
  var bottom: Double

  init(left: Double, top: Double, right: Double, bottom: Double) {
    self.left = left
    self.top = top
    self.right = right
    self.bottom = bottom
  }

  var width: Double { right - left }
  var height: Double { bottom - top }

  /// Whether the two share more than an edge.
  func overlaps(_ other: Box) -> Bool {
    left < other.right && other.left < right && top < other.bottom && other.top < bottom
  }

  func contains(_ other: Box) -> Bool {
    left <= other.left && top <= other.top && right >= other.right && bottom >= other.bottom
  }

  /// Grown to each side.
  func padded(_ horizontal: Double, _ vertical: Double) -> Box {
    Box(
      left: left - horizontal, top: top - vertical, right: right + horizontal,
      bottom: bottom + vertical)
  }
}
