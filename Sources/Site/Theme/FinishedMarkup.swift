import Markup
import Mustache

/// The content type of templates: everything that reaches them is finished markup, so single and
/// triple mustaches are equally safe.
///
/// The library's own escaping goes by `Character` and misses a quotation mark followed by a
/// combining mark. So no text ever reaches it: every value of a template is a ``TemplateText``,
/// which `Markup` escaped byte by byte, or a truth value.
struct FinishedMarkup: MustacheContentType {
  private static let name = "FINISHED_MARKUP"
  /// Stands in front of every template's and partial's source.
  static let pragma = "{{% CONTENT_TYPE:\(name)}}"

  private static let registered: Void = MustacheContentTypes.register(
    FinishedMarkup(), named: name)

  static func register() { registered }

  func escapeText(_ text: String) -> String { text }
}

/// A value that a template prints: text that was escaped, markup, or the style sheet.
struct TemplateText: MustacheCustomRenderable, MustacheParent {
  let renderText: String
  var isNull: Bool { renderText.isEmpty }

  init(_ text: String) {
    self.init(Markup(text: text))
  }

  init(_ markup: Markup) {
    renderText = markup.string
  }

  /// A security policy: words of the program alone, whose apostrophes an attribute may hold.
  ///
  /// - Parameters:
  ///   - styles: where style sheets may come from.
  ///   - scripts: the only ones that run, by their hashes.
  init(policyFor styles: StaticString, _ scripts: [ScriptElement]) {
    let hashes = scripts.map { "'\($0.script.hash)'" }.joined(separator: " ")
    renderText = """
      default-src 'none'; script-src \(hashes); style-src \(styles); img-src data:; \
      base-uri 'none'; form-action 'none'
      """
  }

  /// A `style` element, in which nothing is escaped; the sheet was checked when it was read.
  init(styleSheet: String) {
    renderText = "<style>" + styleSheet + "</style>"
  }

  /// Scripts in their elements: the program's own text.
  init(_ scripts: [ScriptElement]) {
    renderText = scripts.map(\.element).joined()
  }

  /// Nothing inside; keeps the renderer from looking by reflection.
  func child(named: String) -> Any? { nil }
}

/// A link that a template lists: `label`, `link`, `current`.
struct TemplateLink: MustacheCustomRenderable, MustacheParent {
  static let names = ["label", "link", "current"]

  let label: String
  let link: Link
  var isCurrent = false

  /// A link is printed by its parts.
  var renderText: String { "" }
  var isNull: Bool { false }

  func child(named name: String) -> Any? {
    switch name {
    case "label": TemplateText(label)
    case "link": TemplateText(link.reference)
    case "current": isCurrent
    default: nil
    }
  }
}
