import Analysis
import Commentary
import Markup
import Periods

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
        writer.append(
          page.commentary(.productInPeriod(product: product.name, period: period)))
        writer.append(months)
        writer.append(page.quotes(product.line.estimate(of: period), of: product.name))
        writer.append(
          page.familyNote(page.changeFamilies(in: period) + page.changeFamilies(of: inside)))
        writer.append(page.eventList(events))
        writer.append(page.siblings(words.inPeriod(period), productsHere))
      },
      breadcrumbs: [
        (words.overview, .index), (words.period(period), .period(period)),
        (product.name, .product(index)),
      ],
      previous: page.neighbour(-1, among: periods), next: page.neighbour(1, among: periods))
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

  /// The same product in other periods.
  private var periods: [(text: String, target: PageKey)] {
    page.site.map.periods.map { period in
      (
        words.productInPeriod(product.name, period),
        .productPeriod(product: index, period: period)
      )
    }.filter { page.site.map.has($0.1) }
  }
}

extension Words {
  func inPeriod(_ period: Period) -> String { "\(capitalized(products)) in \(self.period(period))" }
}
