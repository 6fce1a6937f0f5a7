import Diagnostics
import Mustache

/// The templates of a theme, checked and parsed.
struct ThemeTemplates: Sendable {
  private(set) var library = MustacheLibrary()
  /// Everything that they print, with the places.
  private(set) var names: [TemplateTags.Tag] = []
  /// The partials that they include.
  private(set) var partials: [String] = []

  static let ending = ".mustache"
  /// The template that every page is rendered with.
  private static let page = "page"

  /// - Parameters:
  ///   - files: the sources by their files' names.
  ///   - path: a file's path as printed in diagnostics.
  ///   - found: gains what is wrong with them.
  init(_ files: [String: String], path: (String) -> String, _ found: inout [Diagnostic]) {
    FinishedMarkup.register()
    let before = found.count
    let sources = files.filter { $0.key.hasSuffix(Self.ending) }.sorted { $0.key < $1.key }
    let known = sources.map { String($0.key.dropLast(Self.ending.utf8.count)) }
    var included: [String: [String]] = [:]
    var printed: [String: Set<String>] = [:]
    for ((file, source), name) in zip(sources, known) {
      let tags = TemplateTags(source, file: path(file))
      found += Self.problems(of: tags, partials: known)
      names += tags.names
      partials += tags.partials.map(\.name)
      included[name] = tags.partials.map(\.name)
      printed[name] = Set(tags.names.map(\.name))
      do {
        let template = try MustacheTemplate(string: FinishedMarkup.pragma + source)
        library.register(template, named: name)
      } catch {
        found.append(Self.diagnostic(of: error, at: path(file)))
      }
    }
    if found.count == before, known.contains(Self.page),
      !Self.reached(from: Self.page, included).contains(where: {
        printed[$0]?.contains("main") == true
      })
    {
      found.append(.templateWithoutMain(at: Place(file: path(Self.page + Self.ending))))
    }
    for name in known where Self.isCircular(name, included) {
      found.append(.circularPartial(name, at: Place(file: path(name + Self.ending))))
    }
  }

  private static func problems(of tags: TemplateTags, partials: [String]) -> [Diagnostic] {
    tags.refused.map { .templateTag($0.name, at: $0.place) }
      + tags.unquoted.map { .unquotedTag($0.name, at: $0.place) }
      + tags.partials.filter { !partials.contains($0.name) }.map {
        .unknownPartial($0.name, among: partials, at: $0.place)
      }
      + tags.names.filter { !Shell.names.contains($0.name) }.map {
        .unknownTemplateName($0.name, among: Shell.names, at: $0.place)
      }
  }

  /// Where the parser stopped, without the pragma that stands before the source.
  private static func diagnostic(of error: any Error, at file: String) -> Diagnostic {
    guard let context = (error as? MustacheTemplate.ParserError)?.context else {
      return .templateSyntax(at: Place(file: file))
    }
    let lead = context.lineNumber == 1 ? FinishedMarkup.pragma.utf8.count : 0
    return .templateSyntax(
      at: Place(
        file: file, line: context.lineNumber, column: max(1, context.columnNumber - lead)))
  }

  /// Whether the partials of a template lead back to it.
  private static func isCircular(_ name: String, _ included: [String: [String]]) -> Bool {
    (included[name] ?? []).contains { reached(from: $0, included).contains(name) }
  }

  /// A template and whatever its partials lead to.
  private static func reached(
    from name: String, _ included: [String: [String]]
  ) -> Set<String> {
    var reached: Set<String> = []
    var open = [name]
    while let next = open.popLast() {
      if reached.insert(next).inserted { open += included[next] ?? [] }
    }
    return reached
  }

  /// What stands for names that a page was asked for in vain, such as a link's outside a list.
  func diagnostics(ofMissing missing: Set<String>) -> [Diagnostic] {
    names.filter { missing.contains($0.name) && !$0.isInList }.map {
      .unknownTemplateName($0.name, among: Shell.names, at: $0.place)
    }
  }
}
