import Analysis
import Charts
import Markup
import Periods
import Wording

/// The parts of the trends page that are words and tables.
extension PageContext {
  /// Whether the score drifts, and whether it moves by more than chance gives.
  func driftSection(_ content: String) -> Markup {
    let trend = survey.whole.trend
    let grain = site.headlineGrain
    let body = Markup { writer in
      writer.element("div", .class("prose")) { writer in
        writer.element("p", text: words.driftSentence(trend.drift, grain: grain))
        if let sentence = words.heterogeneitySentence(trend, grain: grain) {
          writer.element("p", text: sentence)
        }
      }
      let note = words.trendsNote(trend, grain: grain)
      if !note.isEmpty { writer.element("p", .class("note"), text: note) }
    }
    return section(content, words.trendsTitle(trend, grain: grain), body)
  }

  /// The changes from a year earlier of the recent periods that have one: all answers, then the
  /// products.
  func yearEarlierSection(_ content: String) -> Markup {
    let periods = site.recent(survey.whole).filter { $0.sinceYearEarlier != nil }
    guard !periods.isEmpty else { return Markup() }
    let products = columnProducts
    let lines = [survey.whole] + products.map(\.line)
    let changes = periods.reversed().map { period in
      lines.map { $0.estimate(of: period.period)?.sinceYearEarlier }
    }
    let table = DataTable(
      id: id(content), caption: words.yearEarlierCaption(site.headlineGrain),
      isCaptionHidden: true,
      columns: [.init(.period, words.periodHead), .init(.year, words.allAnswers)]
        + products.map { .init(.year, $0.name) },
      rows: zip(periods.reversed(), changes).map { period, changes in
        .init(
          name: reference(.period(period.period), words.period(period)),
          cells: changes.map(words.changeCell))
      })
    let body = Markup { writer in
      // The table of the trend has the changes of all answers too: of many periods once is enough.
      guard !products.isEmpty || periods.count <= PageContext.mostHeatColumns else {
        return writer.element("p", .class("more")) { writer in
          let target = Link(fragment: id("trend-table"))
          writer.element("a", .href(target), text: words.tableSummary)
        }
      }
      writer.append(table.markup(on: self))
      let tested = changes.joined().map { ($0?.verdict, $0?.difference) }
      writer.append(Footnotes(tested: Array(tested)).markup(words))
    }
    return section(
      content,
      words.yearEarlierTitle(periods.compactMap(\.sinceYearEarlier), grain: site.headlineGrain),
      body, note: words.yearEarlierNote(site.headlineGrain) + elsewhere)
  }

  /// The products with a column of their own: all of few, none of many.
  private var columnProducts: [ProductReport] {
    survey.products.count > 8 ? [] : survey.products
  }

  /// Where the products are that have no column.
  private var elsewhere: String {
    columnProducts.count < survey.products.count ? " " + words.onTheirPages : ""
  }

  /// The level over a year at the end of each recent period: all answers, then the products.
  func rollingSection(_ content: String) -> Markup {
    let recent = Set(site.recent(survey.whole).map(\.period))
    let all = survey.whole.trend.rolling.filter { recent.contains($0.span.last) }
    let levels = all.suffix(PageContext.mostLatestPeriods)
    guard let latest = levels.last else { return Markup() }
    let grain = site.headlineGrain
    let latestFirst = levels.reversed()
    let intervals = CellStrips(latestFirst.map(\.estimate), id: id(content), on: self)
    let table = DataTable(
      id: id(content), caption: words.rollingCaption(grain), isCaptionHidden: true,
      columns: [
        .init(.period, words.rollingHead(grain)), .init(.score, words.nps),
        intervals.column(words), .init(.answers, words.answersHead),
      ] + columnProducts.map { .init(.score, $0.name) },
      rows: latestFirst.enumerated().map { index, level in
        .init(
          name: Markup(text: words.period(level.span.last)),
          cells: [
            words.scoreCell(level.estimate), intervals.cell(index, level.estimate, words),
            words.answersCell(level.estimate),
          ] + columnProducts.map { self.level($0, at: level.span.last) },
          isMuted: level.estimate.standing == .muted)
      })
    let selection = levels.count < all.count ? " " + words.latest(levels.count, grain) : ""
    return section(
      content, words.rollingTitle(latest), table.markup(on: self),
      note: words.rollingNote(grain) + selection)
  }

  private func level(_ product: ProductReport, at period: Period) -> any TableCell {
    guard let level = product.line.trend.rolling.first(where: { $0.span.last == period }) else {
      return Markup { $0.element("span", .class("soft"), text: "–") }
    }
    return words.scoreCell(level.estimate)
  }
}
