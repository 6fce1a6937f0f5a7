/// Where the cells of a product × period chart stand at one width.
///
/// As many of the latest periods are shown as fit with readable numbers. Wide, a product's name
/// stands left of its cells; narrow, above them.
struct HeatLayout {
  static let cellHeight = 30.0
  static let gap = 2.0

  let isNarrow: Bool
  /// The periods shown.
  let columns: Range<Int>
  let band: BandScale
  let nameWidth: Double
  /// Where the first row begins.
  let top: Double
  let axis: PeriodAxis

  init(_ chart: HeatChart, width: Double) {
    isNarrow = width < 480
    let style = TextStyle.strong
    let texts = chart.cells.joined().filter { $0.standing == .shown || $0.standing == .muted }
    let least = max(38, style.widest(texts.map(\.text)) + 8 + Self.gap)
    let names = min(TextStyle.label.widest(chart.rowLabels), width * 0.32)
    nameWidth = isNarrow ? width : names
    let left = isNarrow ? 0 : names + 14
    let fitting = max(Int((width - left) / least), 1)
    let count = chart.columnLabels.count
    let columns = max(count - fitting, 0)..<count
    self.columns = columns
    let room = (width - left) / Double(max(columns.count, 1))
    let step = min(room, 96)
    let band = BandScale(
      count: columns.count, from: left, to: left + step * Double(columns.count),
      fill: (step - Self.gap) / step)
    self.band = band
    axis = PeriodAxis(
      labels: Array(chart.columnLabels[columns]),
      groups: columns.map { $0 < chart.columnGroups.count ? chart.columnGroups[$0] : "" },
      middles: (0..<columns.count).map { band.middle($0) },
      low: left, high: width)
    top = axis.height + (isNarrow ? 0 : 4)
  }

  /// The box of a cell in a row whose cells begin at `top`.
  func box(column: Int, top: Double) -> Box {
    let left = band.left(column - columns.lowerBound)
    return Box(left: left, top: top, right: left + band.width, bottom: top + Self.cellHeight)
  }
}
