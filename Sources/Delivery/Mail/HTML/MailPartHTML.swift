import Charts
import Markup

/// The rows of one survey.
struct MailPartHTML {
  let part: MailContent.Part
  let look: MailLook
  let isFirst: Bool

  func write(to writer: inout MarkupWriter) {
    head(&writer)
    standing(&writer)
    commentary(&writer)
    link(&writer)
    if let trend = part.trend {
      MailRow.write(look, to: &writer) { TrendColumns(trend: trend, look: look).write(to: &$0) }
    }
    products(&writer)
    if let moved = part.moved {
      MailRow.write(look, to: &writer) { writer in
        MailRow.heading(moved.title, look, &writer)
        MailRow.paragraph(moved.sentences, look, &writer)
      }
    }
    if !part.remarks.isEmpty {
      MailRow.write(look, room: 12, to: &writer) { writer in
        for remark in part.remarks { MailRow.paragraph(remark, look, &writer) }
      }
    }
  }

  private func head(_ writer: inout MarkupWriter) {
    MailRow.write(look, isRuled: !isFirst, room: isFirst ? 0 : 32, to: &writer) { writer in
      let style = look.text(.ink, isFirst ? 24 : 20, bold: true, extra: "margin:0")
      writer.element(isFirst ? "h1" : "h2", attributes: style) { $0.text(part.verdict) }
      writer.element("p", attributes: look.text(.soft, 13, extra: "margin:6px 0 0")) {
        $0.text(part.eyebrow)
      }
    }
  }

  /// The score, what it is compared with, and the three groups.
  private func standing(_ writer: inout MarkupWriter) {
    MailRow.write(look, room: 12, to: &writer) { writer in
      switch part.score {
      case .withheld(let reason): MailRow.paragraph(reason, look, &writer)
      case .shown(let figure, let giveOrTake, let few):
        let colour: ChartColour = few == nil ? .ink : .soft
        writer.element(
          "p", attributes: look.text(colour, 52, bold: true, extra: "margin:0")
        ) { $0.text(figure) }
        writer.element("p", attributes: look.text(.ink, 15, extra: "margin:0")) {
          $0.text(giveOrTake + (few.map { ". \($0)" } ?? ""))
        }
      }
      facts(&writer)
    }
    if let groups = part.groups {
      MailRow.write(look, room: 14, to: &writer) { writer in
        GroupStack(groups: groups, look: look).write(to: &writer)
      }
    }
  }

  private func facts(_ writer: inout MarkupWriter) {
    writer.element(
      "table", attributes: MailLook.layout()
    ) { writer in
      for fact in part.facts {
        writer.element("tr") { writer in
          writer.element(
            "td",
            attributes: look.text(.soft, 14, extra: "padding:6px 8px 0 0")
              + [Attribute("width", "36%"), Attribute("valign", "top")]
          ) { $0.text(fact.name) }
          writer.element(
            "td",
            attributes: look.text(.ink, 14, bold: fact.isClear, extra: "padding:6px 0 0")
              + [Attribute("valign", "top")]
          ) { $0.text(fact.text) }
        }
      }
    }
  }

  private func commentary(_ writer: inout MarkupWriter) {
    guard let note = part.commentary else { return }
    MailRow.write(look, to: &writer) { writer in
      MailRow.heading(note.title, look, &writer)
      if let older = note.older { MailRow.small(older, look, &writer) }
      MailRow.paragraph(note.paragraph, look, &writer)
      if !note.byline.isEmpty { MailRow.small(note.byline, look, &writer) }
    }
  }

  private func link(_ writer: inout MarkupWriter) {
    guard let link = part.link, let target = Link(written: link.address) else { return }
    MailRow.write(look, room: 16, to: &writer) { writer in
      writer.element(
        "a",
        attributes: [.href(target)]
          + look.text(.line, 15, bold: true, extra: "text-decoration:underline")
      ) { $0.text(link.text) }
    }
  }

  private func products(_ writer: inout MarkupWriter) {
    guard let products = part.products else {
      guard let lead = part.lead else { return }
      return MailRow.write(look, room: 12, to: &writer) { MailRow.paragraph(lead, look, &$0) }
    }
    MailRow.write(look, to: &writer) { writer in
      MailRow.heading(products.title, look, &writer)
      if let lead = part.lead { MailRow.paragraph(lead, look, &writer) }
      ProductRows(products: products, look: look).write(to: &writer)
      MailRow.small("\(products.note) \(products.clearNote)", look, &writer)
      if let more = products.more { MailRow.small(more, look, &writer) }
    }
  }
}
