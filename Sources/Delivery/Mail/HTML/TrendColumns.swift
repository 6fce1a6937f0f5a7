import Charts
import Markup

/// The last periods as columns from 0: each a cell as high as its score.
struct TrendColumns {
  let trend: MailTrend
  let look: MailLook

  /// The height of the tallest column and the deepest one together, in pixels.
  private static let height = 72
  private static let labelHeight = 17

  private var highest: Int { max(0, trend.columns.compactMap(\.nps).max() ?? 0) }
  private var deepest: Int { max(0, -(trend.columns.compactMap(\.nps).min() ?? 0)) }

  /// So many pixels for so many points.
  private func pixels(_ points: Int) -> Int {
    let span = max(1, highest + deepest)
    return (points * Self.height + span / 2) / span
  }

  /// The room at each side of a column: as much as leaves its figure room on a phone.
  private var gap: Int { trend.columns.count > 9 ? 2 : trend.columns.count > 6 ? 7 : 12 }

  func write(to writer: inout MarkupWriter) {
    MailRow.heading(trend.title, look, &writer)
    writer.element("table", attributes: MailLook.layout()) { writer in
      writer.element("tr") { writer in
        for (index, column) in trend.columns.enumerated() {
          writer.element(
            "td", Attribute("valign", "top"), Attribute("style", "padding:0 \(gap)px")
          ) { self.column(column, isLast: index == trend.columns.count - 1, &$0) }
          writer.newline()
        }
      }
      years(&writer)
    }
    MailRow.small(trend.note, look, &writer)
  }

  /// Its figure, its cell and its label, one below the other, so that they are read aloud together.
  private func column(
    _ column: MailTrend.Column, isLast: Bool, _ writer: inout MarkupWriter
  ) {
    let nps = column.nps ?? 0
    let (up, down) = (pixels(max(0, nps)), pixels(max(0, -nps)))
    let colour: ChartColour = column.isPale ? .pale : .line
    writer.element("table", attributes: MailLook.layout()) { writer in
      space(pixels(highest) - up, &writer)
      label(nps >= 0 ? column.figure : "\u{A0}", isBold: isLast, &writer)
      bar(up, colour, &writer)
      bar(1, .reference, &writer)
      bar(down, colour, &writer)
      if deepest > 0 {
        label(nps < 0 ? column.figure : "\u{A0}", isBold: isLast, &writer)
        space(pixels(deepest) - down, &writer)
      }
      label(column.label, isBold: isLast, &writer)
    }
  }

  private func space(_ height: Int, _ writer: inout MarkupWriter) {
    guard height > 0 else { return }
    writer.element("tr") { writer in
      writer.element("td", attributes: MailLook.gap(height)) { $0.text("\u{A0}") }
    }
  }

  private func bar(_ height: Int, _ colour: ChartColour, _ writer: inout MarkupWriter) {
    guard height > 0 else { return }
    writer.element("tr") { writer in
      writer.element("td", attributes: look.block(colour, height: height)) { $0.text("\u{A0}") }
    }
  }

  private func label(_ text: String, isBold: Bool, _ writer: inout MarkupWriter) {
    writer.element("tr") { writer in
      writer.element(
        "td",
        attributes: look.text(
          isBold ? .ink : .soft, 11, bold: isBold, extra: "white-space:nowrap")
          + [Attribute("align", "center"), Attribute("height", String(Self.labelHeight))]
      ) { $0.text(text) }
    }
  }

  /// The years, each over the columns that are in it.
  private func years(_ writer: inout MarkupWriter) {
    let starts = trend.columns.indices.filter { $0 == 0 || !trend.columns[$0].year.isEmpty }
    guard trend.columns.contains(where: { !$0.year.isEmpty }) else { return }
    writer.element("tr") { writer in
      for (index, start) in starts.enumerated() {
        let end = index + 1 < starts.count ? starts[index + 1] : trend.columns.count
        writer.element(
          "td",
          attributes: look.text(.soft, 11, extra: "white-space:nowrap;padding:0 \(gap)px")
            + [Attribute("colspan", String(end - start))]
        ) { $0.text(trend.columns[start].year) }
      }
    }
  }
}
