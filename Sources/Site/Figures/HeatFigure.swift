import Analysis
import Charts
import Markup
import Periods
import Phrases
import Statistics
import Wording

extension PageContext {
  /// Products by recent periods, each cell coloured by its NPS; of many products and periods those
  /// that stand out in the headline period, and the latest.
  func heatFigure(_ content: String) -> Markup {
    let columns = Array(site.recent(survey.whole).suffix(PageContext.mostHeatColumns))
    let notable = NotableProducts(survey.products, in: survey.headline)
    let selection = notable.isPart ? " " + words.notableNote(notable) : ""
    let rows = notable.shown.map { product in
      ScoreRow(
        name: product.name,
        estimates: columns.map { product.line.estimate(of: $0.period)?.estimate })
    }
    return heatFigure(
      content, rows, columns, caption: words.heatCaption(site.headlineGrain),
      head: words.productHead,
      title: words.heatTitle(rows, columns, otherwise: words.heatFallback(columns)),
      note: words.heatNote(rows, grain: site.headlineGrain) + selection, table: content + "-table")
  }

  /// So many periods have room for their numbers on a wide page.
  static let mostHeatColumns = 18

  /// Scores by row and period, coloured, with their table folded below.
  func heatFigure(
    _ content: String, _ rows: [ScoreRow], _ columns: [PeriodEstimate], caption: String,
    head: String, title: String, note: String, table: String
  ) -> Markup {
    guard columns.count > 1, !rows.isEmpty else { return Markup() }
    let chart = HeatChart(
      text: ChartText(title: title, description: words.heatDescription(rows, columns)),
      rowLabels: rows.map(\.name), columnLabels: columns.map { words.shortPeriod($0.period) },
      columnGroups: columns.map { words.yearLabel($0.period) },
      cells: rows.map { row in
        zip(row.estimates, columns).map { words.heatCell($0, isComplete: $1.isComplete) }
      })
    let key = words.heatKey(rows, hasRunning: columns.contains { !$0.isComplete })
    let table = scoreTable(table, caption: caption, head: head, rows, columns)
    return Figure(
      id: id(content), wide: .full, note: note.isEmpty ? key : note + " " + key,
      table: .folded(summary: words.tableSummary, table)
    ).markup(chart, on: self)
  }

  /// Scores by row and period, with the number of answers below each.
  func scoreTable(
    _ content: String, caption: String, head: String, _ rows: [ScoreRow],
    _ columns: [PeriodEstimate], hidesCaption: Bool = false
  ) -> Markup {
    let table = DataTable(
      id: id(content), caption: caption, isCaptionHidden: hidesCaption,
      columns: [.init(.name, head)] + columns.map { .init(.score, words.period($0)) },
      rows: rows.map { row in
        .init(name: Markup(text: row.name), cells: row.estimates.map { words.scoreWithAnswers($0) })
      })
    return Markup { writer in
      writer.append(table.markup(on: self))
      let estimates = rows.flatMap { $0.estimates.compactMap { $0 } }
      writer.append(Footnotes(estimates: estimates).markup(words))
    }
  }
}

extension Words {
  /// A score with its number of answers below it.
  /// - Parameter without: what is said where there are none.
  func scoreWithAnswers(_ estimate: Estimate?, without: String? = nil) -> FigureCell {
    guard let estimate, estimate.n > 0 else {
      return FigureCell(
        Markup { $0.element("span", .class("soft"), text: without ?? noAnswers) }, [])
    }
    let cell = scoreCell(estimate)
    let markup = Markup { writer in
      writer.append(cell.markup)
      writer.text(" ")
      writer.element("small", text: numbers.count(estimate.n))
    }
    return FigureCell(markup, cell.figures(numbers) + [CellFigure(.answers, number: estimate.n)])
  }

  fileprivate func heatCell(_ estimate: Estimate?, isComplete: Bool) -> HeatChart.Cell {
    HeatChart.Cell(
      value: estimate?.figures?.nps,
      text: estimate.map { $0.n == 0 ? "" : score($0) } ?? "",
      standing: MarkStanding(estimate?.standing ?? .none), isComplete: isComplete)
  }
}
