/// Where the parts of a control chart stand at one width.
struct ControlLayout {
  let width: Double
  let isNarrow: Bool
  let domain: PointsDomain
  let plot: Box
  let bands: BandScale
  let y: LinearScale
  let axis: PeriodAxis

  /// The height of the row above the plot in which the baseline is bracketed.
  static let bracketHeight = 22.0

  init(_ chart: ControlChart, width: Double) {
    self.width = width
    isNarrow = width < 480
    let points = chart.points
    var extent = points.flatMap { point in
      [point.drawn, point.limits?.low, point.limits?.high].compactMap(\.self)
    }
    if !extent.isEmpty, chart.centre.isFinite { extent.append(chart.centre) }
    domain = PointsDomain(values: extent, steps: isNarrow ? 4 : 5)

    let ticks = TextStyle.axis.widest(domain.ticks.map(Ticks.text)) + 12
    let names = TextStyle.axis.widest([chart.names.upper, chart.names.centre, chart.names.lower])
    let right = width - min(names + 10, width * 0.3)
    let top = 8 + Self.bracketHeight
    let height = isNarrow ? 190 : min(max(width * 0.3, 200), 280)
    plot = Box(left: ticks, top: top, right: right, bottom: top + height.rounded())
    bands = BandScale(count: points.count, from: plot.left, to: plot.right, fill: 1)
    y = LinearScale(domain.range, from: plot.bottom, to: plot.top)
    let bands = bands
    axis = PeriodAxis(
      labels: points.map(\.label), groups: points.map(\.group),
      middles: points.indices.map(bands.middle), low: 0, high: width)
  }

  /// Where the names of periods begin.
  var axisTop: Double { plot.bottom + 8 }

  /// The middle of a month, the left edge of its band, and the height of a value, all in whole tenths
  /// of a pixel: there are many of them.
  func x(_ index: Int) -> Double { Self.tenths(bands.middle(index)) }
  func edge(_ index: Int) -> Double { Self.tenths(plot.left + Double(index) * bands.step) }
  func height(_ value: Double) -> Double { Self.tenths(y(value)) }

  private static func tenths(_ value: Double) -> Double { (value * 10).rounded() / 10 }

  /// The edge of a limit over a run of months as corners of steps, from left to right.
  func steps(_ run: Range<Int>, _ value: (Int) -> Double) -> [(x: Double, y: Double)] {
    run.flatMap { index in
      let height = height(value(index))
      return [(edge(index), height), (edge(index + 1), height)]
    }
  }
}
