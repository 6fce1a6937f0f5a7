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

  /// Horizontal hairlines between two coordinates, at these heights, each drawn sharp.
  init(horizontals: [Double], from x1: Double, to x2: Double) {
    for y in horizontals {
      text +=
        "M\(Coordinate.text(x1)) \(Coordinate.text(Drawing.crisp(y)))H\(Coordinate.text(x2))"
    }
  }

  /// Vertical hairlines, each drawn sharp.
  init(verticals: [(x: Double, top: Double, bottom: Double)]) {
    for line in verticals {
      text +=
        "M\(Coordinate.text(Drawing.crisp(line.x))) \(Coordinate.text(line.top))"
        + "V\(Coordinate.text(line.bottom))"
    }
  }

  /// A closed outline along corners of which each shares a coordinate with the next, as the steps of
  /// a band do.
  init(steppedThrough corners: [(x: Double, y: Double)]) {
    for (index, corner) in corners.enumerated() {
      let (x, y) = (Coordinate.text(corner.x), Coordinate.text(corner.y))
      guard index > 0 else {
        text += "M\(x) \(y)"
        continue
      }
      let before = corners[index - 1]
      if x != Coordinate.text(before.x) { text += "H" + x }
      if y != Coordinate.text(before.y) { text += "V" + y }
    }
    if !corners.isEmpty { text += "Z" }
  }

  /// Dots: segments without length, drawn by a round cap.
  init(dots: [(x: Double, y: Double)]) {
    for dot in dots {
      text += "M" + Coordinate.text(dot.x) + " " + Coordinate.text(dot.y) + "h0"
    }
  }
}
