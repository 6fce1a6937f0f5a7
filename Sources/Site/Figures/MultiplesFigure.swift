import Analysis
import Charts
import Markup
import Periods
import Wording

extension PageContext {
  /// The trend of each product over the complete periods on one scale, with that of all answers;
  /// nothing for fewer than two products or periods. Of many periods the latest are drawn.
  /// - Parameter others: the id of the table on the page whose rows lead to each product's page,
  ///   which has the numbers where they are too many for this one.
  func multiplesFigure(_ content: String, pagesHold others: String) -> Markup {
    let all = site.recent(survey.whole).filter(\.isComplete)
    let periods = Array(all.suffix(PageContext.mostLatestPeriods))
    let products = NotableProducts(survey.products, in: survey.headline).shown
    guard products.count > 1, periods.count > 1, let first = periods.first,
      let last = periods.last
    else { return Markup() }
    let panels = products.map { product in
      MultiplesChart.Panel(
        label: product.name,
        points: periods.map { period in
          product.line.estimate(of: period.period).map(words.trendPoint)
            ?? words.silentPoint(period)
        })
    }
    let chart = MultiplesChart(
      text: ChartText(
        title: words.multiplesTitle, description: words.multiplesDescription(panels)),
      panels: panels, reference: periods.map { $0.estimate.figures?.nps },
      firstLabel: words.period(first.period), lastLabel: words.period(last.period))
    let selection =
      periods.count < all.count ? " " + words.latest(periods.count, site.headlineGrain) : ""
    return Figure(
      id: id(content), wide: .full,
      note: words.multiplesKey + " " + words.multiplesNote + selection, heading: nil,
      table: multiplesTable(content, products, periods, others: others)
    ).markup(chart, on: self)
  }

  /// So many of the latest periods are drawn for each product, and have a level over a year.
  static let mostLatestPeriods = 20

  private func multiplesTable(
    _ content: String, _ products: [ProductReport], _ periods: [PeriodEstimate], others: String
  ) -> Figure.Table {
    guard periods.count <= PageContext.mostHeatColumns else {
      return .linked(text: words.onTheirPages, id: id(others))
    }
    let rows = products.map { product in
      ScoreRow(
        name: product.name,
        estimates: periods.map { product.line.estimate(of: $0.period)?.estimate })
    }
    let table = scoreTable(
      content + "-table", caption: words.heatCaption(site.headlineGrain), head: words.productHead,
      rows, periods)
    return .folded(summary: words.tableSummary, table)
  }
}

extension Words {
  /// A period in which a product has no answers.
  fileprivate func silentPoint(_ period: PeriodEstimate) -> TrendChart.Point {
    TrendChart.Point(
      label: shortPeriod(period.period), group: yearLabel(period.period), value: nil, low: nil,
      high: nil, valueText: "", standing: .none, isComplete: period.isComplete, answers: 0,
      answersText: "")
  }

}
