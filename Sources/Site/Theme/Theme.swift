import Charts
import Diagnostics
import Mustache

/// The shells of pages and their style: the built-in theme, with a project's own files over it.
struct Theme: Sendable {
  let styles: StyleSheet
  /// The same with what documents of several pages need besides.
  let documentStyles: StyleSheet
  let tokens: ThemeTokens
  let logo: Logo?
  let templates: ThemeTemplates
  /// The folder as printed in diagnostics.
  let folder: String

  /// The colours of light paper as they are, for drawings that stand outside pages.
  var palette: Palette { tokens.palette }

  /// The template that every page is put into.
  static let shell = "page"

  /// - Throws: a refusal with everything that is wrong with the project's files.
  /// - Parameter diagnostics: gains the warnings.
  init(_ source: ThemeSource?, diagnostics: inout [Diagnostic]) throws(Refusal) {
    let folder = source?.folder ?? BuiltInTheme.folder
    var found: [Diagnostic] = []
    let files = Self.files(source, &found)
    let own = Set((source?.files ?? [:]).keys)
    func path(_ file: String) -> String {
      "\(own.contains(file) ? folder : BuiltInTheme.folder)/\(file)"
    }
    let tokens = Self.tokens(source, &found)
    let css = files[Self.styleFile] ?? ""
    found += StyleSheet.diagnostics(of: css, file: path(Self.styleFile))
    let documentCSS = files[Self.documentStyleFile] ?? ""
    found += StyleSheet.diagnostics(of: documentCSS, file: path(Self.documentStyleFile))
    templates = ThemeTemplates(files, path: path, &found)
    logo = Logo(tokens, source, &found)
    found += Self.unused(own, templates, tokens, folder: folder)
    if found.contains(where: { $0.severity == .error }) { throw Refusal(found.sorted()) }
    diagnostics += found
    self.tokens = tokens
    self.folder = folder
    styles = StyleSheet(tokens: tokens, css: css)
    documentStyles = StyleSheet(tokens: tokens, css: css + "\n" + documentCSS)
  }

  private static let tokensFile = "theme.yml"
  private static let styleFile = "theme.css"
  private static let documentStyleFile = "document.css"

  /// The texts of the built-in theme with the project's over them.
  private static func files(
    _ source: ThemeSource?, _ found: inout [Diagnostic]
  ) -> [String: String] {
    var files: [String: String] = [:]
    for (name, text) in BuiltInTheme.files { files[name] = text }
    for (name, bytes) in (source?.files ?? [:]).sorted(by: { $0.key < $1.key })
    where isText(name) {
      if let text = String(validating: bytes, as: UTF8.self) {
        files[name] = text
      } else {
        found.append(.themeNotUTF8(name, in: source?.folder ?? ""))
      }
    }
    return files
  }

  private static func isText(_ name: String) -> Bool {
    [".mustache", ".css", ".yml"].contains { name.hasSuffix($0) }
  }

  private static func tokens(_ source: ThemeSource?, _ found: inout [Diagnostic]) -> ThemeTokens {
    var tokens = ThemeTokens()
    let builtIn = BuiltInTheme.files.first { $0.name == tokensFile }?.text ?? ""
    found += tokens.read(yaml: builtIn, file: "\(BuiltInTheme.folder)/theme.yml", adds: true)
    if let source, let own = source.files[tokensFile] {
      found += tokens.read(
        yaml: String(decoding: own, as: UTF8.self), file: "\(source.folder)/\(tokensFile)",
        adds: false)
    }
    found += tokens.contrastProblems()
    return tokens
  }

  /// Files of the project's theme that nothing uses.
  private static func unused(
    _ own: Set<String>, _ templates: ThemeTemplates, _ tokens: ThemeTokens, folder: String
  ) -> [Diagnostic] {
    let used =
      templates.partials.map { $0 + ThemeTemplates.ending } + BuiltInTheme.files.map(\.name)
      + tokens.tokens(.logo).map(\.value)
    return own.subtracting(used).sorted().map {
      .unknownThemeFile($0, in: folder, known: BuiltInTheme.files.map(\.name))
    }
  }
}
