import Diagnostics
import Markup

extension MarkdownWriter {
  /// Writes a paragraph as a table if it is one.
  /// - Parameter opens: whether text before the table is the note's opening.
  /// - Returns: whether the paragraph is dealt with.
  mutating func writeTable(from event: MarkdownEvent, opens: Bool) -> Bool {
    let lines = paragraphLines(event)
    guard lines.count > 1, lines.contains(where: { $0.bytes.contains(UInt8(ascii: "|")) }) else {
      return false
    }
    switch PipeTable.find(in: lines) {
    case .none: return false
    case .mismatch(let rule, let columns, let header):
      report { .tableRule(columns: columns, header: header, at: $0.mark(of: rule)) }
      return false
    case .table(let table):
      startBlock(event)
      writeLead(Array(lines.prefix(table.leadCount)), opens: opens)
      write(table)
      endBlock()
      return true
    }
  }

  /// The source lines of a paragraph, without what its containers put in front of them.
  private func paragraphLines(_ event: MarkdownEvent) -> [PipeTable.Line] {
    guard event.firstLine > 0, event.lastLine > event.firstLine else { return [] }
    return (event.firstLine...event.lastLine).map { number in
      let line = source.line(origin.line + number - 1)
      let isFirst = number == event.firstLine
      let content =
        isFirst ? line.dropFirst(max(0, event.byteColumn - 1)) : withoutQuoteMarks(line)
      return PipeTable.Line(
        bytes: content, number: origin.line + number - 1,
        column: content.startIndex - line.startIndex + 1)
    }
  }

  private func withoutQuoteMarks(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let spaces: [UInt8] = [UInt8(ascii: " "), UInt8(ascii: "\t")]
    var rest = line.drop { spaces.contains($0) }
    for _ in 0..<quoteDepth where rest.first == UInt8(ascii: ">") {
      rest = rest.dropFirst().drop { spaces.contains($0) }
    }
    return rest
  }

  /// The lines of the paragraph above the table's header.
  private mutating func writeLead(_ lines: [PipeTable.Line], opens: Bool) {
    guard let first = lines.first else { return }
    let text = lines.map(\.bytes).joined(separator: [UInt8(ascii: "\n")])
    let lead = inline(Array(text), at: MarkdownOrigin(line: first.number, columnOffset: 0))
    guard !lead.isEmpty else { return }
    out.element("p") { $0.append(lead) }
    if opens { endOpening() } else { out.newline() }
  }

  private mutating func write(_ table: PipeTable) {
    let label = label(for: table)
    out.open(
      "div",
      [
        .class("table-scroll"), Attribute("role", "region"), Attribute("tabindex", "0"),
        Attribute("aria-label", label),
      ])
    out.open("table")
    out.open("thead")
    writeHeader(table)
    out.close("thead")
    if !table.rows.isEmpty {
      out.newline()
      out.open("tbody")
      for row in table.rows { writeRow(row, of: table) }
      out.newline()
      out.close("tbody")
    }
    out.close("table")
    out.close("div")
  }

  private mutating func writeHeader(_ table: PipeTable) {
    out.open("tr")
    for (cell, alignment) in zip(table.header, table.alignments) {
      let content = inline(cell)
      // A corner without a name heads nothing.
      let attributes = content.isEmpty ? [] : [Attribute("scope", "col")]
      out.element(content.isEmpty ? "td" : "th", attributes: attributes + classes(alignment)) {
        $0.append(content)
      }
    }
    out.close("tr")
  }

  private mutating func writeRow(_ row: [PipeTable.Cell], of table: PipeTable) {
    if let surplus = row.dropFirst(table.header.count).first {
      report {
        .tableRow(
          cells: row.count, header: table.header.count,
          at: $0.source.mark(
            line: surplus.line, byteColumn: surplus.column, byteWidth: surplus.text.count))
      }
    }
    out.newline()
    out.open("tr")
    for (index, alignment) in table.alignments.enumerated() {
      let content = index < row.count ? inline(row[index]) : Markup()
      out.element("td", attributes: classes(alignment)) { $0.append(content) }
    }
    out.close("tr")
  }

  private func classes(_ alignment: PipeTable.Alignment) -> [Attribute] {
    switch alignment {
    case .left: [.class("align-left")]
    case .center: [.class("align-center")]
    case .right: [.class("align-right")]
    case .plain: []
    }
  }

  /// What a screen reader calls the table: its columns; a number is added to a name given before.
  private mutating func label(for table: PipeTable) -> String {
    let columns = table.header.compactMap { plainText($0) }.filter { !$0.isEmpty }
    let name = ([words.table] + [columns.joined(separator: ", ")]).filter { !$0.isEmpty }
      .joined(separator: ": ")
    let count = tableLabels[name, default: 0] + 1
    tableLabels[name] = count
    return count == 1 ? name : "\(name) (\(count))"
  }

  private func mark(of line: PipeTable.Line) -> SourceMark {
    source.mark(line: line.number, byteColumn: line.column, byteWidth: line.bytes.count)
  }
}

// MARK: - Cells

extension MarkdownWriter {
  private mutating func inline(_ cell: PipeTable.Cell) -> Markup {
    inline(
      cell.paragraph,
      at: MarkdownOrigin(line: cell.line, columnOffset: cell.column - 1 - cell.addedBytes))
  }

  /// A piece of the document's text by itself, without `<p>`; its problems are this writer's.
  private mutating func inline(_ text: [UInt8], at origin: MarkdownOrigin) -> Markup {
    guard !text.isEmpty, let tree = MarkdownTree(text + definitions.appendix(for: text)) else {
      return Markup()
    }
    var writer = MarkdownWriter(
      source: source, origin: origin, definitions: LinkDefinitions(), words: words,
      isInline: true)
    tree.walk { writer.visit($0) }
    report(all: writer.diagnostics)
    return writer.out.markup
  }

  private func plainText(_ cell: PipeTable.Cell) -> String? {
    guard let tree = MarkdownTree(cell.paragraph + definitions.appendix(for: cell.text)) else {
      return nil
    }
    var text = ""
    tree.walk { event in
      switch event.node {
      case .text(let part), .code(let part): text += part
      case .softBreak, .lineBreak: text += " "
      default: break
      }
    }
    return text
  }
}
