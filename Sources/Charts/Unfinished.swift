package import Markup
extension IntervalScale {
  init(rows: [IntervalChart.Row], reference: Double?) { self.init(low: -100, high: 100, ticks: [-100, 0, 100]) }
}
extension TrendChart: Chart { package func svg(width: Double, id: String) -> Markup { Markup() } }
extension SharesChart: Chart { package func svg(width: Double, id: String) -> Markup { Markup() } }
extension DistributionChart: Chart { package func svg(width: Double, id: String) -> Markup { Markup() } }
extension IntervalChart: Chart { package func svg(width: Double, id: String) -> Markup { Markup() } }
extension HeatChart: Chart { package func svg(width: Double, id: String) -> Markup { Markup() } }
extension Sparkline: Chart { package func svg(width: Double, id: String) -> Markup { Markup() } }
extension IntervalStrip: Chart { package func svg(width: Double, id: String) -> Markup { Markup() } }
extension IntervalAxis: Chart { package func svg(width: Double, id: String) -> Markup { Markup() } }
extension GroupBar: Chart { package func svg(width: Double, id: String) -> Markup { Markup() } }
