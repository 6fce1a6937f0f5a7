/// Where the parts of a slope stand at one width.
struct SlopeLayout {
  /// The least distance of two labels.
  static let distance = 18.0

  let width: Double
  let left: Double
  let right: Double
  let top: Double
  let bottom: Double
  let y: LinearScale
  let lines: [SlopeChart.Line]
  /// The heights of the labels, line by line.
  let fromPlaces: [Double]
  let toPlaces: [Double]
  let valueWidth: Double

  init(_ chart: SlopeChart, width: Double) {
    self.width = width
    let lines = chart.lines.filter { $0.from.isFinite && $0.to.isFinite }
    self.lines = lines
    let values = TextStyle.value.widest(lines.flatMap { [$0.fromText, $0.toText] })
    valueWidth = min(values, width * 0.2)
    let names = min(TextStyle.label.widest(lines.map(\.label)), width * 0.42)
    left = valueWidth + 18
    right = max(width - names - valueWidth - 26, left + 40)
    top = 30
    let height = max(Double(lines.count) * 24, width < 480 ? 160 : 190)
    bottom = top + height
    let y = LinearScale(Self.domain(lines), from: bottom - 8, to: top + 8)
    self.y = y
    let room = (top + 6)...(bottom - 6)
    fromPlaces = Self.places(lines.map { y($0.from) }, in: room)
    toPlaces = Self.places(lines.map { y($0.to) }, in: room)
  }

  /// The range of the values, no less than 20 points, so that noise isn't blown up.
  private static func domain(_ lines: [SlopeChart.Line]) -> ClosedRange<Double> {
    let values = lines.flatMap { [$0.from, $0.to] }
    let (low, high) = (values.min() ?? 0, values.max() ?? 0)
    let spare = max(20 - (high - low), 0) / 2
    return (low - spare)...(high + spare)
  }

  /// The heights of labels near those wished, none on another.
  private static func places(_ wished: [Double], in room: ClosedRange<Double>) -> [Double] {
    let order = wished.indices.sorted { (wished[$0], $0) < (wished[$1], $1) }
    let spread = Spread.places(
      wished: order.map { wished[$0] }, distance: distance, low: room.lowerBound,
      high: room.upperBound)
    var places = wished
    for (index, place) in zip(order, spread) { places[index] = place }
    return places
  }
}
