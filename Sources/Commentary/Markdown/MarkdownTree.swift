import CCMark

/// A document as libcmark parsed it; the C tree is freed with the value.
///
/// This file is the only one that touches libcmark. The tree is walked by the library's iterator,
/// so that however deep a document nests, the stack does not grow.
@safe struct MarkdownTree: ~Copyable {
  private let root: OpaquePointer

  /// Parses UTF-8 text; nil only if the library finds no memory.
  ///
  /// Straight quotes, `--` and `...` become the typographic signs of English text.
  init?(_ text: some Collection<UInt8>) {
    let bytes = Array(text)
    let options = CMARK_OPT_SMART | CMARK_OPT_VALIDATE_UTF8
    let parsed = unsafe bytes.withUnsafeBufferPointer { buffer in
      // Unsafe: the library reads `count` bytes during the call and keeps no pointer to them.
      unsafe buffer.withMemoryRebound(to: CChar.self) { characters in
        unsafe cmark_parse_document(characters.baseAddress, characters.count, options)
      }
    }
    guard let root = unsafe parsed else { return nil }
    unsafe self.root = root
  }

  deinit {
    // Unsafe: the tree is owned by this value alone; the library frees it without recursion.
    unsafe cmark_node_free(root)
  }

  /// Calls `visit` for every node in document order, containers once before and once after their
  /// content.
  borrowing func walk(_ visit: (MarkdownEvent) -> Void) {
    // Unsafe: the iterator lives no longer than this call, and the tree is not changed meanwhile.
    guard let iterator = unsafe cmark_iter_new(root) else { return }
    defer { unsafe cmark_iter_free(iterator) }
    while true {
      let step = unsafe cmark_iter_next(iterator)
      guard step == CMARK_EVENT_ENTER || step == CMARK_EVENT_EXIT else { return }
      guard let node = unsafe cmark_iter_get_node(iterator) else { return }
      visit(
        MarkdownEvent(
          node: unsafe Self.value(of: node), isEntering: step == CMARK_EVENT_ENTER,
          firstLine: Int(unsafe cmark_node_get_start_line(node)),
          lastLine: Int(unsafe cmark_node_get_end_line(node)),
          byteColumn: Int(unsafe cmark_node_get_start_column(node))))
    }
  }

  // Unsafe below: the node belongs to the tree, and every string is copied at once.

  private static func value(of node: OpaquePointer) -> MarkdownNode {
    switch unsafe cmark_node_get_type(node) {
    case CMARK_NODE_DOCUMENT: .document
    case CMARK_NODE_BLOCK_QUOTE: .blockQuote
    case CMARK_NODE_LIST: .list(unsafe list(node))
    case CMARK_NODE_ITEM: .item
    case CMARK_NODE_CODE_BLOCK: .codeBlock(unsafe string(cmark_node_get_literal(node)))
    case CMARK_NODE_HTML_BLOCK: .htmlBlock(unsafe string(cmark_node_get_literal(node)))
    case CMARK_NODE_PARAGRAPH: .paragraph
    case CMARK_NODE_HEADING: .heading(level: Int(unsafe cmark_node_get_heading_level(node)))
    case CMARK_NODE_THEMATIC_BREAK: .thematicBreak
    default: unsafe inline(node)
    }
  }

  private static func inline(_ node: OpaquePointer) -> MarkdownNode {
    switch unsafe cmark_node_get_type(node) {
    case CMARK_NODE_TEXT: .text(unsafe string(cmark_node_get_literal(node)))
    case CMARK_NODE_SOFTBREAK: .softBreak
    case CMARK_NODE_LINEBREAK: .lineBreak
    case CMARK_NODE_CODE: .code(unsafe string(cmark_node_get_literal(node)))
    case CMARK_NODE_HTML_INLINE: .html(unsafe string(cmark_node_get_literal(node)))
    case CMARK_NODE_EMPH: .emphasis
    case CMARK_NODE_STRONG: .strong
    case CMARK_NODE_LINK:
      .link(
        address: unsafe string(cmark_node_get_url(node)),
        title: unsafe string(cmark_node_get_title(node)))
    case CMARK_NODE_IMAGE: .image(address: unsafe string(cmark_node_get_url(node)))
    default: .other
    }
  }

  private static func list(_ node: OpaquePointer) -> MarkdownList {
    let isOrdered = unsafe cmark_node_get_list_type(node) == CMARK_ORDERED_LIST
    return MarkdownList(
      start: isOrdered ? Int(unsafe cmark_node_get_list_start(node)) : nil,
      isTight: unsafe cmark_node_get_list_tight(node) != 0)
  }

  private static func string(_ characters: UnsafePointer<CChar>?) -> String {
    guard let characters = unsafe characters else { return "" }
    return unsafe String(cString: characters)
  }
}
