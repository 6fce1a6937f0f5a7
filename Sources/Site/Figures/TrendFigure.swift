import Analysis
import Charts
import Commentary
import Markup
import Periods
import Phrases
import Statistics
import Wording

extension PageContext {
  /// The NPS over the recent periods of the headline grain, with events and the table of numbers.
  /// - Parameters:
  ///   - name: the product's name; nil for the whole.
  ///   - table: the id of a table on the page that holds the numbers already.
  func trendFigure(
    _ content: String, _ line: Line, of name: String?, wide: Figure.Width,
    heading: HeadingLevel? = .second, table: String? = nil
  ) -> Markup {
    let periods = site.recent(line)
    guard periods.contains(where: { $0.estimate.figures != nil }) else { return Markup() }
    let target = trendTarget(of: name)
    let chart = TrendChart(
      text: ChartText(
        title: words.trendTitle(periods, of: name, headline: survey.headline),
        description: verdicts(line) + words.trendDescription(periods) + words.trendTarget(target)),
      points: periods.map(words.trendPoint), events: eventRules(periods, product: name),
      answersWord: words.answersWord,
      target: target.map { TrendChart.TargetLine(value: Double($0), label: words.target($0)) })
    return Figure(
      id: id(content), wide: wide,
      note: words.trendNote(confidence: words.confidence, target: target),
      heading: heading,
      table: trendTable(content, table, periods, in: line, of: name)
    ).markup(chart, on: self)
  }

  /// The table of a trend: where the overview has no room for that of many periods, that of the
  /// trends page.
  private func trendTable(
    _ content: String, _ other: String?, _ periods: [PeriodEstimate], in line: Line,
    of name: String?
  ) -> Figure.Table {
    if key == .index, periods.count > PageContext.mostHeatColumns {
      return .elsewhere(
        text: words.tableSummary,
        link(.trends, fragment: "\(site.map.idPrefix(.trends))-trend-table"))
    }
    return table(other) { periodTable(content + "-table", periods, in: line, of: name) }
  }

  /// The verdicts on the headline's changes, in whole sentences with a space behind each.
  private func verdicts(_ line: Line) -> String {
    guard let now = site.headline(line) else { return "" }
    let standing = Standing(now)
    return [standing.first, standing.second].compactMap { $0 }.map { change in
      let then = line.estimate(of: change.against)?.estimate.n ?? 0
      return words.verdict(change, now: now.estimate.n, then: then) + " "
    }.joined()
  }

  /// The shares of the groups over the recent periods.
  /// - Parameter table: the id of a table on the page that holds the numbers already.
  func sharesFigure(_ content: String, _ line: Line, table: String? = nil) -> Markup {
    let periods = site.recent(line)
    guard periods.contains(where: { $0.estimate.figures != nil }) else { return Markup() }
    let columns = periods.map { period in
      let printed = period.estimate.figures?.printed
      let shares = printed.map { [$0.promoters, $0.passives, $0.detractors] }
      return SharesChart.Column(
        label: words.shortPeriod(period.period), group: words.yearLabel(period.period),
        shares: shares, texts: (shares ?? []).map(words.numbers.percent),
        standing: MarkStanding(period.estimate.standing), isComplete: period.isComplete)
    }
    let chart = SharesChart(
      text: ChartText(
        title: words.sharesTitle(periods, headline: survey.headline),
        description: words.sharesDescription(periods)),
      groupNames: words.groupNames, columns: columns)
    return Figure(
      id: id(content), wide: .full,
      note: words.sharesKey(site.headlineGrain, hasRunning: periods.contains { !$0.isComplete }),
      table: self.table(table) { sharesTable(content, periods) }
    ).markup(chart, on: self)
  }

  /// A chart's table: one that stands on the page already, or its own.
  private func table(_ content: String?, own: () -> Markup) -> Figure.Table {
    guard let content else { return .folded(summary: words.tableSummary, own()) }
    return .linked(text: words.tableSummary, id: id(content))
  }

  private func sharesTable(_ content: String, _ periods: [PeriodEstimate]) -> Markup {
    DataTable(
      id: id(content + "-table"), caption: words.sharesCaption(site.headlineGrain),
      columns: [.init(.period, words.periodHead)] + words.groupNames.map { .init(.share, $0) }
        + [.init(.answers, words.answersHead)],
      rows: periods.reversed().map { period in
        .init(
          name: Markup(text: words.period(period)),
          cells: words.shareCells(period.estimate) + [words.answersCell(period.estimate)],
          isMuted: period.estimate.standing == .muted)
      }
    ).markup(on: self)
  }

  /// Events of the whole, and of the product, as rules between the points.
  private func eventRules(
    _ periods: [PeriodEstimate], product: String?
  ) -> [TrendChart.EventRule] {
    events(product: product).compactMap { event in
      let month = Month(of: event.date)
      guard let index = periods.firstIndex(where: { $0.period.contains(month) }) else {
        return nil
      }
      let period = periods[index].period
      let day = event.isMonthOnly ? 0.5 : Double(event.date.day - 1) / 31
      let passed = Double(month.index - period.firstMonth.index) + day
      let position = Double(index) - 0.5 + passed / Double(period.grain.months)
      return TrendChart.EventRule(
        position: min(max(position, 0), Double(periods.count - 1)), label: event.title)
    }
  }

  /// The events that concern a page, in order of time: on a product's page those that name it or
  /// none, on pages of the whole all.
  func events(product: String?) -> [Event] {
    site.commentary.events
      .filter { $0.product == nil || product == nil || $0.product == product }
      .sorted { ($0.date, $0.title) < ($1.date, $1.title) }
  }
}

extension Words {
  func trendPoint(_ estimate: PeriodEstimate) -> TrendChart.Point {
    let figures = estimate.estimate.figures
    return TrendChart.Point(
      label: shortPeriod(estimate.period), group: yearLabel(estimate.period),
      value: figures?.nps, low: figures?.interval.low, high: figures?.interval.high,
      valueText: figures == nil ? "" : score(estimate.estimate),
      standing: MarkStanding(estimate.estimate.standing), isComplete: estimate.isComplete,
      answers: estimate.estimate.n, answersText: numbers.count(estimate.estimate.n))
  }
}

extension MarkStanding {
  init(_ standing: Estimate.Standing) {
    switch standing {
    case .none: self = .none
    case .hidden: self = .hidden
    case .muted: self = .muted
    case .shown: self = .shown
    }
  }
}
