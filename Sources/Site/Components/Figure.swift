import Charts
import Markup

/// A chart on a page: laid out wide and narrow from the same figures, switched by the theme.
struct Figure {
  /// Widths in CSS pixels that the theme's grid leaves for a chart.
  enum Width: Double {
    case full = 1000
    case besideScore = 600
    case narrow = 328
  }

  let id: String
  let wide: Width
  /// A line below the title: how to read the chart, or what it says besides.
  var note: String = ""
  /// The level of the title's heading; nil for a chart whose section carries the title.
  var heading: HeadingLevel? = .second
  /// The table of the chart's numbers and the words to open it by.
  var table: (summary: String, markup: Markup)?

  /// The figure of a chart.
  func markup(_ chart: some Chart) -> Markup {
    Markup { writer in
      writer.element("figure", .id(id), .class("fig")) { writer in
        caption(chart.text.title, &writer)
        writer.element("div", .class("wide")) { writer in
          writer.append(chart.svg(width: wide.rawValue, id: id + "-wide"))
        }
        writer.element("div", .class("narrow")) { writer in
          writer.append(chart.svg(width: Width.narrow.rawValue, id: id + "-narrow"))
        }
        if let table { details(table, &writer) }
      }
      writer.newline()
    }
  }

  private func caption(_ title: String, _ writer: inout MarkupWriter) {
    guard heading != nil || !note.isEmpty else { return }
    writer.element("figcaption") { writer in
      if let heading { heading.write(title, to: &writer) }
      if !note.isEmpty { writer.element("p", .class("note"), text: note) }
    }
  }

  private func details(
    _ table: (summary: String, markup: Markup), _ writer: inout MarkupWriter
  ) {
    writer.element("details") { writer in
      writer.element("summary", text: table.summary)
      writer.append(table.markup)
    }
  }
}

/// The level of a heading below the page's own.
enum HeadingLevel {
  case second, third

  func write(_ text: String, id: String? = nil, to writer: inout MarkupWriter) {
    let attributes = id.map { [Attribute.id($0)] } ?? []
    switch self {
    case .second: writer.element("h2", attributes: attributes) { $0.text(text) }
    case .third: writer.element("h3", attributes: attributes) { $0.text(text) }
    }
  }
}
