import Diagnostics
import Markup

/// Writes the nodes of a Markdown tree as markup, in the order in which they are met.
///
/// It keeps the open elements in a list, not on the stack, so that depth costs nothing. What must
/// not get on a page (raw HTML, links that could run something, images) becomes a diagnostic.
struct MarkdownWriter {
  let source: SourceText
  let origin: MarkdownOrigin
  let definitions: LinkDefinitions
  let words: CommentaryWords

  /// What is being written; once the opening is complete, the rest.
  var out = MarkupWriter()
  private(set) var title: String?
  private(set) var opening = Markup()
  private(set) var diagnostics: [Diagnostic] = []

  private var frames: [Frame] = []
  /// Which of the parts asked for may still come.
  private var parts: MarkdownPage.Parts
  /// Whether the node being met stands in a paragraph that was written as a table.
  private var isSkipping = false
  private var isTooDeep = false
  /// Whether a block ended last, so that the next starts on a new line.
  private var needsBreak = false
  /// The levels of the headings that enclose the present place.
  var outline: [Int] = []
  /// The line of the block being written.
  private(set) var blockLine = 1
  /// How often each table label was given, to keep them apart.
  var tableLabels: [String: Int] = [:]
  /// How many block quotes enclose the present place.
  private(set) var quoteDepth = 0
  /// Whether a heading is being read as the title.
  private(set) var isWritingTitle = false
  private let isInline: Bool

  /// How deep elements may stand in one another.
  static let deepest = 32
  /// How many problems of one file are listed.
  static let mostDiagnostics = 50

  /// - Parameter isInline: whether paragraphs are written without `<p>`, as in a table's cell.
  init(
    source: SourceText, origin: MarkdownOrigin, definitions: LinkDefinitions,
    words: CommentaryWords, parts: MarkdownPage.Parts = [], isInline: Bool = false
  ) {
    self.source = source
    self.origin = origin
    self.definitions = definitions
    self.words = words
    self.parts = parts
    self.isInline = isInline
  }

  /// Writes what a step of the walk means.
  mutating func visit(_ event: MarkdownEvent) {
    if isSkipping {
      if case .paragraph = event.node { isSkipping = false }
    } else if event.isEntering {
      enter(event)
    } else {
      leave()
    }
  }

  /// Notes a problem; after many the rest of the file's problems are not listed.
  ///
  /// The diagnostic is made only when it is wanted, since finding its place takes time.
  mutating func report(_ diagnostic: (MarkdownWriter) -> Diagnostic) {
    if diagnostics.count < Self.mostDiagnostics {
      diagnostics.append(diagnostic(self))
    } else if diagnostics.count == Self.mostDiagnostics {
      diagnostics.append(.moreProblems(path: source.path, listed: Self.mostDiagnostics))
    }
  }

  /// Takes over the problems that a cell's own writer found.
  mutating func report(all found: [Diagnostic]) {
    for diagnostic in found { report { _ in diagnostic } }
  }
}

// MARK: - Entering and leaving

extension MarkdownWriter {
  /// An open element.
  private struct Frame {
    enum Kind: Equatable {
      case document, quote, title, opening, block, inline
      case list(isTight: Bool)
      case item(isTight: Bool)
    }

    let kind: Kind
    /// The element to close; nil where none was opened.
    let name: ElementName?

    /// Whether each block inside stands on lines of its own.
    var holdsBlocks: Bool {
      switch kind {
      case .quote, .list: true
      default: false
      }
    }
  }

  private mutating func enter(_ event: MarkdownEvent) {
    switch event.node {
    case .document: push(isInline ? .item(isTight: true) : .document, nil)
    case .paragraph: enterParagraph(event)
    case .heading(let level): enterHeading(level, event)
    case .blockQuote:
      startBlock(event)
      push(.quote, "blockquote")
      quoteDepth += 1
    case .list(let list): enterList(list, event)
    case .item:
      startBlock(event)
      if case .list(let isTight) = frames.last?.kind {
        push(.item(isTight: isTight), "li")
      } else {
        push(.block, nil)
      }
    case .codeBlock, .htmlBlock, .thematicBreak: writeLeafBlock(event)
    case .emphasis: push(.inline, isWritingTitle ? nil : "em")
    case .strong: push(.inline, isWritingTitle ? nil : "strong")
    case .link(let address, let title): enterLink(to: address, title: title, event)
    case .image(let address):
      reportImage(address, event)
      push(.inline, nil)
    case .other: push(.inline, nil)
    case .text, .softBreak, .lineBreak, .code, .html: writeLeafInline(event)
    }
  }

  private mutating func leave() {
    guard let frame = frames.popLast() else { return }
    if let name = frame.name {
      if needsBreak, frame.holdsBlocks { out.newline() }
      out.close(name)
    }
    switch frame.kind {
    case .inline: return
    case .title: isWritingTitle = false
    case .opening: return endOpening()
    case .quote: quoteDepth -= 1
    default: break
    }
    needsBreak = needsBreak || frame.name != nil
  }

  /// Opens an element and remembers how to close it.
  private mutating func push(
    _ kind: Frame.Kind, _ name: ElementName?, _ attributes: [Attribute] = []
  ) {
    guard frames.count <= Self.deepest else {
      if !isTooDeep { report { .tooDeep(limit: Self.deepest, at: $0.blockMark) } }
      isTooDeep = true
      frames.append(Frame(kind: kind, name: nil))
      return
    }
    if let name { out.open(name, attributes) }
    frames.append(Frame(kind: kind, name: name))
  }

  /// Opens an inline element, or none.
  mutating func pushInline(_ name: ElementName?, _ attributes: [Attribute] = []) {
    push(.inline, isWritingTitle ? nil : name, attributes)
  }

  private mutating func enterParagraph(_ event: MarkdownEvent) {
    note(event)
    let isOpening = parts.contains(.opening) && frames.count == 1
    if writeTable(from: event, opens: isOpening) {
      parts = frames.count == 1 ? [] : parts
      isSkipping = true
      return
    }
    if frames.last?.kind == .item(isTight: true) {
      push(.inline, nil)
      return
    }
    startBlock(event)
    push(isOpening ? .opening : .block, "p")
  }

  private mutating func enterHeading(_ level: Int, _ event: MarkdownEvent) {
    if parts.contains(.title), level == 1, frames.count == 1 {
      note(event)
      parts.remove(.title)
      title = ""
      isWritingTitle = true
      push(.title, nil)
      return
    }
    startBlock(event)
    push(.block, headingName(level))
  }

  private mutating func enterList(_ list: MarkdownList, _ event: MarkdownEvent) {
    startBlock(event)
    let kind = Frame.Kind.list(isTight: list.isTight)
    switch list.start {
    case nil: push(kind, "ul")
    case 1: push(kind, "ol")
    case let start?: push(kind, "ol", [Attribute("start", String(start))])
    }
    needsBreak = true
  }

  /// Begins a block on a line of its own.
  mutating func startBlock(_ event: MarkdownEvent) {
    note(event)
    if frames.count == 1, event.node != .paragraph { parts = [] }
    if frames.count == 1 { parts.remove(.title) }
    if needsBreak { out.newline() }
    needsBreak = false
  }

  /// Ends a block that was written at once.
  mutating func endBlock() {
    needsBreak = true
  }

  /// What was written so far is the opening.
  mutating func endOpening() {
    opening = out.markup
    out = MarkupWriter()
    needsBreak = false
    parts = []
  }

  /// Adds to the title while a heading is read as one.
  mutating func addToTitle(_ text: String) {
    title = (title ?? "") + text
  }

  private mutating func note(_ event: MarkdownEvent) {
    if event.firstLine > 0 { blockLine = origin.line + event.firstLine - 1 }
  }
}
