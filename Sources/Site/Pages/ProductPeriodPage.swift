import Analysis
import Commentary
import Markup
import Periods
import Wording

/// One product in one period.
struct ProductPeriodPage {
  let page: PageContext
  let index: Int
  let period: Period
  private var words: Words { page.words }
  private var survey: SurveyReport { page.survey }
  private var product: ProductReport { survey.products[index] }

  var content: PageContent {
    PageContent(
      key: page.key, title: words.productInPeriod(product.name, period),
      main: Markup { writer in
        writer.append(opening)
        writer.append(effect)
        writer.append(
          page.commentary(.productInPeriod(product: product.name, period: period)))
        writer.append(standing)
        writer.append(segments)
        writer.append(months)
        writer.append(quotes)
        writer.append(
          page.familyNote(page.changeFamilies(in: period) + page.changeFamilies(of: inside)))
        writer.append(page.eventList(events))
        writer.append(page.siblings(words.inPeriod(period), productsHere))
      },
      breadcrumbs: [
        (words.overview, .index), (words.period(period), .period(period)),
        (product.name, .product(index)),
      ],
      previous: neighbour(-1), next: neighbour(1))
  }

  private var opening: Markup {
    guard let estimate = product.line.estimate(of: period) else { return Markup() }
    return Markup { writer in
      writer.append(
        page.heading(
          eyebrow: words.eyebrow(estimate, asOf: page.site.report.asOf),
          words.headline(
            Standing(estimate), of: product.name, isHeadline: period == survey.headline)))
      writer.element("div", .class("opening")) { writer in
        writer.append(page.scoreBlock(estimate, in: product.line))
        writer.append(
          page.distributionFigure(
            "answers", estimate.estimate, period: words.productInPeriod(product.name, period),
            wide: .besideScore))
      }
    }
  }

  /// What the product's own score did to that of all answers, leading to the page that has it all.
  private var effect: Markup {
    guard page.site.map.has(.moved(period)),
      let movement = survey.movements(in: period).first,
      let split = movement.splits.first(where: { $0.partition == .products }),
      let part = split.parts.first(where: { $0.name == .named(product.name) }), part.change != nil
    else { return Markup() }
    return Markup { writer in
      writer.element("p", .class("lead")) { writer in
        writer.element(
          "a", .href(page.link(.moved(period))), text: words.added(part, to: movement))
      }
      writer.newline()
    }
  }

  /// Beside all answers and the other products.
  private var standing: Markup {
    page.section(
      "products", words.besideTitle(product.name, in: period),
      page.standingTable("products", of: product, in: period))
  }

  /// Six quotes; in the headline period, whose first six stand on the product's page, the next ones.
  private var quotes: Markup {
    let estimate = product.line.estimate(of: period)
    guard period == survey.headline, let estimate, let quotes = estimate.quotes else {
      return page.quotes(estimate, of: product.name)
    }
    let other = page.link(
      .product(index), fragment: page.site.map.idPrefix(.product(index)) + "-quotes-section")
    return page.furtherQuotes(quotes, of: product.name, in: estimate, first: other)
  }

  /// The way to its segments, which are split over all periods together.
  private var segments: Markup {
    let hasSegments = survey.dimensions.contains { dimension in
      dimension.segments.contains { segment in
        segment.products.contains { $0.product == product.name && $0.segment.estimate.n > 0 }
      }
    }
    guard hasSegments else { return Markup() }
    let section = page.site.map.idPrefix(.product(index)) + "-segments-section"
    return Markup { writer in
      writer.element("p", .class("more")) { writer in
        writer.element(
          "a", .href(page.link(.product(index), fragment: section)),
          text: words.segmentsElsewhere(product.name))
      }
      writer.newline()
    }
  }

  private var months: Markup {
    guard inside.contains(where: { $0.estimate.n > 0 }) else { return Markup() }
    return page.section(
      "parts", words.partsTitle(.month, of: period),
      page.periodTable(
        "parts", inside, in: product.line, of: product.name, hidesCaption: true,
        drawsIntervals: true))
  }

  private var inside: [PeriodEstimate] {
    guard period.grain > .month else { return [] }
    return product.line.months.filter { period.contains($0.period.firstMonth) }
  }

  private var events: [Event] {
    page.events(product: product.name).filter { period.contains(Month(of: $0.date)) }
  }

  /// The other products of the period.
  private var productsHere: [(text: String, target: PageKey)] {
    survey.products.enumerated().map { index, product in
      (product.name, .productPeriod(product: index, period: period))
    }.filter { page.site.map.has($0.1) }
  }

  /// The same product in the period that it was answered in before or after this one.
  private func neighbour(_ step: Int) -> (text: String, target: PageKey)? {
    let periods = page.site.map.periods
    guard var place = periods.firstIndex(of: period) else { return nil }
    while periods.indices.contains(place + step) {
      place += step
      let target = PageKey.productPeriod(product: index, period: periods[place])
      if page.site.map.has(target) {
        return (words.productInPeriod(product.name, periods[place]), target)
      }
    }
    return nil
  }
}
