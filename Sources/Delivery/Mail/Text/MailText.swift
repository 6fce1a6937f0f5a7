/// The plain text of a message: all that its HTML says, figures in columns.
struct MailText {
  let content: MailContent

  /// Lines of at most 78 columns that end in LF; hyphens that are only hints are left out.
  var text: String {
    var lines = TextLines()
    for (index, part) in content.parts.enumerated() {
      if index > 0 {
        lines.space()
        lines.line(String(repeating: "=", count: TextLines.width))
        lines.space()
      }
      write(part, to: &lines)
    }
    if !content.restatements.isEmpty {
      lines.heading(content.restatedHead)
      for sentence in content.restatements { lines.paragraph(sentence) }
    }
    foot(&lines)
    return String(
      String.UnicodeScalarView(lines.text.unicodeScalars.filter { $0 != "\u{AD}" }))
  }

  private func write(_ part: MailContent.Part, to lines: inout TextLines) {
    lines.paragraph(part.verdict)
    lines.space()
    lines.paragraph(part.eyebrow)
    lines.space()
    switch part.score {
    case .withheld(let reason): lines.paragraph(reason)
    case .shown(let figure, let giveOrTake, let few):
      lines.paragraph("\(figure) \(giveOrTake)" + (few.map { ". \($0)" } ?? ""))
    }
    facts(part.facts, &lines)
    if let groups = part.groups { lines.paragraph(groups.sentence, first: "  ", indent: 2) }
    commentary(part.commentary, &lines)
    if let link = part.link {
      lines.space()
      lines.paragraph(link.text)
      // An address is one word, and cut nowhere: mail programs make it a link.
      lines.line("<\(link.address)>")
    }
    if let trend = part.trend {
      lines.heading(trend.title)
      TextTable(isRight: [false, true], rows: trend.columns.map { [$0.name, $0.figure] })
        .write(to: &lines)
    }
    products(part, &lines)
    if let moved = part.moved {
      lines.heading(moved.title)
      lines.paragraph(moved.sentences)
    }
    for remark in part.remarks {
      lines.space()
      lines.paragraph(remark)
    }
  }

  private func facts(_ facts: [MailFact], _ lines: inout TextLines) {
    let width = facts.map { TextWidth.of($0.name) }.max() ?? 0
    for fact in facts {
      let gap = String(repeating: " ", count: max(0, width - TextWidth.of(fact.name)))
      lines.paragraph(fact.text, first: "  \(fact.name)\(gap)  ", indent: width + 4)
    }
  }

  private func commentary(_ note: MailCommentary?, _ lines: inout TextLines) {
    guard let note else { return }
    lines.heading(note.title)
    if let older = note.older { lines.paragraph(older) }
    lines.paragraph(note.paragraph)
    if !note.byline.isEmpty { lines.paragraph("– " + note.byline) }
  }

  private func products(_ part: MailContent.Part, _ lines: inout TextLines) {
    guard let products = part.products else {
      guard let lead = part.lead else { return }
      lines.space()
      return lines.paragraph(lead)
    }
    lines.heading(products.title)
    if let lead = part.lead {
      lines.paragraph(lead)
      lines.space()
    }
    let head = [
      products.nameHead, products.scoreHead, products.intervalHead, products.answersHead, "",
    ]
    TextTable(
      isRight: [false, true, true, true, false],
      rows: [head]
        + products.rows.map { [$0.name, $0.score, $0.interval, $0.answers, $0.few] }
    ).write(to: &lines)
    for (index, head) in products.changeHeads.enumerated() {
      lines.space()
      lines.paragraph(head, first: "  ", indent: 2)
      let rows = products.rows.map { [$0.name, $0.changes[index]?.line ?? "–"] }
      TextTable(isRight: [false, false], rows: rows).write(to: &lines)
    }
    if let more = products.more {
      lines.space()
      lines.paragraph(more)
    }
  }

  private func foot(_ lines: inout TextLines) {
    lines.heading(content.howToRead)
    let last = [content.title, content.build].compactMap(\.self).joined(separator: " · ")
    for note in content.notes + [content.attached].compactMap(\.self) + [content.trademarks, last] {
      lines.paragraph(note)
      lines.space()
    }
  }
}
