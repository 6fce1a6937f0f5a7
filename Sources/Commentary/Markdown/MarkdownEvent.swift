/// A step of the walk through a Markdown tree: a node is entered, or left again.
struct MarkdownEvent {
  let node: MarkdownNode
  /// Nodes without children are entered only.
  let isEntering: Bool
  /// The lines the node covers, from 1; 0 where they are not known.
  let firstLine: Int
  let lastLine: Int
  /// The column of the first byte, from 1; 0 where it is not known.
  let byteColumn: Int
}

/// The parts of CommonMark.
enum MarkdownNode: Hashable {
  case document
  case blockQuote
  case list(MarkdownList)
  case item
  case codeBlock(String)
  case htmlBlock(String)
  case paragraph
  case heading(level: Int)
  case thematicBreak

  case text(String)
  case softBreak
  case lineBreak
  case code(String)
  case html(String)
  case emphasis
  case strong
  case link(address: String, title: String)
  case image(address: String)
  /// Something that the parser does not produce by itself.
  case other

  /// Whether the node may hold others, so that it is entered and left.
  var isContainer: Bool {
    switch self {
    case .document, .blockQuote, .list, .item, .paragraph, .heading, .emphasis, .strong, .link,
      .image, .other:
      true
    case .codeBlock, .htmlBlock, .thematicBreak, .text, .softBreak, .lineBreak, .code, .html:
      false
    }
  }
}

/// How a list is marked.
struct MarkdownList: Hashable {
  /// The number of the first item; nil for a list of bullets.
  let start: Int?
  /// Whether the items' paragraphs are set without space between them.
  let isTight: Bool
}
