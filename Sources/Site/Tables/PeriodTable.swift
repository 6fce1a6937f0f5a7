import Analysis
import Markup
import Periods
import Wording

extension PageContext {
  /// Every figure of some periods of a line, a row each, the latest first, with its footnotes.
  /// - Parameters:
  ///   - name: the product's name; nil for the whole.
  ///   - hidesCaption: for a table below a heading that says the same.
  ///   - drawsIntervals: whether intervals are drawn in it; not where a chart beside it draws them.
  func periodTable(
    _ content: String, _ periods: [PeriodEstimate], in line: Line, of name: String?,
    hidesCaption: Bool = false, drawsIntervals: Bool = false
  ) -> Markup {
    var table = table(content, periods, of: name, drawsIntervals: drawsIntervals)
    table.isCaptionHidden = hidesCaption
    return Markup { writer in
      writer.append(table.markup(on: self))
      let isRounding = periods.contains { isRoundingVisible($0, in: line) }
      writer.append(Footnotes(periods, isRounding: isRounding).markup(words))
    }
  }

  private func table(
    _ content: String, _ periods: [PeriodEstimate], of name: String?, drawsIntervals: Bool
  ) -> DataTable {
    let periods = Array(periods.reversed())
    let intervals = CellStrips(
      periods.map(\.estimate), id: id(content), on: self, isDrawn: drawsIntervals)
    let columns: [DataTable.Column] =
      [
        .init(.period, words.periodHead), .init(.score, words.nps),
        intervals.column(words), .init(.answers, words.answersHead),
      ] + words.groupNames.map { .init(.share, $0) } + [
        .init(.year, words.sinceYearHead), .init(.previous, words.sincePreviousHead),
      ]
    return DataTable(
      id: id(content), caption: words.periodTableCaption(periods, of: name), columns: columns,
      rows: periods.enumerated().map { index, period in
        row(period, of: name, interval: intervals.cell(index, period.estimate, words))
      })
  }

  private func row(
    _ period: PeriodEstimate, of name: String?, interval: FigureCell
  ) -> DataTable.Row {
    let estimate = period.estimate
    let cells =
      [
        words.scoreCell(estimate), interval, words.answersCell(estimate),
      ] + words.shareCells(estimate) + [
        words.changeCell(period.sinceYearEarlier), words.changeCell(period.sincePrevious),
      ]
    return DataTable.Row(
      name: reference(target(period.period, name), words.period(period)), cells: cells,
      isMuted: estimate.standing == .muted || !period.isComplete)
  }

  /// The page of a period, or of a product in it.
  func target(_ period: Period, _ product: String?) -> PageKey {
    guard let product, let index = survey.products.firstIndex(where: { $0.name == product })
    else { return .period(period) }
    return .productPeriod(product: index, period: period)
  }
}
