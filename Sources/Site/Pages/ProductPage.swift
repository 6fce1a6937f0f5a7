import Analysis
import Commentary
import Markup
import Periods
import Wording

/// One product: its standing, trend, periods, segments, commentary and events.
struct ProductPage {
  let page: PageContext
  let index: Int
  private var words: Words { page.words }
  private var survey: SurveyReport { page.survey }
  private var product: ProductReport { survey.products[index] }

  var content: PageContent {
    PageContent(
      key: page.key, title: product.name,
      main: Markup { writer in
        writer.append(opening)
        writer.append(page.commentary(.product(product.name)))
        writer.append(page.wouldTake)
        writer.append(periods)
        writer.append(page.band(page.sharesFigure("shares", product.line, table: "periods")))
        writer.append(segments)
        writer.append(page.quotes(page.site.headline(product.line), of: product.name))
        writer.append(families)
        writer.append(page.eventList(page.events(product: product.name)))
        writer.append(page.siblings(words.allProducts, page.productPages))
      },
      breadcrumbs: [(words.overview, .index)],
      previous: page.neighbour(-1, among: page.productPages),
      next: page.neighbour(1, among: page.productPages))
  }

  private var opening: Markup {
    guard let estimate = page.site.headline(product.line), estimate.estimate.n > 0 else {
      return Markup { writer in
        writer.append(
          page.heading(
            eyebrow: words.longPeriod(survey.headline), words.silent(product.name)))
        writer.append(
          page.band(
            page.trendFigure("trend", product.line, of: product.name, wide: .full, table: "periods")
          ))
      }
    }
    return Markup { writer in
      writer.append(
        page.heading(
          eyebrow: words.eyebrow(estimate, asOf: page.site.report.asOf),
          words.headline(Standing(estimate), of: product.name, isHeadline: true)))
      writer.element("div", .class("opening")) { writer in
        writer.append(page.scoreBlock(estimate, in: product.line))
        writer.append(
          page.trendFigure(
            "trend", product.line, of: product.name, wide: .besideScore, table: "periods"))
      }
    }
  }

  private var periods: Markup {
    let recent = page.site.recent(product.line)
    return page.section(
      "periods", words.productPeriodsTitle(product.name, page.site.headlineGrain),
      page.periodTable(
        "periods", recent, in: product.line, of: product.name, hidesCaption: true,
        drawsIntervals: recent.count <= PageContext.mostHeatColumns))
  }

  /// The segments within this product, all periods together.
  private var segments: Markup {
    let groups = survey.dimensions.enumerated().map { index, dimension in
      (index, dimension, rows(dimension))
    }.filter { !$0.2.isEmpty }
    guard !groups.isEmpty else { return Markup() }
    let body = Markup { writer in
      for (index, dimension, rows) in groups {
        writer.element(HeadingLevel.third.element(page.site.form)) {
          $0.append(page.reference(.dimension(index), dimension.label))
        }
        writer.append(
          page.segmentTable(
            "in--\(page.site.map.dimensionSlugs[index])",
            caption: words.segmentsWithin(Contrasts(dimension, rows), product.name), rows))
      }
    }
    return page.section(
      "segments", words.segmentsTitle(groups.map { Contrasts($0.1, $0.2) }), body,
      note: words.productSegmentsNote(survey))
  }

  private var families: Markup {
    let scopes = survey.dimensions.map { dimension in
      SegmentScope(
        dimension: dimension, rows: rows(dimension),
        name: words.allPeriodsOf(product.name), isPooled: true)
    }
    return page.familyNote(
      page.changeFamilies(of: page.site.recent(product.line))
        + scopes.compactMap(page.contrastFamily))
  }

  private func rows(_ dimension: DimensionReport) -> [SegmentRow] {
    dimension.segments.compactMap { segment in
      guard let found = segment.products.first(where: { $0.product == product.name }),
        found.segment.estimate.n > 0
      else { return nil }
      return SegmentRow(name: words.segment(segment.name), segment: found.segment)
    }
  }
}

extension PageContext {
  var productPages: [(text: String, target: PageKey)] {
    survey.products.enumerated().map { ($0.element.name, .product($0.offset)) }
  }
}
