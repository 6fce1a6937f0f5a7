import Analysis
import Charts
import Markup
import Periods

/// Everything over time: the score, the groups, each product, and older years.
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
        writer.append(page.band(page.sharesFigure("shares", survey.whole)))
        writer.append(products)
        writer.append(page.band(page.heatFigure("heat")))
        writer.append(olderYears)
        writer.append(leftOut)
        writer.append(page.familyNote(page.changeFamilies(of: recent)))
        writer.append(page.eventList(page.events(product: nil)))
      },
      breadcrumbs: [(words.overview, .index)])
  }

  /// Each product as a word-sized line with its first and latest score.
  private var products: Markup {
    guard page.site.hasProducts else { return Markup() }
    let table = DataTable(
      id: page.id("products"), caption: words.productTrends, isCaptionHidden: true,
      columns: [
        .init(.name, words.productHead), .init(.score, words.period(survey.headline)),
        .init(.strip, words.sparkHead(page.site.headlineGrain)),
        .init(.year, words.sinceYearHead), .init(.previous, words.sincePreviousHead),
        .init(.answers, words.answersHead),
      ],
      rows: survey.products.enumerated().compactMap(row), layout: .rows)
    return page.section("products", words.productTrends, table.markup)
  }

  private func row(_ index: Int, _ product: ProductReport) -> DataTable.Row? {
    guard let now = product.line.estimate(of: survey.headline) else { return nil }
    let recent = page.site.recent(product.line)
    let title = "\(product.name): \(words.trendDescription(recent))"
    let sparkline = Sparkline(
      text: ChartText(title: title, description: title),
      values: recent.map { $0.estimate.figures?.nps })
    return DataTable.Row(
      name: page.reference(.product(index), product.name),
      cells: [
        words.scoreCell(now.estimate),
        sparkline.svg(width: 180, id: page.id("spark-\(page.site.map.productSlugs[index])")),
        words.changeCell(now.sinceYearEarlier), words.changeCell(now.sincePrevious),
        words.answersCell(now.estimate),
      ], isMuted: now.estimate.standing == .muted)
  }

  private var olderYears: Markup {
    guard page.site.headlineGrain != .year, survey.whole.years.count > 1 else { return Markup() }
    return page.section(
      "years", words.years(hasOlder: !page.site.map.years.isEmpty),
      page.periodTable(
        "years", survey.whole.years, in: survey.whole, of: nil, hidesCaption: true))
  }

  private var leftOut: Markup {
    guard !survey.leftOut.isEmpty else { return Markup() }
    return Markup { $0.element("p", .class("note"), text: words.leftOutNote(survey.leftOut)) }
  }
}

extension Words {
  /// `Q4 2024 to Q3 2026`.
  func span(_ periods: [PeriodEstimate]) -> String {
    guard let first = periods.first, let last = periods.last else { return trends }
    return "\(period(first.period)) to \(period(last))"
  }

  func sparkHead(_ grain: Grain) -> String { "By \(noun(grain))" }

  func years(hasOlder: Bool) -> String {
    hasOlder ? "By year, with all that is older" : "By year"
  }
}
