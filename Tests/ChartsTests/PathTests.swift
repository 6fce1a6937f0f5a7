import Markup
import Testing

@testable import Charts

@Suite struct `A path` {
  @Test func `is written in steps of whole tenths, each as short as it can be said`() {
    let line = PathData(through: [(1.04, 2), (11.06, 2), (11.06, 1.5), (0.04, -3)])
    #expect(line.text == "M1 2h10.1v-.5l-11.1-4.5")
    let area = PathData(through: [(0, 0), (4, 1), (8, 3)], isClosed: true)
    #expect(area.text == "M0 0l4 1 4 2z")
    var two = area
    two.append(PathData(through: [(1, 1), (2, 2)]))
    #expect(two.text == "M0 0l4 1 4 2zm1 1 1 1")
  }

  @Test(arguments: UInt64(1)...20)
  func `leads through the places it was given`(seed: UInt64) {
    var state = seed
    func next() -> Double {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Double(Int(state >> 40) % 20_000) / 7 - 1000
    }
    let points = (0..<60).map { _ in (x: next(), y: next()) }
    let corners = DrawnPath(PathData(through: points).text).corners
    #expect(corners.count == points.count)
    for (corner, point) in zip(corners, points) {
      #expect(abs(corner.x - point.x) <= 0.0501 && abs(corner.y - point.y) <= 0.0501)
    }
  }

  @Test func `joins marks of one pen and keeps the order of others`() {
    var drawing = Drawing(width: 100, id: "p")
    for x in [0.0, 10, 20] {
      drawing.bar(Box(left: x, top: 0, right: x + 5, bottom: 9), .promoter)
      drawing.bar(Box(left: x, top: 10, right: x + 5, bottom: 19), .passive)
    }
    drawing.rect(Box(left: 0, top: 0, right: 9, bottom: 9), .pale)
    drawing.rect(Box(left: 0, top: 0, right: 3, bottom: 3), .effect)
    drawing.rect(Box(left: 0, top: 0, right: 1, bottom: 1), .pale)
    let svg = drawing.svg(.trend, ChartText(title: "t", description: "d"), height: 20).string
    let order = svg.matches(of: #/class="(mark-[a-z]+)"/#).map { String($0.1) }
    #expect(order == ["mark-promoter", "mark-passive", "mark-pale", "mark-effect", "mark-pale"])
    #expect(svg.contains(#"d="M0 0h5v9h-5zm10 0h5v9h-5zm10 0h5v9h-5z""#))
  }
}
