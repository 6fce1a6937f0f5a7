import Analysis
import Charts
import Markup
import Periods
import Statistics
import Wording

extension PageContext {
  /// Where a product stands in a period: all answers, then each product on one scale; of many
  /// products it alone, with the way to the others.
  func standingTable(_ content: String, of product: ProductReport, in period: Period) -> Markup {
    let notable = NotableProducts(survey.products, in: period)
    let shown = notable.isPart ? [product] : notable.shown
    let lines = [(name: words.allAnswers, line: survey.whole)] + shown.map { ($0.name, $0.line) }
    let rows = lines.compactMap { name, line in
      line.estimate(of: period).map { (name: name, estimate: $0) }
    }
    guard rows.count > 1 else { return Markup() }
    let chart = IntervalChart(
      text: ChartText(title: words.scaleTitle, description: words.scaleTitle),
      rows: rows.map { words.standingRow($0.name, $0.estimate.estimate) },
      referenceValue: rows[0].estimate.estimate.figures?.nps, referenceLabel: "")
    let strips = Strips(
      id: id(content), chart: chart, scaleTitle: words.scaleTitle,
      descriptions: rows.map { words.summary($0.estimate.estimate) }, on: self)
    let table = DataTable(
      id: id(content), caption: words.productTableCaption(period), isCaptionHidden: true,
      columns: [
        .init(.name, words.productHead), .init(.score, words.nps), .init(.rank, words.rankHead),
        .init(.strip, markup: strips.axis, label: words.intervalHead),
        .init(.year, words.changeHead(rows.map(\.estimate.sinceYearEarlier), .yearEarlier)),
        .init(.previous, words.changeHead(rows.map(\.estimate.sincePrevious), .previous)),
        .init(.answers, words.answersHead),
      ],
      rows: rows.enumerated().map { index, row in
        standingRow(
          row.name, row.estimate, isWhole: index == 0, strip: strips.markup(index))
      }, layout: .rows
    ).leavingOut(.rank, unless: rows.contains { $0.estimate.rank != nil })
    return Markup { writer in
      let reference = rows[0].estimate.estimate
      let dotted = reference.figures == nil ? [] : [words.referenceKey(words.score(reference))]
      writer.element(
        "p", .class("note"),
        text: ([words.filledKey] + dotted + [words.clearKey]).joined(separator: " "))
      writer.append(table.markup(on: self))
      writer.append(
        Footnotes(rows.map(\.estimate), isRounding: false, isRanked: true).markup(words))
      guard notable.isPart else { return }
      writer.element("p", .class("more")) { writer in
        let text = words.allProductsIn(notable.shown.count + notable.others.count, period)
        writer.append(self.reference(.period(period), text))
      }
    }
  }

  private func standingRow(
    _ name: String, _ period: PeriodEstimate, isWhole: Bool, strip: Markup
  ) -> DataTable.Row {
    let target = isWhole ? PageKey.period(period.period) : self.target(period.period, name)
    return DataTable.Row(
      name: reference(target, name),
      cells: [
        words.scoreCell(period.estimate), words.rankCell(period.rank),
        FigureCell(strip, CellFigure.interval(period.estimate)),
        words.changeCell(period.sinceYearEarlier), words.changeCell(period.sincePrevious),
        words.answersCell(period.estimate),
      ], isMuted: period.estimate.standing == .muted)
  }
}

extension Words {
  fileprivate func standingRow(_ name: String, _ estimate: Estimate) -> IntervalChart.Row {
    IntervalChart.Row(
      label: name, value: estimate.figures?.nps, low: estimate.figures?.interval.low,
      high: estimate.figures?.interval.high, valueText: score(estimate),
      standing: MarkStanding(estimate.standing),
      note: estimate.figures == nil ? withheldNote(estimate) : "")
  }
}
