import Diagnostics
import Markup

/// A Markdown text, made safe.
struct MarkdownPage {
  /// The text of a leading `# heading`, where one was asked for.
  var title: String?
  /// The first paragraph, if the text begins with one.
  var opening = Markup()
  /// Everything else.
  var rest = Markup()
  var diagnostics: [Diagnostic] = []
}

extension MarkdownPage {
  /// What to take out of a text before its rest.
  struct Parts: OptionSet {
    let rawValue: Int

    /// A leading heading of level 1 becomes the title.
    static let title = Parts(rawValue: 1)
    /// The first paragraph becomes the opening.
    static let opening = Parts(rawValue: 2)
  }

  /// Reads the Markdown of a file.
  /// - Parameters:
  ///   - firstLine: the line the Markdown starts on, behind the front matter.
  ///   - parts: what to take out of the rest.
  init(_ source: SourceText, fromLine firstLine: Int, parts: Parts, words: CommentaryWords) {
    let text = source.text(fromLine: firstLine)
    if let problem = MarkdownLimits.problem(of: text) {
      diagnostics = [.tooIntricate(problem, path: source.path)]
      return
    }
    guard let tree = MarkdownTree(text) else { return }
    var writer = MarkdownWriter(
      source: source, origin: MarkdownOrigin(line: firstLine, columnOffset: 0),
      definitions: LinkDefinitions(text), words: words, parts: parts)
    tree.walk { writer.visit($0) }
    title = writer.title.flatMap { $0.isEmpty ? nil : $0 }
    opening = writer.opening
    rest = writer.out.markup
    diagnostics = writer.diagnostics
  }
}

/// Where a piece of Markdown stands in its file.
struct MarkdownOrigin {
  /// The line of the piece's first line.
  let line: Int
  /// How many bytes stand before each line of the piece.
  let columnOffset: Int
}
