import Analysis
import Commentary
import Markup
import Periods
import Wording

extension PageContext {
  /// The line above the heading, the heading, and what stands below it.
  func heading(eyebrow: String, _ text: String) -> Markup {
    Markup { writer in
      writer.element("p", .class("eyebrow"), text: eyebrow)
      writer.append(heading(text))
      writer.newline()
    }
  }

  /// The page's heading alone.
  func heading(_ text: String) -> Markup {
    Markup { HeadingLevel.first.write(text, site.form, to: &$0) }
  }

  /// A section with a heading of the second level; nothing where it has no content.
  func section(
    _ content: String, _ title: String, _ body: Markup, note: String = ""
  ) -> Markup {
    guard !body.isEmpty else { return Markup() }
    return Markup { writer in
      let heading = id(content + "-title")
      // In a document the pages are what a reader goes by; hundreds of parts would be in the way.
      writer.element(
        "section", .id(id(content + "-section")),
        Attribute("aria-labelledby", site.form.isSection ? nil : heading)
      ) { writer in
        HeadingLevel.second.write(title, id: heading, site.form, to: &writer)
        if !note.isEmpty { writer.element("p", .class("note"), text: note) }
        writer.append(body)
      }
      writer.newline()
    }
  }

  /// How a figure that is a section by itself is laid out on wide screens.
  enum BandLayout: String {
    /// Its title above it.
    case above = "band"
    /// Its title beside it, where the head of the page has its score.
    case beside = "band beside"
  }

  /// A figure that is a section by itself; nothing where there is none.
  func band(_ figure: Markup, _ layout: BandLayout = .above) -> Markup {
    guard !figure.isEmpty else { return Markup() }
    return Markup { writer in
      writer.element("div", .class(layout.rawValue)) { $0.append(figure) }
      writer.newline()
    }
  }

  /// Links to the pages beside this one; nothing for a page that stands alone.
  func siblings(_ name: String, _ pages: [(text: String, target: PageKey)]) -> Markup {
    guard pages.count > 1, !site.form.isPaper else { return Markup() }
    return Markup { writer in
      if site.form.isSection {
        writer.element("div", .class("siblings")) { siblings(pages, &$0) }
      } else {
        writer.element("nav", .class("siblings"), Attribute("aria-label", name)) {
          siblings(pages, &$0)
        }
      }
      writer.newline()
    }
  }

  private func siblings(
    _ pages: [(text: String, target: PageKey)], _ writer: inout MarkupWriter
  ) {
    writer.element("ul") { writer in
      for page in pages {
        writer.element("li") { writer in
          let current = page.target == key ? [Attribute("aria-current", "page")] : []
          writer.element("a", attributes: [.href(link(page.target))] + current) {
            $0.text(page.text)
          }
        }
      }
    }
  }

  /// The way to one of the lists of all pages. A page of one period names no other than its neighbours,
  /// so that it keeps its bytes when later periods come. In a document each page leads to the lists
  /// anyway.
  func way(to list: PageList, _ text: String) -> Markup {
    guard !site.form.isSection else { return Markup() }
    return Markup { writer in
      writer.element("p", .class("more")) { writer in
        writer.element("a", .href(link(.search, fragment: site.map.id(of: list))), text: text)
      }
      writer.newline()
    }
  }

  /// What is folded on a screen, and stands open on paper.
  func folded(_ summary: String, _ content: Markup) -> Markup {
    if site.form.isPaper { return content }
    return Markup { writer in
      writer.element("details") { writer in
        writer.element("summary", text: summary)
        writer.append(content)
      }
    }
  }

  /// The whole of a note in a section of its own; nothing without one.
  func commentary(_ page: CommentaryPage) -> Markup {
    guard let note = site.note(for: page) else { return Markup() }
    let body = Markup { writer in
      writer.element("div", .class("prose")) { writer in
        writer.append(written(note.opening))
        writer.append(written(note.rest))
      }
      byline(note, &writer)
    }
    return section("commentary", note.title ?? words.commentary, body)
  }

  /// The period a page is about.
  private var period: Period {
    switch key {
    case .period(let period), .moved(let period), .productPeriod(_, let period): period
    case .index, .product, .formerProduct, .dimension, .trends, .method, .search: survey.headline
    }
  }

  /// Who wrote a note, for which period if not the page's, and when.
  func byline(_ note: CommentaryNote, _ writer: inout MarkupWriter) {
    var parts: [String] = []
    if let author = note.author { parts.append(author) }
    if let period = note.period, period != self.period { parts.append(words.writtenFor(period)) }
    if let date = note.date { parts.append(words.date(date)) }
    guard !parts.isEmpty else { return }
    writer.element("p", .class("byline"), text: parts.joined(separator: " · "))
  }

  /// What was done, and when, in order of time; nothing without events.
  func eventList(_ events: [Event]) -> Markup {
    guard !events.isEmpty else { return Markup() }
    let body = Markup { writer in
      writer.element("dl", .class("events")) { writer in
        for event in events {
          writer.element("dt", text: words.eventDate(event.date, isMonthOnly: event.isMonthOnly))
          writer.element("dd") { writer in
            writer.element("b", text: event.title)
            if let product = event.product, case .trends = key {
              writer.text(" · \(product)")
            }
            writer.append(written(event.body))
          }
        }
      }
    }
    return section("events", words.eventsTitle, body)
  }
}
