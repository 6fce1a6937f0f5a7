import Diagnostics
import Yams

extension Diagnostic {
  static func unknownThemeFile(_ name: String, in folder: String, known: [String]) -> Diagnostic {
    Diagnostic(
      "unknown-theme-file", .warning, about: .theme,
      "the theme has a file “\(name)” that no page uses",
      at: Place(file: "\(folder)/\(name)"),
      remedy: NearestName.of(name, among: known).map { "Did you mean \($0)?" }
        ?? "Theme files are \(known.joined(separator: ", ")), and partials that these include.")
  }

  static func themeNotUTF8(_ name: String, in folder: String) -> Diagnostic {
    Diagnostic(
      "not-utf-8", about: .theme, "the theme file is not UTF-8",
      at: Place(file: "\(folder)/\(name)"), remedy: "Save it as UTF-8.")
  }

  static func themeYAML(_ error: YamlError?, file: String) -> Diagnostic {
    var place = Place(file: file)
    switch error {
    case .scanner(_, _, let mark, _), .parser(_, _, let mark, _), .composer(_, _, let mark, _):
      place = Place(mark, in: file)
    case .duplicatedKeysInMapping(_, let context):
      place = Place(context.mark, in: file)
    default: break
    }
    return Diagnostic(
      "invalid-yaml", about: .theme, "the theme's tokens are not valid YAML", at: place,
      remedy: "Check quotation marks and indentation; colours need quotation marks.")
  }

  static func themeShape(_ name: String, at place: Place) -> Diagnostic {
    Diagnostic(
      "theme-shape", about: .theme, "“\(name)” is not a list of names with values", at: place,
      remedy: "Write `name: value` on a line each below it.")
  }

  static func unknownToken(_ name: String, among known: [String], at place: Place) -> Diagnostic {
    Diagnostic(
      "unknown-theme-token", about: .theme, "there is no theme token “\(name)”", at: place,
      remedy: NearestName.of(name, among: known).map { "Did you mean “\($0)”?" }
        ?? "Known here: \(known.joined(separator: ", ")).")
  }

  static func invalidToken(
    _ name: String, _ group: ThemeTokens.Group, at place: Place
  ) -> Diagnostic {
    return Diagnostic(
      "invalid-theme-token", about: .theme, "the value of the theme token “\(name)” can't be used",
      at: place, remedy: group.form(of: name))
  }

  static func unsafeStyle(_ found: String, at place: Place) -> Diagnostic {
    Diagnostic(
      "unsafe-style", about: .theme, "the style sheet contains “\(found)”", at: place,
      remedy: "Pages are self-contained: leave out imports and addresses other than `data:`.")
  }

  static func templateSyntax(at place: Place) -> Diagnostic {
    Diagnostic(
      "template-syntax", about: .theme, "the template can't be parsed", at: place,
      remedy: "Check that every tag and section is closed.")
  }

  static func templateWithoutMain(at place: Place) -> Diagnostic {
    Diagnostic(
      "template-without-main", about: .theme, "the template prints nothing of a page", at: place,
      remedy: "Put {{main}} where the content belongs, or delete the file to use the built-in one.")
  }

  static func templateTag(_ tag: String, at place: Place) -> Diagnostic {
    Diagnostic(
      "template-tag", about: .theme, "tags that start with “\(tag)” are not supported in a theme",
      at: place, remedy: "Use variables, sections and plain partials.")
  }

  static func unquotedTag(_ name: String, at place: Place) -> Diagnostic {
    Diagnostic(
      "unquoted-tag", about: .theme,
      "“\(name)” is the value of an attribute without quotation marks", at: place,
      remedy: "Put quotation marks around the tag: a space in the value would end it.")
  }

  static func unknownPartial(
    _ name: String, among known: [String], at place: Place
  ) -> Diagnostic {
    Diagnostic(
      "unknown-partial", about: .theme, "there is no partial “\(name)”", at: place,
      remedy: NearestName.of(name, among: known).map { "Did you mean “\($0)”?" }
        ?? "Add \(name).mustache to the theme.")
  }

  static func circularPartial(_ name: String, at place: Place) -> Diagnostic {
    Diagnostic(
      "circular-partial", about: .theme, "the partial “\(name)” includes itself", at: place,
      remedy: "Remove the tag that leads back to it.")
  }

  static func unknownTemplateName(
    _ name: String, among known: [String], at place: Place
  ) -> Diagnostic {
    Diagnostic(
      "unknown-template-name", about: .theme,
      known.contains(name)
        ? "“\(name)” belongs to a link, and stands outside a list of them"
        : "templates know no name “\(name)”", at: place,
      remedy: known.contains(name)
        ? "Put it between {{#navigation}} and {{/navigation}}, or another list's tags."
        : NearestName.of(name, among: known).map { "Did you mean “\($0)”?" }
          ?? "Known are \(known.joined(separator: ", ")).")
  }
}
