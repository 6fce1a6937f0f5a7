import Analysis
package import Configuration
package import Diagnostics
import Wording

extension Site {
  /// Where the PDF of the summary stands in the output folder.
  package static let summaryPaperPath = "summary.pdf"

  /// The report as it is to be printed: the overview with its method, and all pages. The paths are
  /// those of the files that are to be made of them.
  /// - Throws: a refusal where the theme can't be used.
  package func papers(_ size: PaperSize) throws(Refusal) -> [SiteFile] {
    let owner = [report.title, report.organization].compactMap(\.self)
    return [
      try document(
        .paper, .summary, path: Self.summaryPaperPath, title: [words.overview] + owner, paper: size),
      try document(.paper, .whole, path: "report.pdf", title: owner, paper: size),
    ]
  }
}
