import Markup
import Testing

@testable import Charts

@Suite struct `Any chart at any width` {
  static let widths = [320.0, 340, 360, 520, 720, 1080]
  static let known = Set(ChartClasses.all)

  @Test(arguments: UInt64(1)...40)
  func `keeps its texts apart and inside`(seed: UInt64) {
    var generated = GeneratedCharts(seed: seed)
    for (name, chart) in generated.charts() {
      for width in Self.widths {
        let rendered = RenderedChart(chart.svg(width: width, id: "p").string)
        let faults = rendered.faults
        #expect(faults.isEmpty, "\(name) at \(width), seed \(seed): \(faults.prefix(5))")
      }
    }
  }

  @Test(arguments: UInt64(1)...20)
  func `carries known classes, prefixed ids and no styles`(seed: UInt64) {
    var generated = GeneratedCharts(seed: seed)
    for (name, chart) in generated.charts() {
      let rendered = RenderedChart(chart.svg(width: 720, id: "page-part").string)
      #expect(rendered.classes.subtracting(Self.known).isEmpty, "\(name), seed \(seed)")
      #expect(rendered.ids.allSatisfy { $0.hasPrefix("page-part-") }, "\(name), seed \(seed)")
      #expect(Set(rendered.ids).count == rendered.ids.count, "\(name), seed \(seed)")
      #expect(!rendered.svg.contains("style="), "\(name), seed \(seed)")
      #expect(!rendered.svg.contains("<script"), "\(name), seed \(seed)")
      #expect(rendered.width == 720 && rendered.height > 0, "\(name), seed \(seed)")
    }
  }

  @Test(arguments: UInt64(1)...5)
  func `is the same each time it is drawn`(seed: UInt64) {
    var first = GeneratedCharts(seed: seed)
    var second = GeneratedCharts(seed: seed)
    for (one, other) in zip(first.charts(), second.charts()) {
      #expect(one.chart.svg(width: 340, id: "p") == other.chart.svg(width: 340, id: "p"))
    }
  }
}
