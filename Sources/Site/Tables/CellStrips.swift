import Analysis
import Charts
import Markup
import Phrases
import Statistics
import Wording

/// Intervals drawn small in the column that states them, on one shared scale: for tables of so many
/// columns that a strip can't have one of its own.
struct CellStrips {
  private static let width = 112.0

  private let scale: IntervalScale
  private let rows: [IntervalChart.Row]
  private let id: String
  private let isDrawn: Bool

  /// - Parameters:
  ///   - id: the table's id.
  ///   - page: the page it stands on: on a sheet of paper the numbers need the room.
  ///   - isDrawn: whether there is anything to draw beside the numbers at all.
  init(_ estimates: [Estimate?], id: String, on page: PageContext, isDrawn: Bool = true) {
    self.isDrawn =
      isDrawn && !page.site.form.isPaper && estimates.contains { $0?.figures != nil }
    rows = estimates.map { estimate in
      IntervalChart.Row(
        label: "", value: estimate?.figures?.nps, low: estimate?.figures?.interval.low,
        high: estimate?.figures?.interval.high, valueText: "",
        standing: estimate.map { MarkStanding($0.standing) } ?? .hidden)
    }
    scale =
      IntervalChart(
        text: Self.nothing, rows: rows, referenceValue: nil, referenceLabel: ""
      ).scale
    self.id = id
  }

  /// The column of the intervals: its name above the axis.
  func column(_ words: Words) -> DataTable.Column {
    guard isDrawn else { return DataTable.Column(.interval, words.intervalHead) }
    let head = Markup { writer in
      writer.text(words.intervalHead)
      writer.append(
        IntervalAxis(text: Self.nothing, scale: scale, size: .cell).svg(
          width: Self.width, id: ChartID(id + "-scale")))
    }
    return DataTable.Column(.interval, markup: head, label: words.intervalHead)
  }

  /// The cell of a row, counted from 0: the interval in numbers above its drawing.
  func cell(_ row: Int, _ estimate: Estimate?, _ words: Words) -> FigureCell {
    guard let estimate else { return FigureCell(Markup(), []) }
    let plain = words.intervalCell(estimate)
    guard isDrawn, rows.indices.contains(row), rows[row].value != nil else { return plain }
    let strip = IntervalStrip(
      text: Self.nothing, row: rows[row], scale: scale, referenceValue: nil, size: .cell)
    let drawn = Markup { writer in
      writer.append(plain.markup)
      writer.append(strip.svg(width: Self.width, id: ChartID("\(id)-strip-\(row + 1)")))
    }
    return FigureCell(drawn, plain.figures(words.numbers))
  }

  /// The numbers stand beside the drawing: it says nothing more in words.
  private static let nothing = ChartText(title: "", description: "")
}
