import Charts
import Markup

/// The HTML of a message: tables and background colours alone, so that nothing of it is blocked.
struct MailHTML {
  let content: MailContent
  let look: MailLook
  let language: String
  /// The title of the window.
  let title: String

  /// The whole document; its lines end in LF.
  var text: String { "<!DOCTYPE html>\n" + document.string + "\n" }

  private var document: Markup {
    Markup { writer in
      writer.element("html", .lang(language)) { writer in
        head(&writer)
        writer.newline()
        writer.element(
          "body", .class(MailLook.blockClass(.paper)),
          Attribute("bgcolor", look.colour(.paper)),
          Attribute("style", "margin:0;padding:0;background-color:\(look.colour(.paper))")
        ) { writer in
          frame(&writer)
        }
      }
    }
  }

  private func head(_ writer: inout MarkupWriter) {
    writer.element("head") { writer in
      writer.void("meta", Attribute("charset", "utf-8"))
      writer.void(
        "meta", Attribute("name", "viewport"),
        Attribute("content", "width=device-width,initial-scale=1"))
      writer.void(
        "meta", Attribute("name", "color-scheme"), Attribute("content", "light dark"))
      writer.element("title", text: title)
      writer.element("style", text: look.styleBlock)
    }
  }

  /// The column that everything stands in: 640 pixels wide, or as wide as a phone.
  private func frame(_ writer: inout MarkupWriter) {
    writer.element("table", attributes: MailLook.layout()) { writer in
      writer.element("tr") { writer in
        writer.element(
          "td", .class("edge"), Attribute("align", "center"),
          Attribute("style", "padding:24px 16px")
        ) { writer in
          writer.element(
            "table", Attribute("role", "presentation"),
            Attribute("width", String(MailLook.width)), Attribute("cellpadding", "0"),
            Attribute("cellspacing", "0"), Attribute("border", "0"),
            Attribute("style", "max-width:100%;table-layout:fixed;text-align:left")
          ) { writer in
            for (index, part) in content.parts.enumerated() {
              MailPartHTML(part: part, look: look, isFirst: index == 0).write(to: &writer)
            }
            restated(&writer)
            foot(&writer)
          }
        }
      }
    }
  }

  private func restated(_ writer: inout MarkupWriter) {
    guard !content.restatements.isEmpty else { return }
    MailRow.write(look, to: &writer) { writer in
      MailRow.heading(content.restatedHead, look, &writer)
      for sentence in content.restatements { MailRow.paragraph(sentence, look, &writer) }
    }
  }

  private func foot(_ writer: inout MarkupWriter) {
    MailRow.write(look, isRuled: true, to: &writer) { writer in
      writer.element("h2", attributes: look.text(.soft, 13, bold: true, extra: "margin:0")) {
        $0.text(content.howToRead)
      }
      let lines =
        content.notes + [content.attached].compactMap(\.self) + [content.trademarks]
        + [[content.title, content.build].compactMap(\.self).joined(separator: " · ")]
      for line in lines { MailRow.small(line, look, &writer) }
    }
  }
}

/// One row of the message's column, and the text in it.
enum MailRow {
  /// - Parameter isRuled: whether a line sets it apart from what is above.
  static func write(
    _ look: MailLook, isRuled: Bool = false, room: Int = 24, to writer: inout MarkupWriter,
    content: (inout MarkupWriter) -> Void
  ) {
    if isRuled {
      writer.element("tr") { writer in
        writer.element("td", attributes: MailLook.gap(room)) { $0.text("\u{A0}") }
      }
      writer.element("tr") { writer in
        writer.element("td", attributes: look.block(.rule, height: 1)) { $0.text("\u{A0}") }
      }
    }
    writer.newline()
    writer.element("tr") { writer in
      writer.element(
        "td",
        Attribute(
          "style",
          "padding-top:\(isRuled ? 12 : room)px;word-break:break-word;overflow-wrap:break-word")
      ) { content(&$0) }
    }
    writer.newline()
  }

  static func heading(_ text: String, _ look: MailLook, _ writer: inout MarkupWriter) {
    writer.element(
      "h2", attributes: look.text(.ink, 18, bold: true, extra: "margin:0 0 6px")
    ) { $0.text(text) }
  }

  static func paragraph(_ text: String, _ look: MailLook, _ writer: inout MarkupWriter) {
    writer.element("p", attributes: look.text(.ink, 15, extra: "margin:6px 0 0")) {
      $0.text(text)
    }
  }

  static func small(_ text: String, _ look: MailLook, _ writer: inout MarkupWriter) {
    writer.element("p", attributes: look.text(.soft, 12, extra: "margin:6px 0 0")) {
      $0.text(text)
    }
  }
}
