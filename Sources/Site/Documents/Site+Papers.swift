import Analysis
package import Configuration
package import Diagnostics
import Wording

extension Site {
  /// Where the PDF of the summary stands in the output folder.
  package static let summaryPaperPath = "summary.pdf"

  /// The overview with its method as they are to be printed. The path is that of the file that is to be
  /// made of it.
  /// - Throws: a refusal where the theme can't be used.
  package func summaryPaper(_ size: PaperSize) throws(Refusal) -> SiteFile {
    try document(
      .paper, .summary, path: Self.summaryPaperPath, title: [words.overview] + owner, paper: size)
  }

  /// All pages as they are to be printed.
  /// - Throws: a refusal where the theme can't be used.
  package func wholePaper(_ size: PaperSize) throws(Refusal) -> SiteFile {
    try document(.paper, .whole, path: "report.pdf", title: owner, paper: size)
  }

  private var owner: [String] { [report.title, report.organization].compactMap(\.self) }
}
