package import Markup

extension SharesChart: Chart {
  /// The most periods that are drawn as rows on a narrow page; more are thin columns.
  private static let mostRows = 16

  package func svg(width: Double, id: ChartID) -> Markup {
    var drawing = Drawing(width: width, id: id)
    if width < 480, columns.count <= Self.mostRows {
      let height = SharesRows(self, width: width).draw(&drawing)
      return drawing.svg(.shares, text, height: height)
    }
    let shares = SharesColumns(self, width: width)
    let height = shares.draw(&drawing)
    return drawing.svg(.shares, text, height: height, places: shares.middles)
  }

  /// The name of a group, 0 being the promoters.
  func name(_ group: Int) -> String {
    group < groupNames.count ? groupNames[group] : ""
  }

  /// The last column, if it is shown.
  var latest: Column? {
    columns.last.flatMap { $0.parts.isEmpty ? nil : $0 }
  }
}

extension SharesChart.Column {
  /// The stretch of each group in 0…1, promoters first; empty where nothing is shown.
  var parts: [ClosedRange<Double>] {
    guard standing == .shown || standing == .muted, let shares, shares.count == 3 else {
      return []
    }
    let sizes = shares.map { Double(max($0, 0)) }
    let sum = sizes.reduce(0, +)
    guard sum > 0 else { return [] }
    var start = 0.0
    return sizes.map { size in
      let end = min(start + size / sum, 1)
      defer { start = end }
      return start...max(start, end)
    }
  }
}

/// One group's part of a column or bar.
enum SharesMarks {
  static func draw(
    _ group: Int, of column: SharesChart.Column, in area: Box, _ drawing: inout Drawing
  ) {
    let isHollow = column.standing == .muted
    if isHollow {
      guard area.width > 2, area.height > 2 else { return }
      drawing.bar(
        area.padded(-0.75, -0.75), GroupMarks.area(group, isHollow: true), Drawing.Stroke(1.5))
    } else {
      guard area.width > 0, area.height > 0 else { return }
      drawing.bar(area, GroupMarks.area(group, isHollow: false))
    }
  }

  /// Writes the share inside the part, where it fits.
  static func write(
    _ group: Int, of column: SharesChart.Column, in area: Box, _ drawing: inout Drawing
  ) {
    guard group < column.texts.count else { return }
    let style = TextStyle.strong
    let label = Label(
      column.texts[group], style,
      GroupMarks.tone(group, isHollow: column.standing == .muted),
      x: (area.left + area.right) / 2, baseline: (area.top + area.bottom) / 2 + style.middle,
      anchor: .middle)
    guard label.box.width <= area.width - 4, area.height >= 15 else { return }
    drawing.label(label)
  }
}
