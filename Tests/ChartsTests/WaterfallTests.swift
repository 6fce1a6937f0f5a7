import Markup
import Testing

@testable import Charts

@Suite struct `A waterfall` {
  private let chart = SampleCharts.waterfall

  @Test func `begins every bar where the one before it ended`() {
    let steps = chart.steps
    #expect(steps.first?.to == 30.36)
    for (one, next) in zip(steps, steps.dropFirst().dropLast()) { #expect(one.to == next.from) }
    let bars = steps.dropFirst().dropLast()
    #expect(abs((bars.last?.to ?? 0) - 42) < 1e-9, "the effects lead to the level arrived at")
  }

  @Test func `draws solid what is beyond chance and outlined what is not`() {
    let svg = chart.svg(width: 720, id: "w").string
    let rendered = RenderedChart(svg)
    #expect(rendered.areas(of: "mark-effect") == 4)
    #expect(rendered.areas(of: "mark-effect-pale") == 2)
    #expect(svg.ranges(of: "\"mark-earlier\"").count == 1)
    #expect(svg.ranges(of: "\"mark-point\"").count == 1)
  }

  @Test func `shows the range of the movement and not zero`() {
    let range = chart.domain(ticks: 6).range
    #expect(range.lowerBound >= 25 && range.upperBound <= 50)
    #expect(range.contains(30.36) && range.contains(44.5))
    let flat = WaterfallChart(
      text: chart.text,
      rows: [
        .init(label: "a", kind: .start(20), valueText: "+20"),
        .init(label: "b", kind: .effect(0.1, isClear: false), valueText: "+0.1"),
      ])
    let span = flat.domain(ticks: 6).range
    #expect(span.upperBound - span.lowerBound >= 10, "a tenth is not blown up")
  }

  @Test(arguments: [320.0, 340, 360, 720, 1000])
  func `of sixty products with names of eighty letters keeps its texts apart`(width: Double) {
    let name = String(repeating: "Donaudampfschiffahrt ", count: 4).prefix(80)
    let rows = (1...60).map { number -> WaterfallChart.Row in
      let points = Double(number % 7) - 3
      let isClear = number.isMultiple(of: 2)
      return WaterfallChart.Row(
        label: "\(name)\(number)", kind: .effect(points, isClear: isClear),
        valueText: Ticks.text(points))
    }
    let chart = WaterfallChart(text: chart.text, rows: rows)
    let rendered = RenderedChart(chart.svg(width: width, id: "w").string)
    #expect(rendered.faults.isEmpty, "\(rendered.faults.prefix(3))")
  }
}
