import Markup

/// What makes a chart a drawing of its own, for slides: its title above it and its source below it, on
/// paper, in colours as they are.
package struct ChartSheet: Hashable, Sendable {
  /// A line or two below the chart: the report, the date of its data, the number of answers.
  package let source: String
  let palette: Palette

  package init(source: String, palette: Palette) {
    self.source = source
    self.palette = palette
  }

  private static let margin = 24.0
  private static let titleLines = 4
  private static let sourceLines = 3

  /// The whole drawing.
  /// - Parameters:
  ///   - body: the chart's elements, from the upper left corner of the chart on.
  ///   - id: the prefix of the ids of the title and the description.
  func svg(
    _ kind: ChartKind, _ words: ChartText, id: String, width: Double, height: Double, body: Markup
  ) -> Markup {
    let title = lines(words.title, .figure, .ink, Self.titleLines, width, below: Self.margin)
    let top = ((title.last?.box.bottom ?? Self.margin) + 18).rounded()
    let source = lines(
      self.source, .axis, .soft, Self.sourceLines, width, below: top + height + 16)
    let bottom = ((source.last?.box.bottom ?? top + height) + Self.margin).rounded(.up)
    let whole = width + 2 * Self.margin
    let markup = Markup { svg in
      svg.element(
        "svg", attributes: attributes(kind, id: id, width: whole, height: bottom)
      ) { svg in
        svg.element("title", .id("\(id)-title"), text: words.title)
        svg.element("desc", .id("\(id)-desc"), text: words.description)
        svg.newline()
        svg.leaf(
          "rect", Attribute("width", whole), Attribute("height", bottom),
          Attribute("fill", palette[.paper]))
        svg.append(Drawing.markup(title))
        svg.newline()
        svg.element(
          "g",
          Attribute(
            "transform",
            "translate(\(Coordinate.text(Self.margin)) \(Coordinate.text(top)))")
        ) { $0.append(body) }
        svg.append(Drawing.markup(source))
        svg.newline()
      }
      svg.newline()
    }
    return palette.literal(markup)
  }

  private func attributes(
    _ kind: ChartKind, id: String, width: Double, height: Double
  ) -> [Attribute] {
    [
      Attribute("xmlns", "http://www.w3.org/2000/svg"), .class("chart \(kind.rawValue)"),
      Attribute("viewBox", "0 0 \(Coordinate.text(width)) \(Coordinate.text(height))"),
      Attribute("width", width), Attribute("height", height), Attribute("role", "img"),
      Attribute("aria-labelledby", "\(id)-title \(id)-desc"),
    ]
  }

  private func lines(
    _ text: String, _ style: TextStyle, _ tone: ChartClass, _ lines: Int, _ width: Double,
    below top: Double
  ) -> [Label] {
    Label(text, style, tone, x: Self.margin, baseline: top + style.ascent)
      .wrapped(to: width, lines: lines)
  }
}
