import Analysis
import Charts
import Markup
import Periods
import Wording

/// Something with a score in two periods and the change between them.
struct Slope: Sendable {
  let name: String
  let from: Estimate
  let to: Estimate
  let change: Change

  var isClear: Bool { change.verdict == .rose || change.verdict == .fell }
}

extension PageContext {
  /// The products of a period beside the same period a year earlier, else beside the previous one;
  /// nothing where fewer than two have both, or where they aren't all compared with one period.
  func productSlope(_ content: String, in period: Period) -> Markup {
    let products = NotableProducts(survey.products, in: period).shown
    for pick: (PeriodEstimate) -> Change? in [\.sinceYearEarlier, \.sincePrevious] {
      let slopes = products.compactMap { product -> (Period, Slope)? in
        guard let now = product.line.estimate(of: period), now.isComplete,
          let change = pick(now), let then = product.line.estimate(of: change.against)
        else { return nil }
        return (
          change.against,
          Slope(name: product.name, from: then.estimate, to: now.estimate, change: change)
        )
      }
      guard let against = slopes.first?.0, slopes.allSatisfy({ $0.0 == against }) else { continue }
      let figure = slopeFigure(content, slopes.map(\.1), from: against, to: period)
      if !figure.isEmpty { return figure }
    }
    return Markup()
  }

  private func slopeFigure(
    _ content: String, _ slopes: [Slope], from: Period, to: Period
  ) -> Markup {
    let lines = slopes.compactMap { slope -> SlopeChart.Line? in
      guard let then = slope.from.figures, let now = slope.to.figures else { return nil }
      return SlopeChart.Line(
        label: slope.name, from: then.nps, to: now.nps, fromText: words.score(slope.from),
        toText: words.score(slope.to),
        isClear: slope.isClear)
    }
    guard lines.count > 1 else { return Markup() }
    let chart = SlopeChart(
      text: ChartText(
        title: words.slopeTitle(lines.count { $0.isClear }, of: lines.count, from, to),
        description: words.slopeDescription(lines, from, to)),
      fromLabel: words.period(from), toLabel: words.period(to), lines: lines)
    return Figure(
      id: id(content), wide: .besideScore,
      note: words.slopeKey + " " + words.slopeNote(lines.map(\.isClear)),
      table: .folded(
        summary: words.tableSummary, slopeTable(content + "-table", slopes, from: from, to: to))
    ).markup(chart, on: self)
  }

  private func slopeTable(
    _ content: String, _ slopes: [Slope], from: Period, to: Period
  ) -> Markup {
    DataTable(
      id: id(content), caption: words.slopeCaption(from, to),
      columns: [
        .init(.name, words.productHead), .init(.score, words.period(from)),
        .init(.score, words.period(to)), .init(.year, words.sinceHead(words.dated(from))),
      ],
      rows: slopes.map { slope in
        .init(
          name: Markup(text: slope.name),
          cells: [
            words.scoreCell(slope.from), words.scoreCell(slope.to), words.changeCell(slope.change),
          ], isMuted: slope.to.standing == .muted)
      }
    ).markup(on: self)
  }
}
