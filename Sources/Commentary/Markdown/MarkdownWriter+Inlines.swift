import Diagnostics
import Markup

extension MarkdownWriter {
  /// Inlines without children: text, code, breaks, raw HTML.
  mutating func writeLeafInline(_ event: MarkdownEvent) {
    if case .html(let text) = event.node { return reportHTML(text, event) }
    if isWritingTitle { return writeTitle(event.node) }
    switch event.node {
    case .text(let text): out.text(text)
    case .code(let text): out.element("code", text: text)
    case .softBreak: out.newline()
    case .lineBreak:
      out.void("br")
      out.newline()
    default: break
    }
  }

  private mutating func writeTitle(_ node: MarkdownNode) {
    switch node {
    case .text(let text), .code(let text): addToTitle(text)
    case .softBreak, .lineBreak: addToTitle(" ")
    default: break
    }
  }

  /// Opens a link, unless it could run something or leads nowhere: then its text alone is written.
  mutating func enterLink(to address: String, title: String, _ event: MarkdownEvent) {
    guard !address.isEmpty else {
      report { .emptyLink(at: $0.mark(of: "]", event)) }
      return pushInline(nil)
    }
    guard let link = Link(written: address) else {
      report { .refusedLink(at: $0.mark(of: address, event)) }
      return pushInline(nil)
    }
    pushInline("a", [.href(link)] + (title.isEmpty ? [] : [Attribute("title", title)]))
  }

  mutating func reportImage(_ address: String, _ event: MarkdownEvent) {
    report { .image(at: $0.mark(of: "![", event)) }
  }

  /// One problem for an element: end tags are not counted again.
  mutating func reportHTML(_ text: String, _ event: MarkdownEvent) {
    guard !text.hasPrefix("</") else { return }
    let firstLine = text.split(separator: "\n").first.map(String.init) ?? text
    report { .rawHTML(at: $0.mark(of: firstLine, event)) }
  }
}

// MARK: - Places

extension MarkdownWriter {
  /// The line of the present block.
  var blockMark: SourceMark { source.mark(line: blockLine, byteColumn: 1) }

  /// Where some text of a node stands.
  ///
  /// libcmark's columns of inlines are off behind lazy continuation lines and escapes; so the text
  /// is looked for from there on, then in the whole line, and the column is only the last resort.
  func mark(of text: String, _ event: MarkdownEvent) -> SourceMark {
    let number = event.firstLine > 0 ? origin.line + event.firstLine - 1 : blockLine
    let line = source.line(number)
    let column = max(1, event.byteColumn) + origin.columnOffset
    let reported = min(line.startIndex + column - 1, line.endIndex)
    let wanted = Array(text.utf8)
    let found =
      Self.index(of: wanted, in: line[reported...]) ?? Self.index(of: wanted, in: line)
    guard let found else { return source.mark(line: number, byteColumn: column) }
    return source.mark(
      line: number, byteColumn: found - line.startIndex + 1, byteWidth: wanted.count)
  }

  private static func index(of wanted: [UInt8], in line: ArraySlice<UInt8>) -> Int? {
    guard !wanted.isEmpty, line.count >= wanted.count else { return nil }
    return (line.startIndex...(line.endIndex - wanted.count)).first {
      line[$0..<($0 + wanted.count)].elementsEqual(wanted)
    }
  }
}
