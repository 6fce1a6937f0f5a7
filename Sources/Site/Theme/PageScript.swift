import Markup
import Wording

/// A script of pages: the program's own text, never data.
struct PageScript: Sendable {
  let text: String
  /// What the security policy of a page allows it by, such as `sha256-…`.
  let hash: String
}

/// A script with the words that it shows, which it reads from its own element.
struct ScriptElement: Sendable {
  let script: PageScript
  private let words: [Attribute]

  /// What every page carries.
  static func page(_ words: Words) -> ScriptElement {
    ScriptElement(
      script: BuiltInScripts.script, words: [Attribute("data-copied", words.copied)])
  }

  /// What the page of all pages carries besides.
  static func search(_ words: Words) -> ScriptElement {
    ScriptElement(
      script: BuiltInScripts.search,
      words: [
        Attribute("data-one", words.onePageFound), Attribute("data-many", words.pagesFound),
        Attribute("data-none", words.noPageFound),
      ])
  }

  /// The element as markup; the script stands in it as it is.
  var element: String {
    var start = MarkupWriter()
    start.open("script", words)
    return start.markup.string + script.text + "</script>"
  }
}
