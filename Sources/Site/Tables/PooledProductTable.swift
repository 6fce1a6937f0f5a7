import Analysis
import Charts
import Markup
import Periods
import Statistics
import Wording

extension PageContext {
  /// The products over the last periods together, where one period has too few answers to compare
  /// them; nothing elsewhere.
  func pooledProductTable(_ content: String) -> Markup {
    guard let pooled = survey.pooledProducts else { return Markup() }
    let span = words.span(pooled.span)
    let products = pooled.products.enumerated().filter { $0.element.estimate.n > 0 }
    let chart = IntervalChart(
      text: ChartText(title: words.scaleTitle, description: words.scaleTitle),
      rows: products.map { words.pooledRow($0.element) }, referenceValue: nil, referenceLabel: "")
    let strips = Strips(
      id: id(content), chart: chart, scaleTitle: words.scaleTitle,
      descriptions: products.map { words.summary($0.element.estimate) }, on: self)
    let table = DataTable(
      id: id(content), caption: words.pooledProductsCaption(span),
      columns: [
        .init(.name, words.productHead), .init(.score, words.nps), .init(.rank, words.rankHead),
        .init(.strip, markup: strips.axis, label: words.intervalHead),
        .init(.answers, words.answersHead),
      ],
      rows: products.enumerated().map { place, entry in
        let (index, product) = entry
        return .init(
          name: reference(.product(index), product.name),
          cells: [
            words.scoreCell(product.estimate), words.rankCell(product.rank),
            FigureCell(strips.markup(place), CellFigure.interval(product.estimate)),
            words.answersCell(product.estimate),
          ], isMuted: product.estimate.standing == .muted)
      }, layout: .rows
    ).leavingOut(.rank, unless: products.contains { $0.element.rank != nil })
    return Markup { writer in
      writer.element("p", .class("note"), text: words.filledKey)
      writer.append(table.markup(on: self))
      writer.append(
        Footnotes(
          estimates: products.map(\.element.estimate), ranks: products.map(\.element.rank)
        ).markup(words))
      writer.element(
        "p", .class("note table-note"), text: words.pooledNote(span, site.headlineGrain))
    }
  }
}

extension Words {
  /// A product over several periods together on the scale of its table.
  fileprivate func pooledRow(_ product: PooledProduct) -> IntervalChart.Row {
    let figures = product.estimate.figures
    return IntervalChart.Row(
      label: product.name, value: figures?.nps, low: figures?.interval.low,
      high: figures?.interval.high, valueText: score(product.estimate),
      standing: MarkStanding(product.estimate.standing))
  }
}
