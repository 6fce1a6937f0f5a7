import Charts
import Diagnostics
import Mustache

/// The shells of pages and their style: the built-in theme, with a project's own files over it.
struct Theme: Sendable {
  let styles: StyleSheet
  let tokens: ThemeTokens
  let library: MustacheLibrary
  /// The folder as printed in diagnostics.
  let folder: String

  /// The colours of light paper as they are, for drawings that stand outside pages.
  var palette: Palette { tokens.palette }

  /// The template that every page is put into.
  static let shell = "page"
  private static let templateEnding = ".mustache"

  /// - Throws: a refusal with everything that is wrong with the project's files.
  /// - Parameter diagnostics: gains the warnings.
  init(_ source: ThemeSource?, diagnostics: inout [Diagnostic]) throws(Refusal) {
    let folder = source?.folder ?? BuiltInTheme.folder
    var found: [Diagnostic] = []
    var files: [String: String] = [:]
    for (name, text) in BuiltInTheme.files { files[name] = text }
    for name in (source?.files ?? [:]).keys.sorted() {
      guard let bytes = source?.files[name] else { continue }
      if let text = String(validating: bytes, as: UTF8.self) {
        files[name] = name == Self.tokensFile ? files[name] : text
      } else {
        found.append(.themeNotUTF8(name, in: folder))
      }
    }
    var tokens = ThemeTokens()
    found += tokens.read(
      yaml: files[Self.tokensFile] ?? "", file: "\(BuiltInTheme.folder)/theme.yml", adds: true)
    if let own = source?.files[Self.tokensFile] {
      found += tokens.read(
        yaml: String(decoding: own, as: UTF8.self), file: "\(folder)/\(Self.tokensFile)",
        adds: false)
    }
    let css = files[Self.styleFile] ?? ""
    found += StyleSheet.diagnostics(of: css, file: "\(folder)/\(Self.styleFile)")
    library = Self.library(files, folder: folder, &found)
    found += Self.unused(files, folder: folder)
    if found.contains(where: { $0.severity == .error }) { throw Refusal(found.sorted()) }
    diagnostics += found
    self.tokens = tokens
    self.folder = folder
    styles = StyleSheet(tokens: tokens, css: css)
  }

  private static let tokensFile = "theme.yml"
  private static let styleFile = "theme.css"

  /// The parsed templates by name, each with the content type that trusts finished markup alone.
  private static func library(
    _ files: [String: String], folder: String, _ found: inout [Diagnostic]
  ) -> MustacheLibrary {
    FinishedMarkup.register()
    var library = MustacheLibrary()
    let names = files.keys.filter { $0.hasSuffix(templateEnding) }.sorted()
    let known = names.map { String($0.dropLast(templateEnding.utf8.count)) }
    var included: [String: [String]] = [:]
    for (file, name) in zip(names, known) {
      let source = files[file] ?? ""
      let path = "\(folder)/\(file)"
      let tags = TemplateTags(source)
      for (tag, line) in tags.refused {
        found.append(.templateTag(tag, at: Place(file: path, line: line)))
      }
      for (partial, line) in tags.partials where !known.contains(partial) {
        found.append(.unknownPartial(partial, among: known, at: Place(file: path, line: line)))
      }
      included[name] = tags.partials.map(\.name)
      do {
        let template = try MustacheTemplate(string: FinishedMarkup.pragma + source)
        library.register(template, named: name)
      } catch {
        found.append(.templateSyntax(at: Place(file: path)))
      }
    }
    for name in known where isCircular(name, included) {
      found.append(.circularPartial(name, at: Place(file: "\(folder)/\(name)\(templateEnding)")))
    }
    return library
  }

  /// Whether the partials of a template lead back to it.
  private static func isCircular(_ name: String, _ included: [String: [String]]) -> Bool {
    var reached: Set<String> = []
    var open = included[name] ?? []
    while let next = open.popLast() {
      if reached.insert(next).inserted { open += included[next] ?? [] }
    }
    return reached.contains(name)
  }

  /// Files of the project's theme that nothing uses.
  private static func unused(_ files: [String: String], folder: String) -> [Diagnostic] {
    let partials = files.values.flatMap { TemplateTags($0).partials.map { $0.name } }
    let used = Set(partials.map { $0 + templateEnding } + BuiltInTheme.files.map(\.name))
    return files.keys.filter { !used.contains($0) }.sorted().map {
      .unknownThemeFile($0, in: folder, known: BuiltInTheme.files.map(\.name))
    }
  }
}
