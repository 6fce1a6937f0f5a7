import Analysis
import Commentary
import Markup
import Periods
import Wording

/// One period: its verdict, then products, segments, answers and commentary.
struct PeriodPage {
  let page: PageContext
  let period: Period
  private var words: Words { page.words }
  private var survey: SurveyReport { page.survey }

  var content: PageContent {
    PageContent(
      key: page.key, title: words.period(period),
      main: Markup { writer in
        writer.append(opening)
        writer.append(page.movedLead(period))
        writer.append(page.commentary(.period(period)))
        writer.append(parts)
        writer.append(products)
        writer.append(page.band(page.productSlope("slope", in: period), .beside))
        writer.append(segments)
        writer.append(page.quotes(estimate))
        writer.append(families)
        writer.append(page.way(to: .periods, words.allPeriods(page.site.headlineGrain)))
      },
      breadcrumbs: [(words.overview, .index)],
      previous: neighbour(-1), next: neighbour(1))
  }

  private var estimate: PeriodEstimate? { survey.whole.estimate(of: period) }

  private var opening: Markup {
    guard let estimate else { return page.heading(words.period(period)) }
    return Markup { writer in
      writer.append(
        page.heading(
          eyebrow: words.eyebrow(estimate, asOf: page.site.report.asOf),
          words.headline(Standing(estimate), isHeadline: period == survey.headline)))
      writer.element("div", .class("opening")) { writer in
        writer.append(page.scoreBlock(estimate, in: survey.whole))
        writer.append(
          page.distributionFigure(
            "answers", estimate.estimate, period: words.period(estimate), wide: .besideScore))
      }
    }
  }

  /// The finer periods inside this one: the months of a quarter, the quarters of a year.
  private var parts: Markup {
    guard inside.contains(where: { $0.estimate.n > 0 }) else { return Markup() }
    return page.section(
      "parts", words.partsTitle(innerGrain, of: period),
      page.periodTable(
        "parts", inside, in: survey.whole, of: nil, hidesCaption: true,
        drawsIntervals: true))
  }

  private var innerGrain: Grain { period.grain == .year ? page.site.headlineGrain : .month }

  private var inside: [PeriodEstimate] {
    guard innerGrain < period.grain else { return [] }
    return survey.whole.periods(innerGrain).filter { period.contains($0.period.firstMonth) }
  }

  private var products: Markup {
    guard page.site.hasProducts else { return Markup() }
    return page.section(
      "products", words.title(ProductChanges(survey.products, in: period)),
      page.productTable("products", in: period))
  }

  private var segments: Markup {
    let scopes = self.scopes
    let body = Markup { writer in
      for (index, scope) in scopes {
        writer.element(HeadingLevel.third.element(page.site.form)) {
          $0.append(page.reference(.dimension(index), scope.dimension.label))
        }
        writer.append(page.pooledNote(scope))
        writer.append(
          page.segmentTable(
            "in--\(page.site.map.dimensionSlugs[index])",
            caption: words.segmentsHeadline(scope), scope.rows))
      }
    }
    return scopes.isEmpty
      ? Markup()
      : page.section(
        "segments", words.segmentsTitle(scopes.map(\.1.contrasts)), body,
        note: words.contrastNote)
  }

  private var scopes: [(Int, SegmentScope)] {
    survey.dimensions.enumerated().map { ($0, page.segmentScope($1, in: period)) }
      .filter { !$0.1.rows.isEmpty }
  }

  private var families: Markup {
    page.familyNote(
      page.changeFamilies(in: period) + scopes.compactMap { page.contrastFamily($0.1) }
        + page.changeFamilies(of: inside))
  }

  private func neighbour(_ step: Int) -> (text: String, target: PageKey)? {
    page.neighbour(
      step,
      among: (page.site.map.years + page.site.map.periods).map { period in
        (words.period(period), .period(period))
      })
  }
}

extension PageContext {
  /// The page some steps from this one in a list of pages.
  func neighbour(
    _ step: Int, among pages: [(text: String, target: PageKey)]
  ) -> (text: String, target: PageKey)? {
    guard let index = pages.firstIndex(where: { $0.target == key }),
      pages.indices.contains(index + step)
    else { return nil }
    return pages[index + step]
  }
}
