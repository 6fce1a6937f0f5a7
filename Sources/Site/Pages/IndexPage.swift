import Analysis
import Charts
import Commentary
import Markup
import Periods
import Statistics
import Wording

/// The overview: how do we stand, did it change, is that real, what moved it.
struct IndexPage {
  let page: PageContext
  private var words: Words { page.words }
  private var survey: SurveyReport { page.survey }
  private var report: Report { page.site.report }

  var content: PageContent {
    PageContent(
      key: .index, title: survey.name ?? words.overview,
      main: Markup { writer in
        writer.append(opening)
        writer.append(analyst)
        writer.append(products)
        writer.append(page.movedBand)
        writer.append(page.band(page.heatFigure("heat")))
        writer.append(page.wouldTake)
        writer.append(answers)
        writer.append(segments)
        writer.append(page.quotes(headline))
        writer.append(fullCommentary)
        writer.append(
          page.familyNote(
            page.changeFamilies(in: survey.headline) + scopes.compactMap(page.contrastFamily)))
        writer.append(methodAndData)
      })
  }

  private var headline: PeriodEstimate? { page.site.headline(survey.whole) }

  private var opening: Markup {
    guard let headline else { return page.heading(words.noAnswers) }
    return Markup { writer in
      writer.append(
        page.heading(
          eyebrow: words.eyebrow(headline, asOf: report.asOf),
          words.headline(Standing(headline), isHeadline: true)))
      writer.append(lead)
      writer.element("div", .class("opening")) { writer in
        writer.append(page.scoreBlock(headline, in: survey.whole))
        writer.append(
          page.trendFigure("trend", survey.whole, of: nil, wide: .besideScore))
      }
      writer.append(running)
      writer.append(needed)
    }
  }

  /// Where a change of ten points would not show: how many answers it takes.
  private var needed: Markup {
    guard let headline, let needed = survey.answersForTenPoints, headline.estimate.n < needed
    else { return Markup() }
    return Markup { writer in
      writer.element(
        "p", .class("running"),
        text: words.neededForTenPoints(needed, headline.estimate.n, survey.headline))
      writer.newline()
    }
  }

  /// What the products did, below the headline: it leads to their table.
  private var lead: Markup {
    guard page.site.hasProducts else { return Markup() }
    return Markup { writer in
      writer.element("p", .class("lead")) { writer in
        writer.element("a", .href(Link(fragment: page.id("products-section"))), text: productsTitle)
      }
      writer.newline()
    }
  }

  private var productsTitle: String {
    words.title(ProductChanges(survey.products, in: survey.headline))
  }

  /// The period after the headline that is not over yet.
  private var running: Markup {
    guard
      let estimate = page.site.recent(survey.whole).last(where: {
        !$0.isComplete && $0.period != survey.headline && $0.estimate.n > 0
      })
    else { return Markup() }
    return Markup { writer in
      writer.element("p", .class("running")) { writer in
        let text: (head: String, tail: String) = words.running(estimate.estimate)
        writer.text(text.head)
        writer.append(page.reference(.period(estimate.period), words.running(estimate.period)))
        writer.text(text.tail)
      }
      writer.newline()
    }
  }

  private var analyst: Markup {
    guard let note = page.site.note(for: .index) else { return Markup() }
    return Markup { writer in
      writer.element("div", .class("analyst")) { writer in
        if let period = note.period, period != survey.headline {
          writer.element("p", .class("older"), text: words.writtenFor(period) + ".")
        }
        writer.element("div", .class("prose")) { $0.append(page.written(note.opening)) }
        writer.element("p", .class("byline")) { writer in
          let target = fullCommentaryLink(note)
          if let target {
            writer.element("a", .href(target), text: words.fullCommentary)
          }
          let signature = [note.author, note.date.map(words.date)].compactMap { $0 }
          if !signature.isEmpty {
            writer.text((target == nil ? "" : " · ") + signature.joined(separator: " · "))
          }
        }
      }
      writer.newline()
    }
  }

  private func fullCommentaryLink(_ note: CommentaryNote) -> Link? {
    if !note.rest.isEmpty { return Link(fragment: page.id("commentary-section")) }
    guard let period = note.period, page.site.map.has(.period(period)),
      page.site.note(for: .period(period)) != nil
    else { return nil }
    return page.link(.period(period))
  }

  /// What follows the note's first paragraph.
  private var fullCommentary: Markup {
    guard let note = page.site.note(for: .index), !note.rest.isEmpty else {
      return Markup()
    }
    let body = Markup { writer in
      writer.element("div", .class("prose")) { $0.append(page.written(note.rest)) }
      page.byline(note, &writer)
    }
    return page.section("commentary", note.title ?? words.commentary, body)
  }

  private var products: Markup {
    guard page.site.hasProducts else { return Markup() }
    let body = Markup { writer in
      writer.append(page.productTable("products", in: survey.headline))
      writer.append(page.pooledProductTable("pooled-products"))
    }
    return page.section("products", productsTitle, body)
  }

  private var answers: Markup {
    guard let headline else { return Markup() }
    return page.band(
      page.distributionFigure(
        "answers", headline.estimate, period: words.period(headline), wide: .besideScore),
      .beside)
  }

  /// Of each dimension, the segments that differ from the rest beyond chance.
  private var segments: Markup {
    let scopes = self.scopes
    guard !scopes.isEmpty else { return Markup() }
    let body = Markup { writer in
      for (index, scope) in scopes.enumerated() { self.dimension(index, scope, &writer) }
    }
    return page.section(
      "segments", words.segmentsTitle(scopes.map(\.contrasts)), body, note: words.contrastNote)
  }

  private var scopes: [SegmentScope] {
    survey.dimensions.map { page.segmentScope($0, in: survey.headline) }
  }

  private func dimension(_ index: Int, _ scope: SegmentScope, _ writer: inout MarkupWriter) {
    let dimension = scope.dimension
    let clear = scope.rows.filter {
      [.rose, .fell].contains($0.segment.againstRest?.verdict)
    }
    HeadingLevel.third.write(dimension.label, page.site.form, to: &writer)
    writer.append(page.pooledNote(scope))
    if clear.isEmpty {
      writer.element("p", .class("soft"), text: words.noneDiffers(scope.contrasts))
    } else {
      writer.append(
        page.segmentTable(
          "in--\(page.site.map.dimensionSlugs[index])", caption: words.title(scope.contrasts),
          clear))
    }
    writer.element("p", .class("more")) { writer in
      writer.append(
        page.reference(
          .dimension(index), words.allSegments(dimension.label, dimension.segments.count)))
    }
  }

  private var methodAndData: Markup {
    // On paper the method follows.
    if page.site.form.isPaper { return Markup() }
    return Markup { writer in
      writer.element("div", .class("basis")) { writer in
        for line in [
          words.methodInOneLine, words.dataInOneLine(page.site.files, asOf: report.asOf),
        ] {
          writer.element("p") { writer in
            writer.element("b", text: line.head + " ")
            writer.text(line.text + " ")
            writer.element("a", .href(page.link(.method, fragment: line.fragment)), text: line.link)
          }
        }
        if let build = report.build { writer.element("p", text: words.build(build.id)) }
      }
      writer.newline()
    }
  }
}
