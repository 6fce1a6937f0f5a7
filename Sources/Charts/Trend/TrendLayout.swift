/// Where the parts of a trend stand at one width.
struct TrendLayout {
  let width: Double
  let isNarrow: Bool
  let domain: PointsDomain
  let flags: EventFlags
  let plot: Box
  let xs: [Double]
  let y: LinearScale
  let axis: PeriodAxis
  /// The first and last point with a value.
  let first: Int?
  let last: Int?

  init(_ chart: TrendChart, width: Double) {
    self.width = width
    isNarrow = width < 480
    let points = chart.points
    let visible = points.indices.filter { points[$0].isVisible }
    first = visible.first
    last = visible.last
    let target = chart.target.map { [$0.value] } ?? []
    domain = PointsDomain(values: points.flatMap(\.extent) + target, steps: isNarrow ? 4 : 5)

    let ticks = TextStyle.axis.widest(domain.ticks.map(Ticks.text)) + 8
    let firstWidth = first.map { TextStyle.value.width(of: points[$0].valueText) } ?? 0
    let left = ticks + min(max(10, firstWidth / 2 + 4), width * 0.15)
    let figure = last.map { TextStyle.figure.width(of: points[$0].valueText) + 12 } ?? 12
    let right = width - min(max(figure, 14), width * 0.3)
    let xs = Self.places(count: points.count, from: left, to: right)
    self.xs = xs

    flags = EventFlags(
      events: chart.events.filter(\.position.isFinite).map { event in
        (Self.place(event.position, among: xs, from: left, to: right), event.label)
      },
      low: 0, high: width, widest: min(width * 0.8, 360))
    let top = flags.height > 0 ? flags.height + 12 : 12
    let height = isNarrow ? 180 : min(max(width * 0.34, 200), 300)
    plot = Box(left: left, top: top, right: right, bottom: top + height.rounded())
    y = LinearScale(domain.range, from: plot.bottom, to: plot.top)
    axis = PeriodAxis(
      labels: points.map(\.label), groups: points.map(\.group), middles: xs, low: 0, high: width)
  }

  /// The distance from one point to the next.
  var step: Double {
    xs.count > 1 ? xs[1] - xs[0] : plot.width
  }

  /// Where the names of periods begin.
  var axisTop: Double { plot.bottom + 8 }

  private static func places(count: Int, from left: Double, to right: Double) -> [Double] {
    guard count > 1 else { return count == 1 ? [(left + right) / 2] : [] }
    let step = (right - left) / Double(count - 1)
    return (0..<count).map { left + Double($0) * step }
  }

  private static func place(
    _ position: Double, among xs: [Double], from left: Double, to right: Double
  ) -> Double {
    guard let first = xs.first else { return left }
    let step = xs.count > 1 ? xs[1] - first : right - left
    return min(max(first + position * step, left), right)
  }
}

extension TrendChart.Point {
  /// Whether the point is drawn.
  var isVisible: Bool {
    guard let value, value.isFinite else { return false }
    return standing == .shown || standing == .muted
  }

  /// The interval where it is known and drawn.
  var interval: (low: Double, high: Double)? {
    guard isVisible, let low, let high, low.isFinite, high.isFinite else { return nil }
    return (low, high)
  }

  /// What must be in sight.
  var extent: [Double] {
    guard isVisible else { return [] }
    return [value, low, high].compactMap(\.self).filter(\.isFinite)
  }
}
