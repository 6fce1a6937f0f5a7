import Markup

/// The commands of a path.
struct PathData: Sendable {
  private(set) var text = ""

  var isEmpty: Bool { text.isEmpty }

  /// A line through points.
  init(through points: [(x: Double, y: Double)], isClosed: Bool = false) {
    for (index, point) in points.enumerated() {
      text += index == 0 ? "M" : "L"
      text += Coordinate.text(point.x) + " " + Coordinate.text(point.y)
    }
    if isClosed, !points.isEmpty { text += "Z" }
  }
}
