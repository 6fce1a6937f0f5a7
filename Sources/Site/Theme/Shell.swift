import Markup
import Mustache
import Wording

/// What the theme's templates know of a page.
struct Shell {
  let language: String
  let documentTitle: String
  let styles: TemplateText
  /// The page's security policy.
  let policy: TemplateText
  let logo: Markup
  let organization: String
  let reportTitle: String
  let home: Link
  let navigation: [TemplateLink]
  let breadcrumbs: [TemplateLink]
  /// The page's name at the end of the breadcrumbs.
  let here: String
  let previous: TemplateLink?
  let next: TemplateLink?
  let main: Markup
  let scripts: [ScriptElement]
  let basis: String
  let words: Words
  let unknown: UnknownNames

  /// Every name that a template may use.
  static let names =
    [
      "language", "documentTitle", "policy", "styles", "logo", "organization", "reportTitle",
      "home", "navigation", "breadcrumbs", "here", "previous", "next", "main", "scripts", "basis",
      "trademarks", "skipToContent",
      "menu", "mainNavigation", "breadcrumbNavigation", "neighbourNavigation",
    ] + TemplateLink.names

  /// Those of them that are lists of links.
  static let lists: Set<String> = ["navigation", "breadcrumbs", "previous", "next"]

  func child(named name: String) -> Any? {
    switch name {
    case "language": TemplateText(language)
    case "documentTitle": TemplateText(documentTitle)
    case "policy": policy
    case "styles": styles
    case "logo": TemplateText(logo)
    case "organization": TemplateText(organization)
    case "reportTitle": TemplateText(reportTitle)
    case "home": TemplateText(home.reference)
    case "navigation": navigation
    case "breadcrumbs": breadcrumbs
    case "here": TemplateText(here)
    case "previous": previous.map { [$0] } ?? []
    case "next": next.map { [$0] } ?? []
    case "main": TemplateText(main)
    case "scripts": TemplateText(scripts)
    case "basis": TemplateText(basis)
    default: word(name)
    }
  }

  private func word(_ name: String) -> Any? {
    switch name {
    case "trademarks": return TemplateText(words.trademarks)
    case "skipToContent": return TemplateText(words.skipToContent)
    case "menu": return TemplateText(words.menu)
    case "mainNavigation": return TemplateText(words.mainNavigation)
    case "breadcrumbNavigation": return TemplateText(words.breadcrumbNavigation)
    case "neighbourNavigation": return TemplateText(words.neighbourNavigation)
    default:
      unknown.names.insert(name)
      return nil
    }
  }
}

/// A shell as the outermost context of a rendering: an object, because the renderer makes copies of a
/// context for each name that it looks up.
final class ShellContext: MustacheCustomRenderable, MustacheParent {
  private let shell: Shell

  init(_ shell: Shell) {
    self.shell = shell
  }

  var renderText: String { "" }
  var isNull: Bool { false }

  func child(named name: String) -> Any? { shell.child(named: name) }
}

/// Names that templates asked for in vain, gathered while pages are rendered.
final class UnknownNames {
  var names: Set<String> = []
}
