import Analysis
import Configuration
package import Diagnostics
import Markup
import Wording

extension Site {
  /// Where the report lies that is a single file.
  package static let singleFilePath = "report.html"

  /// The most bytes that a single file may have.
  ///
  /// Mail takes a third more for it, and many servers take 25 MB a message; browsers, shared folders
  /// and document libraries take more.
  package static let singleFileLimit = 18_000_000

  /// All pages as sections of one file, which needs nothing beside it.
  ///
  /// - Parameter limit: the most bytes it may have.
  /// - Throws: a refusal where the theme can't be used, or the file would be too large.
  package func singleFile(limit: Int = Site.singleFileLimit) throws(Refusal) -> SiteFile {
    let file = try document(
      .screen, .whole, path: Self.singleFilePath,
      title: [report.title, report.organization].compactMap(\.self))
    guard file.bytes.count <= limit else {
      throw Refusal([.singleFileTooLarge(file.bytes.count, limit: limit)])
    }
    return file
  }

  /// A document of pages in the theme's frame.
  /// - Parameter paper: the sheet it is laid out for; nil for a screen.
  func document(
    _ medium: PageForm.Medium, _ extent: DocumentExtent, path: String, title: [String],
    paper: PaperSize? = nil
  ) throws(Refusal) -> SiteFile {
    var diagnostics: [Diagnostic] = []
    let theme = try Theme(self.theme, diagnostics: &diagnostics)
    let document = ReportDocument(
      report, contexts(theme.palette), words, theme.palette, medium, extent)
    let look = PageLook(
      document: theme, report, words,
      loweringHeadings: ReportDocument.levels(document.surveys.count), paper)
    let unknown = UnknownNames()
    let shell = Shell(document, title: title, look, threads, unknown)
    return SiteFile(path: path, bytes: try theme.render(shell, unknown))
  }
}
