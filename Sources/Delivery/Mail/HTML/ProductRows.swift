import Charts
import Markup

/// The products as a table: two rows each, figures, and below them the interval as cells.
struct ProductRows {
  let products: MailProducts
  let look: MailLook

  private static let widths = [31, 23, 23, 23]

  func write(to writer: inout MarkupWriter) {
    writer.element(
      "table", Attribute("width", "100%"), Attribute("cellpadding", "0"),
      Attribute("cellspacing", "0"), Attribute("border", "0"),
      Attribute("style", "table-layout:fixed;border-collapse:collapse;margin-top:8px")
    ) { writer in
      head(&writer)
      for row in products.rows {
        figures(row, &writer)
        strip(row, &writer)
        writer.newline()
      }
    }
  }

  private func head(_ writer: inout MarkupWriter) {
    let heads = [products.nameHead, products.scoreHead] + products.changeHeads
    writer.element("tr") { writer in
      for (index, head) in heads.enumerated() {
        writer.element(
          "th",
          attributes: look.text(.soft, 12, extra: "padding:4px 6px 4px 0;text-align:left")
            + [
              Attribute("scope", "col"), Attribute("width", "\(Self.widths[index])%"),
              Attribute("align", "left"), Attribute("valign", "bottom"),
            ]
        ) { $0.text(head) }
      }
    }
    writer.newline()
  }

  private func figures(_ row: MailProducts.Row, _ writer: inout MarkupWriter) {
    writer.element("tr") { writer in
      writer.element(
        "th",
        attributes: look.text(
          .ink, 14, bold: true, extra: "padding:8px 6px 2px 0;text-align:left")
          + [
            Attribute("scope", "row"), Attribute("align", "left"), Attribute("valign", "top"),
          ]
      ) { writer in
        writer.text(row.name)
        lower(row.answersText, &writer)
      }
      cell(&writer) { writer in
        let isFew = !row.few.isEmpty || row.marks == nil
        strong(row.score, isStrong: !isFew, &writer)
        lower([row.interval, row.few].filter { !$0.isEmpty }.joined(separator: " · "), &writer)
      }
      for change in row.changes {
        cell(&writer) { writer in
          guard let change else { return strong("–", isStrong: false, &writer) }
          strong(change.figure, isStrong: change.isClear, &writer)
          lower(change.interval, &writer)
        }
      }
    }
  }

  private func cell(_ writer: inout MarkupWriter, content: (inout MarkupWriter) -> Void) {
    writer.element(
      "td", Attribute("valign", "top"), Attribute("style", "padding:8px 6px 2px 0")
    ) { content(&$0) }
  }

  private func strong(_ text: String, isStrong: Bool, _ writer: inout MarkupWriter) {
    writer.element(
      "span", attributes: look.text(isStrong ? .ink : .soft, 14, bold: isStrong)
    ) { $0.text(text) }
  }

  private func lower(_ text: String, _ writer: inout MarkupWriter) {
    guard !text.isEmpty else { return }
    writer.void("br")
    writer.element("span", attributes: look.text(.soft, 12)) { $0.text(text) }
  }

  // MARK: The interval

  /// The interval on the scale of all products: up to five cells side by side.
  private func strip(_ row: MailProducts.Row, _ writer: inout MarkupWriter) {
    let cells = row.marks.map(cells) ?? []
    writer.element("tr", Attribute("aria-hidden", "true")) { writer in
      writer.element(
        "td", Attribute("colspan", "4"), Attribute("style", "padding:0 0 4px")
      ) { writer in
        guard !cells.isEmpty else { return }
        writer.element("table", attributes: MailLook.layout()) { writer in
          writer.element("tr") { writer in
            for (width, colour) in cells {
              writer.element(
                "td",
                attributes: [Attribute("width", "\(width)%")] + look.block(colour, height: 8)
              ) { $0.text("\u{A0}") }
            }
          }
        }
      }
    }
  }

  /// The widths in percent, 100 together, and the colours of the cells.
  private func cells(_ marks: MailProducts.Marks) -> [(width: Int, colour: ChartColour)] {
    let low = place(marks.low)
    let high = max(low + 1, place(marks.high))
    let mark = min(max(place(marks.nps), low), high - 1)
    let widths: [(Int, ChartColour)] = [
      (low, .grid), (mark - low, .pale), (1, .ink), (high - mark - 1, .pale),
      (100 - high, .grid),
    ]
    return widths.filter { $0.0 > 0 }.map { (width: $0.0, colour: $0.1) }
  }

  /// Where a score stands on the scale, 0…99.
  private func place(_ nps: Int) -> Int {
    let span = max(1, products.scale.upperBound - products.scale.lowerBound)
    return min(99, max(0, (100 * (nps - products.scale.lowerBound) + span / 2) / span))
  }
}
