import Markup

extension MarkdownWriter {
  /// Blocks without children: code, a rule, raw HTML.
  mutating func writeLeafBlock(_ event: MarkdownEvent) {
    startBlock(event)
    switch event.node {
    case .codeBlock(let text):
      // A long line scrolls, so that the block must be reachable from the keyboard.
      out.element("pre", Attribute("tabindex", "0")) { $0.element("code", text: text) }
      endBlock()
    case .thematicBreak:
      out.void("hr")
      endBlock()
    case .htmlBlock(let text): reportHTML(text, event)
    default: break
    }
  }

  /// The element of a heading: the first level below a note is 3, and none is left out on the way
  /// down, whatever levels the author chose.
  mutating func headingName(_ level: Int) -> ElementName {
    while let last = outline.last, last >= level { outline.removeLast() }
    outline.append(level)
    switch outline.count {
    case 1: return "h3"
    case 2: return "h4"
    case 3: return "h5"
    default: return "h6"
    }
  }
}
