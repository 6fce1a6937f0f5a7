import Analysis
import Commentary
import Markup
import Periods
import Wording

/// Every page of a survey and what it holds, in lists by kind. The lists are the index that the
/// page's script searches; without it they are a table of contents.
struct SearchPage {
  let page: PageContext
  private var words: Words { page.words }
  private var site: SurveyContext { page.site }
  private var survey: SurveyReport { page.survey }

  /// A line of a list: a link, and what else stands there.
  private struct Entry {
    let text: String
    let link: Link
    var more = ""
  }

  var content: PageContent {
    PageContent(
      key: .search, title: words.search,
      main: Markup { writer in
        writer.append(page.heading(eyebrow: site.report.title, words.allPages))
        if !site.form.isPaper { box(&writer) }
        writer.element("div", .id(page.id("pages")), .class("contents")) { writer in
          for (name, title, entries) in lists where !entries.isEmpty {
            writer.append(page.section(name.rawValue, title, list(entries)))
          }
        }
      },
      breadcrumbs: [(words.overview, .index)])
  }

  /// The box that the script shows; hidden without it.
  private func box(_ writer: inout MarkupWriter) {
    writer.element(
      "form", .id(site.form.idFront + site.map.idPrefix(.search)), Attribute("role", "search"),
      Attribute("hidden", "")
    ) { writer in
      writer.element("label", Attribute("for", page.id("box")), text: words.searchFor)
      writer.text(" ")
      writer.void(
        "input", .id(page.id("box")), Attribute("type", "search"), Attribute("autocomplete", "off"))
      writer.element("p", .class("note"), Attribute("role", "status"), text: "")
    }
    writer.element("ul", .id(page.id("hits")), .class("prose")) { _ in }
    writer.newline()
  }

  private func list(_ entries: [Entry]) -> Markup {
    Markup { writer in
      writer.element("ul", .class("prose")) { writer in
        for entry in entries {
          writer.element("li") { writer in
            writer.element("a", .href(entry.link), text: entry.text)
            if !entry.more.isEmpty {
              writer.text(" ")
              writer.element("small", text: entry.more)
            }
          }
          writer.newline()
        }
      }
    }
  }

  private var lists: [(name: PageList, title: String, entries: [Entry])] {
    [
      (.report, words.reportPages, parts),
      (.periods, words.navigation(site.headlineGrain), periods),
      (.products, words.productsNavigation, products),
      (.segments, words.segments, segments), (.moved, words.allMovements, movements),
      (.commentary, words.commentary, commentary), (.events, words.eventsTitle, events),
      (.methods, words.methodsTitle, methods),
      (.byPeriod, words.productsByPeriod(site.headlineGrain), productPeriods),
    ]
  }

  private func entry(_ text: String, _ key: PageKey, more: String = "") -> Entry? {
    site.map.has(key) ? Entry(text: text, link: page.link(key), more: more) : nil
  }

  private var parts: [Entry] {
    [
      entry(words.overview, .index), entry(words.trends, .trends), entry(words.method, .method),
    ].compactMap(\.self)
  }

  private var periods: [Entry] {
    (site.map.periods.reversed() + site.map.years.reversed()).compactMap { period in
      entry(words.period(period), .period(period), more: words.longPeriod(period))
    }
  }

  /// The products, each with the names it had.
  private var products: [Entry] {
    survey.products.enumerated().compactMap { index, product in
      let former = site.map.formerProducts.filter { $0.product == index }.map(\.name)
      return entry(
        product.name, .product(index), more: former.isEmpty ? "" : words.formerly(former))
    }
  }

  private var segments: [Entry] {
    survey.dimensions.enumerated().compactMap { index, dimension in
      entry(
        dimension.label, .dimension(index),
        more: words.list(dimension.segments.map { words.segment($0.name) }))
    }
  }

  private var movements: [Entry] {
    site.map.periods.reversed().compactMap { entry(words.period($0), .moved($0)) }
  }

  private var events: [Entry] {
    page.events(product: nil).map { event in
      Entry(
        text: event.title, link: page.link(.trends, fragment: "trends-events-section"),
        more: words.eventDate(event.date, isMonthOnly: event.isMonthOnly))
    }
  }

  private var methods: [Entry] {
    words.methodEntries.map { method in
      Entry(text: method.name, link: page.link(.method, fragment: "method-\(method.key)"))
    }
  }

  private var productPeriods: [Entry] {
    survey.products.enumerated().flatMap { index, product in
      site.map.periods.reversed().compactMap { period in
        entry(
          words.productInPeriod(product.name, period),
          .productPeriod(product: index, period: period))
      }
    }
  }
}

extension SearchPage {
  /// The notes of the survey's pages, each by its title with the headings in it.
  private var commentary: [Entry] {
    notes.compactMap { name, commentaryPage, key in
      guard site.map.has(key), let note = site.note(for: commentaryPage) else { return nil }
      let titles = [note.title].compactMap(\.self) + Self.headings(in: note.rest)
      return Entry(
        text: name, link: page.link(key, fragment: fragment(note, key)),
        more: titles.joined(separator: " · "))
    }
  }

  /// Every place that a note may have, with the name of its page.
  private var notes: [(String, CommentaryPage, PageKey)] {
    let periods = (site.map.periods + site.map.years).map {
      (words.period($0), CommentaryPage.period($0), PageKey.period($0))
    }
    let products = survey.products.enumerated().flatMap { index, product in
      [(product.name, CommentaryPage.product(product.name), PageKey.product(index))]
        + site.map.periods.map {
          (
            words.productInPeriod(product.name, $0),
            CommentaryPage.productInPeriod(product: product.name, period: $0),
            PageKey.productPeriod(product: index, period: $0)
          )
        }
    }
    let dimensions = survey.dimensions.enumerated().map {
      ($0.element.label, CommentaryPage.dimension($0.element.key), PageKey.dimension($0.offset))
    }
    return [(words.overview, CommentaryPage.index, PageKey.index)] + periods + products
      + dimensions
  }

  /// Where a note stands on its page; the index shows a note's beginning without a section.
  private func fragment(_ note: CommentaryNote, _ key: PageKey) -> String? {
    key == .index && note.rest.isEmpty
      ? nil : site.map.idPrefix(key) + "-commentary-section"
  }

  /// The texts of the headings in finished markup.
  static func headings(in markup: Markup) -> [String] {
    var found: [String] = []
    var rest = markup.utf8[...]
    while let start = rest.firstIndex(of: UInt8(ascii: "<")) {
      let tag = rest[start...]
      rest = tag.dropFirst()
      guard let level = [3, 4, 5, 6].first(where: { tag.starts(with: "<h\($0)".utf8) }) else {
        continue
      }
      let end = Array("</h\(level)>".utf8)
      while !rest.isEmpty, !rest.starts(with: end) { rest = rest.dropFirst() }
      found.append(Markup.text(of: tag[..<rest.startIndex]))
    }
    return found
  }
}
