import Analysis
import Charts
import Markup
import Periods
import Statistics
import Wording

extension PageContext {
  /// The products of one period: score, interval on one scale, changes, answers; of many products
  /// those that stand out, the others folded below or, on another page than the period's, there.
  func productTable(_ content: String, in period: Period) -> Markup {
    let notable = NotableProducts(survey.products, in: period)
    let rows = estimates(notable.shown, in: period)
    guard !rows.isEmpty else { return Markup() }
    let whole = survey.whole.estimate(of: period)?.estimate
    let chart = IntervalChart(
      text: ChartText(title: words.scaleTitle, description: words.scaleTitle),
      rows: rows.map { intervalRow($0.0, $0.1) }, referenceValue: whole?.figures?.nps,
      referenceLabel: whole.map(words.score) ?? "")
    let strips = Strips(
      id: id(content), chart: chart, scaleTitle: words.scaleTitle,
      descriptions: rows.map { words.summary($0.1.estimate) }, on: self)
    let table = DataTable(
      id: id(content), caption: words.productTableCaption(period), isCaptionHidden: true,
      columns: [
        .init(.name, words.productHead), .init(.score, words.nps), .init(.rank, words.rankHead),
        .init(.strip, markup: strips.axis, label: words.intervalHead),
        .init(.year, words.changeHead(rows.map { $0.1.sinceYearEarlier }, .yearEarlier)),
        .init(.previous, words.changeHead(rows.map { $0.1.sincePrevious }, .previous)),
        .init(.answers, words.answersHead),
      ],
      rows: rows.enumerated().map { index, row in
        productRow(row.0, row.1, strip: strips.markup(index))
      }, layout: .rows
    ).leavingOut(.rank, unless: rows.contains { $0.1.rank != nil })
    return Markup { writer in
      let selection = notable.isPart ? words.notableNote(notable) + " " : ""
      writer.element("p", .class("note"), text: selection + note(whole: whole, in: period))
      writer.append(table.markup(on: self))
      writer.append(others(content, notable, in: period))
      let notes = Footnotes(rows.map(\.1), isRounding: isRounding(rows), isRanked: true)
      writer.append(notes.markup(words))
    }
  }

  private func estimates(
    _ products: [ProductReport], in period: Period
  ) -> [(String, PeriodEstimate)] {
    products.compactMap { product in
      product.line.estimate(of: period).map { (product.name, $0) }
    }
  }

  /// The way to the products that are not among those shown.
  private func others(
    _ content: String, _ notable: NotableProducts, in period: Period
  ) -> Markup {
    guard notable.isPart else { return Markup() }
    let all = notable.shown.count + notable.others.count
    return Markup { writer in
      guard key == .period(period) || !site.map.has(.period(period)) else {
        return writer.element("p", .class("more")) { writer in
          writer.append(reference(.period(period), words.allProductsIn(all, period)))
        }
      }
      writer.append(
        folded(
          words.others(notable.others.count),
          plainTable(content + "-others", notable.others, in: period)))
    }
  }

  /// Products without their intervals drawn: many take little room.
  private func plainTable(
    _ content: String, _ products: [ProductReport], in period: Period
  ) -> Markup {
    let rows = estimates(products, in: period)
    return DataTable(
      id: id(content), caption: words.others(products.count), isCaptionHidden: true,
      columns: [
        .init(.name, words.productHead), .init(.score, words.nps),
        .init(.interval, words.intervalHead),
        .init(.year, words.changeHead(rows.map { $0.1.sinceYearEarlier }, .yearEarlier)),
        .init(.previous, words.changeHead(rows.map { $0.1.sincePrevious }, .previous)),
        .init(.answers, words.answersHead),
      ],
      rows: rows.map { name, estimate in
        DataTable.Row(
          name: productReference(name, in: period),
          cells: [
            words.scoreCell(estimate.estimate), words.intervalCell(estimate.estimate),
            words.changeCell(estimate.sinceYearEarlier), words.changeCell(estimate.sincePrevious),
            words.answersCell(estimate.estimate),
          ], isMuted: estimate.estimate.standing == .muted)
      }
    ).markup(on: self)
  }

  /// A product's name, leading to its page for a period, else to its own.
  private func productReference(_ name: String, in period: Period) -> Markup {
    let target = target(period, name)
    let index = survey.products.firstIndex { $0.name == name } ?? 0
    return reference(site.map.has(target) ? target : .product(index), name)
  }

  private func isRounding(_ rows: [(String, PeriodEstimate)]) -> Bool {
    rows.contains { name, estimate in
      survey.products.first { $0.name == name }
        .map { isRoundingVisible(estimate, in: $0.line) } ?? false
    }
  }

  private func productRow(
    _ name: String, _ period: PeriodEstimate, strip: Markup
  ) -> DataTable.Row {
    DataTable.Row(
      name: productReference(name, in: period.period),
      cells: [
        words.scoreCell(period.estimate), words.rankCell(period.rank),
        FigureCell(strip, CellFigure.interval(period.estimate)),
        words.changeCell(period.sinceYearEarlier), words.changeCell(period.sincePrevious),
        words.answersCell(period.estimate),
      ], isMuted: period.estimate.standing == .muted)
  }

  /// A product's estimate on the shared scale, with the same period a year earlier.
  private func intervalRow(_ name: String, _ period: PeriodEstimate) -> IntervalChart.Row {
    let figures = period.estimate.figures
    let earlier = survey.products.first { $0.name == name }?
      .line.estimate(of: period.period.yearEarlier)?.estimate
    return IntervalChart.Row(
      label: name, value: figures?.nps, low: figures?.interval.low,
      high: figures?.interval.high, valueText: words.score(period.estimate),
      earlier: figures == nil || !period.isComplete ? nil : earlier?.figures?.nps,
      standing: MarkStanding(period.estimate.standing),
      note: figures == nil ? words.withheldNote(period.estimate) : "")
  }

  private func note(whole: Estimate?, in period: Period) -> String {
    var sentences = [words.filledKey]
    let isComplete = survey.whole.estimate(of: period)?.isComplete ?? false
    let hasEarlier =
      isComplete
      && survey.products.contains {
        $0.line.estimate(of: period.yearEarlier)?.estimate.figures != nil
      }
    if hasEarlier { sentences.append(words.yearAgoKey(period.yearEarlier)) }
    if let whole, whole.figures != nil { sentences.append(words.referenceKey(words.score(whole))) }
    sentences.append(words.clearKey)
    return sentences.joined(separator: " ")
  }
}
