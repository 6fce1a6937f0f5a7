import Analysis
import Charts
import Markup
import Periods
import Wording

/// Everything over time, in the order of a reader's questions: where the score stands, whether it
/// drifted or moved at all, how it compares with a year earlier, its level over a year, which months
/// stand out, the groups, each product, older years, and what was done.
struct TrendsPage {
  let page: PageContext
  private var words: Words { page.words }
  private var survey: SurveyReport { page.survey }

  var content: PageContent {
    let recent = page.site.recent(survey.whole)
    return PageContent(
      key: .trends, title: words.trends,
      main: Markup { writer in
        writer.append(
          page.heading(
            eyebrow: words.span(recent),
            words.trendTitle(recent, of: nil, headline: survey.headline)))
        writer.append(
          page.band(page.trendFigure("trend", survey.whole, of: nil, wide: .full, heading: nil)))
        writer.append(page.driftSection("drift"))
        writer.append(page.yearEarlierSection("year-earlier"))
        writer.append(page.rollingSection("rolling"))
        writer.append(page.controlSection("months"))
        writer.append(page.band(page.sharesFigure("shares", survey.whole, table: "trend-table")))
        writer.append(products)
        writer.append(olderYears)
        writer.append(leftOut)
        writer.append(page.familyNote(page.changeFamilies(of: recent)))
        writer.append(page.eventList(page.events(product: nil)))
      },
      breadcrumbs: [(words.overview, .index)])
  }

  /// Each product on one scale, then its drift; where there is one alone, as a word-sized line.
  private var products: Markup {
    guard page.site.hasProducts else { return Markup() }
    let lines = page.multiplesFigure("products-lines", pagesHold: "products")
    let notable = NotableProducts(survey.products, in: survey.headline, countingDrifts: true)
    let table = DataTable(
      id: page.id("products"), caption: words.productTrends, isCaptionHidden: true,
      columns: [
        .init(.name, words.productHead), .init(.score, words.period(survey.headline)),
        .init(.strip, words.sparkHead(page.site.headlineGrain)),
        .init(.previous, words.driftHead(drifts, grain: page.site.headlineGrain)),
        .init(.year, words.sinceYearHead),
        .init(.answers, words.answersHead),
      ],
      rows: survey.products.enumerated().filter { notable.shown.contains($1) }.compactMap(row),
      layout: .rows
    ).leavingOut(.strip, unless: lines.isEmpty)
    return page.section(
      "products", words.productDriftsTitle(survey.products),
      Markup { writer in
        writer.append(lines)
        if notable.isPart {
          let note = words.notableNote(notable, countingDrifts: true) + " " + words.onTheirPages
          writer.element("p", .class("note"), text: note)
        }
        writer.append(table.markup(on: page))
        if notable.isPart {
          writer.element("p", .class("more")) { writer in
            let count = notable.shown.count + notable.others.count
            let text = words.allProductsIn(count, survey.headline)
            writer.append(page.reference(.period(survey.headline), text))
          }
        }
      })
  }

  private func row(_ index: Int, _ product: ProductReport) -> DataTable.Row? {
    guard let now = product.line.estimate(of: survey.headline) else { return nil }
    let recent = page.site.recent(product.line)
    let sparkline = Sparkline(
      text: ChartText(title: product.name, description: words.sparkDescription(recent)),
      values: recent.map { $0.estimate.figures?.nps })
    return DataTable.Row(
      name: page.reference(.product(index), product.name),
      cells: [
        words.scoreCell(now.estimate),
        sparkline.svg(
          width: 180, id: page.chart(page.id("spark-\(page.site.map.productSlugs[index])"))),
        drift(product.line.trend.drift),
        words.changeCell(now.sinceYearEarlier),
        words.answersCell(now.estimate),
      ], isMuted: now.estimate.standing == .muted)
  }

  private var drifts: [Drift] { survey.products.map(\.line.trend.drift) }

  private func drift(_ drift: Drift) -> FigureCell {
    let grain = page.site.headlineGrain
    return words.driftCell(
      drift, grain: grain, isUnitKnown: words.sharedUnit(drifts, grain: grain) != nil)
  }

  private var olderYears: Markup {
    guard page.site.headlineGrain != .year, survey.whole.years.count > 1 else { return Markup() }
    return page.section(
      "years", words.years(hasOlder: !page.site.map.years.isEmpty),
      page.periodTable(
        "years", survey.whole.years, in: survey.whole, of: nil, hidesCaption: true,
        drawsIntervals: true))
  }

  private var leftOut: Markup {
    guard !survey.leftOut.isEmpty else { return Markup() }
    return Markup { $0.element("p", .class("note"), text: words.leftOutNote(survey.leftOut)) }
  }
}
