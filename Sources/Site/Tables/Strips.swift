import Charts
import Markup

/// Intervals in a table's column, on one shared scale below one axis.
struct Strips {
  /// The width in CSS pixels, one for all screens: it fits the column of a wide table and the second
  /// line of a row on a phone.
  static let width = 300.0
  /// On a sheet a table has less room for it.
  static let paperWidth = 160.0

  let axis: Markup
  private let strips: [Markup]

  /// - Parameters:
  ///   - id: the table's id; those of the strips start with it.
  ///   - descriptions: what each row's strip says in words.
  ///   - page: the page that they stand on.
  init(
    id: String, chart: IntervalChart, scaleTitle: String, descriptions: [String],
    on page: PageContext
  ) {
    let scale = chart.scale
    let width = page.site.form.isPaper ? Self.paperWidth : Self.width
    let reference = chart.referenceValue
    axis = IntervalAxis(
      text: ChartText(title: scaleTitle, description: ""), scale: scale
    ).svg(width: width, id: page.chart("\(id)-axis"))
    strips = zip(chart.rows, descriptions).enumerated().map { index, pair in
      IntervalStrip(
        text: ChartText(title: pair.0.label, description: pair.1), row: pair.0, scale: scale,
        referenceValue: reference
      ).svg(width: width, id: page.chart("\(id)-\(index + 1)"))
    }
  }

  /// The strip of a row, counted from 0; nothing for a row that does not exist.
  func markup(_ row: Int) -> Markup {
    strips.indices.contains(row) ? strips[row] : Markup()
  }
}
