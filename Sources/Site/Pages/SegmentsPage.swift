import Analysis
import Charts
import Commentary
import Markup
import Periods
import Statistics
import Wording

/// One dimension: each segment against the rest, by period and by product.
struct SegmentsPage {
  let page: PageContext
  let index: Int
  private var words: Words { page.words }
  private var survey: SurveyReport { page.survey }
  private var dimension: DimensionReport { survey.dimensions[index] }

  var content: PageContent {
    PageContent(
      key: page.key, title: dimension.label,
      main: Markup { writer in
        writer.append(opening)
        writer.append(page.commentary(.dimension(dimension.key)))
        writer.append(page.pullSection(.dimension(dimension.key)))
        writer.append(overall)
        writer.append(byPeriod)
        writer.append(byProduct)
        writer.append(families)
        writer.append(page.siblings(words.allDimensions, page.dimensionPages))
      },
      breadcrumbs: [(words.overview, .index)],
      previous: page.neighbour(-1, among: page.dimensionPages),
      next: page.neighbour(1, among: page.dimensionPages))
  }

  private var opening: Markup {
    let eyebrow = scope.isPooled ? scope.name : words.longPeriod(survey.headline)
    return Markup { writer in
      writer.append(page.heading(eyebrow: eyebrow, words.title(scope.contrasts)))
      writer.element("p", .class("note"), text: words.contrastNote)
      writer.append(page.pooledNote(scope))
      writer.append(
        page.segmentTable("headline", caption: words.segmentsIn(scope.name), scope.rows))
    }
  }

  private var scope: SegmentScope { page.segmentScope(dimension, in: survey.headline) }

  private var families: Markup {
    let overall = SegmentScope(
      dimension: dimension, rows: overallRows, name: words.allPeriodsTogether, isPooled: true)
    return page.familyNote([scope, overall].compactMap(page.contrastFamily))
  }

  private var overallRows: [SegmentRow] {
    dimension.segments.filter { $0.overall.estimate.n > 0 }.map {
      SegmentRow(name: words.segment($0.name), segment: $0.overall)
    }
  }

  private var overall: Markup {
    let rows = overallRows
    guard !rows.isEmpty else { return Markup() }
    let whole = survey.whole.overall
    let reference = whole.figures == nil ? [] : [words.referenceKey(words.score(whole))]
    let chart = IntervalChart(
      text: ChartText(
        title: words.overallTitle(Contrasts(dimension, rows)),
        description: words.overallDescription(rows)),
      rows: rows.map(intervalRow), referenceValue: whole.figures?.nps,
      referenceLabel: words.referenceLabel(whole))
    return page.band(
      Figure(
        id: page.id("overall"), wide: .full,
        note: ([words.overallNote(survey), words.filledKey] + reference).joined(separator: " "),
        table: .folded(summary: words.tableSummary, overallTable(rows))
      ).markup(chart, on: page))
  }

  private func intervalRow(_ row: SegmentRow) -> IntervalChart.Row {
    let estimate = row.segment.estimate
    return IntervalChart.Row(
      label: row.name, value: estimate.figures?.nps, low: estimate.figures?.interval.low,
      high: estimate.figures?.interval.high, valueText: words.score(estimate),
      standing: MarkStanding(estimate.standing),
      note: estimate.figures == nil ? words.withheldNote(estimate) : "")
  }

  private func overallTable(_ rows: [SegmentRow]) -> Markup {
    DataTable(
      id: page.id("overall-table"), caption: words.overallCaption(dimension.label),
      columns: [
        .init(.name, words.segmentHead), .init(.score, words.nps),
        .init(.interval, words.intervalHead), .init(.answers, words.answersHead),
      ] + words.groupNames.map { .init(.share, $0) } + [.init(.year, words.againstRestHead)],
      rows: rows.map { row in
        let estimate = row.segment.estimate
        return .init(
          name: Markup(text: row.name),
          cells: [
            words.scoreCell(estimate), words.intervalCell(estimate), words.answersCell(estimate),
          ] + words.shareCells(estimate) + [words.contrastCell(row.segment.againstRest)],
          isMuted: estimate.standing == .muted)
      }
    ).markup(on: page)
  }

  private var byPeriod: Markup {
    let columns = page.site.recent(survey.whole)
    let rows = dimension.segments.map { segment in
      let periods = segment.periods(page.site.headlineGrain)
      return ScoreRow(
        name: words.segment(segment.name),
        estimates: columns.map { column in
          periods.first { $0.period == column.period }?.segment.estimate
        })
    }
    let title = words.byPeriodTitle(dimension.label, page.site.headlineGrain)
    let chart = page.heatFigure(
      "by-period", rows, columns, caption: words.scoresCaption(title), head: words.segmentHead,
      title: words.heatTitle(rows, columns, otherwise: title), note: words.mutedNote(rows),
      table: "periods")
    guard chart.isEmpty else { return page.band(chart) }
    return page.section(
      "periods", title,
      page.scoreTable(
        "periods", caption: words.scoresCaption(title), head: words.segmentHead, rows, columns,
        hidesCaption: true),
      note: words.smallNumbersNote)
  }

  private var byProduct: Markup {
    guard page.site.hasProducts else { return Markup() }
    let title = words.byProductTitle(dimension.label)
    let hasAll = survey.leftOut.isEmpty
    let without = hasAll ? words.noAnswers : words.noneInTotals
    let note = words.byProductNote + (hasAll ? "" : " " + words.leftOutNote(survey.leftOut))
    let table = DataTable(
      id: page.id("products"), caption: words.scoresCaption(title), isCaptionHidden: true,
      columns: [.init(.name, words.segmentHead)]
        + survey.products.enumerated().map { index, product in
          .init(
            .score, markup: page.reference(.product(index), product.name), label: product.name)
        },
      rows: dimension.segments.map { segment in
        .init(
          name: Markup(text: words.segment(segment.name)),
          cells: survey.products.map { product in
            words.scoreWithAnswers(
              segment.products.first { $0.product == product.name }?.segment.estimate,
              without: without)
          })
      })
    return page.section("products", title, table.markup(on: page), note: note)
  }
}

extension PageContext {
  var dimensionPages: [(text: String, target: PageKey)] {
    survey.dimensions.enumerated().map { ($0.element.label, .dimension($0.offset)) }
  }
}
