import Charts
import Markup
import Phrases

/// A chart on a page: laid out wide and narrow from the same figures, switched by the theme.
struct Figure {
  /// Widths in CSS pixels that the theme's grid leaves for a chart.
  enum Width: Double {
    case full = 1000
    /// Of A4 and Letter, between the margins of the theme.
    case sheet = 680
    case besideScore = 600
    case narrow = 328
  }

  let id: String
  let wide: Width
  /// A line below the title: how to read the chart, or what it says besides.
  var note: String = ""
  /// The level of the title's heading; nil for a chart whose section carries the title.
  var heading: HeadingLevel? = .second
  var table: Table

  /// The table of the chart's numbers.
  enum Table {
    /// Folded below the chart.
    case folded(summary: String, Markup)
    /// Elsewhere on the page, by its id.
    case linked(text: String, id: String)
    /// On another page.
    case elsewhere(text: String, Link)
  }

  /// The figure of a chart, with the links to it and to its drawing beside that to its table.
  func markup(_ chart: some Chart, on page: PageContext) -> Markup {
    Markup { writer in
      writer.element("figure", .id(id), .class("fig")) { writer in
        caption(chart.text.title, page.site.form, &writer)
        writer.element("div", .class("wide")) { writer in
          writer.append(chart.svg(width: width(on: page), id: page.chart("\(id)-wide")))
        }
        if page.site.form.isPaper { return numbers(&writer) }
        writer.element("div", .class("narrow")) { writer in
          writer.append(
            chart.svg(
              width: Width.narrow.rawValue,
              id: ChartID("\(id)-narrow", sharingWordsOf: "\(id)-wide")))
        }
        writer.append(page.downloads.links(to: chart, id: id))
        switch table {
        case .folded(let summary, let markup): details(summary, markup, &writer)
        case .linked(let text, let id): more(text, Link(fragment: id), &writer)
        case .elsewhere(let text, let link): more(text, link, &writer)
        }
      }
      writer.newline()
    }
  }

  /// A sheet is narrower than a wide page.
  private func width(on page: PageContext) -> Double {
    page.site.form.isPaper ? min(wide.rawValue, Width.sheet.rawValue) : wide.rawValue
  }

  /// On paper the table of the numbers stands open; what is elsewhere is found there.
  private func numbers(_ writer: inout MarkupWriter) {
    guard case .folded(_, let table) = table else { return }
    writer.append(table)
  }

  private func more(_ text: String, _ link: Link, _ writer: inout MarkupWriter) {
    writer.element("p", .class("more")) { $0.element("a", .href(link), text: text) }
  }

  private func caption(_ title: String, _ form: PageForm, _ writer: inout MarkupWriter) {
    guard heading != nil || !note.isEmpty else { return }
    writer.element("figcaption") { writer in
      if let heading { heading.write(title, form, to: &writer) }
      if !note.isEmpty { writer.element("p", .class("note"), text: note) }
    }
  }

  private func details(_ summary: String, _ table: Markup, _ writer: inout MarkupWriter) {
    writer.element("details") { writer in
      writer.element("summary", text: summary)
      writer.append(table)
    }
  }
}
