package import Analysis
package import Commentary
package import Diagnostics
import Markup
import Mustache
package import Threads

/// Turns a report and its commentary into the pages of a site, in memory.
package struct Site: Sendable {
  package let report: Report
  package let commentary: Commentary
  /// The project's own theme files; nil for the built-in theme alone.
  package let theme: ThemeSource?
  /// Paths of the files of figures that the method page offers, from the output folder.
  package let downloads: [String]
  private let threads: ThreadPool

  /// - Parameter threads: who writes the pages; what comes out does not depend on it.
  package init(
    report: Report, commentary: Commentary, theme: ThemeSource?,
    downloads: [String] = ["data/report.json"], threads: ThreadPool = ThreadPool(threads: 1)
  ) {
    self.report = report
    self.commentary = commentary
    self.theme = theme
    self.downloads = downloads
    self.threads = threads
  }

  /// The pages, in the order of their paths, and what the theme gave reason to say.
  ///
  /// - Throws: a refusal when the theme can't be used.
  package func files() throws(Refusal) -> (files: [SiteFile], diagnostics: [Diagnostic]) {
    var diagnostics: [Diagnostic] = []
    let theme = try Theme(self.theme, diagnostics: &diagnostics)
    let unknown = UnknownNames()
    var files: [SiteFile] = []
    let contexts = self.contexts
    let pages = contexts.flatMap { context in
      SurveyPages(site: context).keys.map { PageContext(site: context, key: $0) }
    }
    let hasRoot = contexts.count > 1
    let written = threads.map(pages) { page in
      Result { () throws(Refusal) in
        let content = SurveyPages(site: page.site).content(of: page.key)
        return try Self.file(
          page.path, Shell(page, content, theme, hasRoot: hasRoot, unknown), theme)
      }
    }
    for file in written { files.append(try file.get()) }
    if contexts.count > 1 {
      let shell = Shell(SurveyList(report: report, contexts: contexts), theme, unknown)
      files.append(try Self.file("index.html", shell, theme))
    }
    let missing = unknown.names.sorted().map {
      Diagnostic.unknownTemplateName($0, among: Shell.names, in: theme.folder)
    }
    guard missing.isEmpty else { throw Refusal(missing) }
    return (files.sorted { $0.path < $1.path }, diagnostics)
  }

  private static func file(
    _ path: String, _ shell: Shell, _ theme: Theme
  ) throws(Refusal) -> SiteFile {
    guard let text = theme.library.render(shell, withTemplate: Theme.shell) else {
      throw Refusal([.unknownPartial(Theme.shell, among: [], at: Place(file: theme.folder))])
    }
    return SiteFile(path: path, bytes: Array(text.utf8))
  }

  /// One for each survey; several lie in a folder each.
  private var contexts: [SurveyContext] {
    let words = Words(report)
    let names = report.surveys.map { $0.name ?? "" }
    let slugs = Slug.unique(names, reserved: ["data"])
    return zip(report.surveys, slugs).map { survey, slug in
      SurveyContext(
        report: report, survey: survey, commentary: commentary, words: words,
        map: SiteMap(survey, of: report, folder: report.surveys.count > 1 ? slug + "/" : ""),
        downloads: downloads)
    }
  }
}
