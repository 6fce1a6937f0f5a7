package import Analysis
import Charts
package import Commentary
package import Configuration
package import Diagnostics
import Markup
import Mustache
package import Threads
import Wording

/// Turns a report and its commentary into the pages of a site, in memory.
package struct Site: Sendable {
  package let report: Report
  package let commentary: Commentary
  /// The project's own theme files; nil for the built-in theme alone.
  package let theme: ThemeSource?
  /// Paths of the files of figures that the method page offers, from the output folder.
  package let downloads: [String]
  /// Where the style sheet stands.
  private let styles: StylesPlacement
  /// The words of every page and file.
  let words: Words
  let threads: ThreadPool

  /// Where the report stands in half a page of Markdown.
  package static let summaryPath = Summary.path

  /// - Parameter threads: who writes the pages; what comes out does not depend on it.
  package init(
    report: Report, commentary: Commentary, theme: ThemeSource?,
    styles: StylesPlacement = .inline,
    downloads: [String] = ["data/report.json"], threads: ThreadPool = ThreadPool(threads: 1)
  ) {
    self.init(
      report: report, words: Words(report), commentary: commentary, theme: theme, styles: styles,
      downloads: downloads, threads: threads)
  }

  /// A site in words that need not be those of the report's language.
  init(
    report: Report, words: Words, commentary: Commentary, theme: ThemeSource?,
    styles: StylesPlacement = .inline, downloads: [String] = ["data/report.json"],
    threads: ThreadPool = ThreadPool(threads: 1)
  ) {
    self.report = report
    self.commentary = commentary
    self.theme = theme
    self.styles = styles
    self.words = words
    self.downloads = downloads
    self.threads = threads
  }

  /// The pages, in the order of their paths, and what the theme gave reason to say.
  ///
  /// - Throws: a refusal when the theme can't be used.
  package func files() throws(Refusal) -> (files: [SiteFile], diagnostics: [Diagnostic]) {
    var diagnostics: [Diagnostic] = []
    let theme = try Theme(self.theme, diagnostics: &diagnostics)
    let look = PageLook(theme, report, words, styles)
    let contexts = self.contexts(theme.palette)
    let pages = contexts.flatMap { context in
      SurveyPages(site: context).keys.map { (site: context, key: $0) }
    }
    let hasRoot = contexts.count > 1
    var written = threads.map(pages) { page in
      let content = SurveyPages(site: page.site).content(of: page.key)
      let context = PageContext(site: page.site, key: page.key)
      return Self.written(context.path, theme, content.files) { unknown in
        Shell(context, content, look, hasRoot: hasRoot, unknown)
      }
    }
    if hasRoot {
      let list = SurveyList(
        report: report, contexts: contexts, words: words, palette: theme.palette)
      let main = list.main
      let files =
        words.english(report).map { words in
          let english = list.speaking(words)
          _ = english.main
          return list.files.withTables(of: english.files)
        } ?? list.files.files
      written.append(
        Self.written(SurveyList.path, theme, files) { Shell(list, main, look, $0) })
    }
    let results = try written.map { result throws(Refusal) in try result.get() }
    let missing = results.reduce(into: Set<String>()) { $0.formUnion($1.unknownNames) }
    guard missing.isEmpty else {
      throw Refusal(theme.templates.diagnostics(ofMissing: missing).sorted())
    }
    let files =
      results.flatMap(\.files) + [Summary(report: report, contexts: contexts, words: words).file]
      + [look.styles.file].compactMap { $0 }
    return (files.sorted { $0.path < $1.path }, diagnostics)
  }

  /// A page's file with those beside it, and the names in its template that nothing is known by.
  private struct WrittenPage {
    let files: [SiteFile]
    let unknownNames: Set<String>
  }

  private static func written(
    _ path: String, _ theme: Theme, _ files: [SiteFile], _ shell: (UnknownNames) -> Shell
  ) -> Result<WrittenPage, Refusal> {
    let unknown = UnknownNames()
    do throws(Refusal) {
      let page = SiteFile(path: path, bytes: try theme.render(shell(unknown)))
      return .success(WrittenPage(files: [page] + files, unknownNames: unknown.names))
    } catch {
      return .failure(error)
    }
  }

  /// One for each survey; several lie in a folder each.
  func contexts(_ palette: Palette) -> [SurveyContext] {
    zip(report.surveys, SiteMap.all(of: report)).map { survey, map in
      SurveyContext(
        report: report, survey: survey, commentary: commentary, words: words, map: map,
        downloads: downloads, palette: palette)
    }
  }
}
