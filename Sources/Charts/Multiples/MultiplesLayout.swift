/// Where the panels stand at one width: four beside each other, two on a narrow page.
struct MultiplesLayout {
  static let plotHeight = 84.0
  private static let gap = 20.0

  let domain: PointsDomain
  let columns: Int
  let nameLines: Int
  let panelWidth: Double
  /// Room for the scale before the first column, and for the latest figure in each panel.
  let scaleWidth: Double
  let figureWidth: Double
  private let count: Int

  init(_ chart: MultiplesChart, width: Double) {
    count = chart.panels.count
    let values = chart.panels.flatMap(\.points).flatMap(\.extent)
    domain = PointsDomain(
      values: values + chart.reference.compactMap(\.self).filter(\.isFinite), steps: 3)
    scaleWidth = TextStyle.axis.widest(domain.ticks.map(Ticks.text)) + 8
    let most = width < 480 ? 2 : width < 800 ? 3 : count == 5 || count > 8 ? 5 : 4
    columns = max(min(most, count), width < 480 ? 1 : 3)
    panelWidth = max(
      (width - scaleWidth - Double(columns - 1) * Self.gap) / Double(columns), 40)
    figureWidth =
      min(TextStyle.value.widest(chart.panels.map(\.latestText)), panelWidth * 0.4) + 10
    let room = panelWidth
    nameLines =
      chart.panels.map { TextStyle.strong.wrapped($0.label, to: room, lines: 2).count }.max() ?? 1
  }

  var rowHeight: Double {
    Double(nameLines) * TextStyle.strong.lineHeight + Self.plotHeight + 34
  }

  var height: Double {
    max(Double((count + columns - 1) / max(columns, 1)) * rowHeight, 1)
  }

  func left(_ index: Int) -> Double {
    scaleWidth + Double(index % columns) * (panelWidth + Self.gap)
  }

  func top(_ index: Int) -> Double { Double(index / columns) * rowHeight }

  /// The box of a panel's plot.
  func plot(_ index: Int) -> Box {
    let top = top(index) + Double(nameLines) * TextStyle.strong.lineHeight + 8
    return Box(
      left: left(index), top: top, right: left(index) + panelWidth - figureWidth,
      bottom: top + Self.plotHeight)
  }

  /// Whether no panel stands below this one.
  func isLastOfColumn(_ index: Int) -> Bool { index + columns >= count }
  func isFirstOfRow(_ index: Int) -> Bool { index % columns == 0 }
}

extension MultiplesChart.Panel {
  /// The latest figure that is drawn.
  var latestText: String { points.last(where: \.isVisible)?.valueText ?? "" }
}
