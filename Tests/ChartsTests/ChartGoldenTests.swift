import Fixtures
import Markup
import Testing

@testable import Charts

@Suite struct `Drawn charts` {
  static let charts: [(name: String, chart: any Chart, widths: [Double])] = [
    ("trend", SampleCharts.trend, [340, 720]),
    ("trend-uneven", SampleCharts.unevenTrend, [340, 720]),
    ("trend-target", SampleCharts.targetTrend, [340, 720]),
    ("shares", SampleCharts.shares, [340, 720]),
    ("distribution", SampleCharts.distribution, [340, 720]),
    ("interval", SampleCharts.interval, [340, 720]),
    ("waterfall", SampleCharts.waterfall, [340, 720]),
    ("heat", SampleCharts.heat, [340, 720]),
    ("strip", SampleCharts.strip, [160, 300]),
    ("axis", SampleCharts.axis, [160, 300]),
    ("sparkline", SampleCharts.sparkline, [120]),
    ("bar", SampleCharts.bar, [340]),
    ("control", SampleCharts.control, [340, 720]),
    ("slope", SampleCharts.slope, [340, 600]),
    ("multiples", SampleCharts.multiples, [340, 1000]),
    ("control-gaps", SampleCharts.gappedControl, [340, 720]),
  ]

  @Test(arguments: charts.indices)
  func `are the committed ones, wide and narrow`(index: Int) throws {
    let (name, chart, widths) = Self.charts[index]
    for width in widths {
      let svg = chart.svg(width: width, id: "\(name)-\(Int(width))").string
      try Golden.expect(svg + "\n", matches: "\(name)-\(Int(width)).svg")
    }
  }
}
