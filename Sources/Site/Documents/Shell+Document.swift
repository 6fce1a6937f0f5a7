import Analysis
import Markup
import Periods
import Responses
import Threads
import Wording

extension Shell {
  /// The shell around a document of several pages.
  /// - Parameter title: the document's title, from the narrowest part to the widest.
  init(
    _ document: ReportDocument, title: [String], _ look: PageLook, _ threads: ThreadPool,
    _ unknown: UnknownNames
  ) {
    let (report, words) = (document.report, document.words)
    let isPaper = document.surveys.contains { $0.form.isPaper }
    let scripts: [ScriptElement] = isPaper ? [] : [.page(words), .search(words)]
    self.init(
      language: report.language.rawValue, documentTitle: words.documentTitle(title),
      styles: look.styles.markup(from: ""), policy: look.styles.policy(scripts), logo: look.logo,
      organization: report.organization ?? "", reportTitle: report.title,
      home: Link(fragment: "main"), navigation: Self.navigation(document), breadcrumbs: [],
      here: "", previous: nil, next: nil, main: document.main(threads), scripts: scripts,
      basis: words.basis(asOf: report.asOf, counted: report.account.counted), words: words,
      unknown: unknown)
  }

  /// The main parts of the only survey, or the overviews of several.
  private static func navigation(_ document: ReportDocument) -> [TemplateLink] {
    guard document.surveys.count == 1, let site = document.surveys.first else {
      return document.surveys.map { site in
        TemplateLink(
          label: document.words.survey(site.survey.name),
          link: PageContext(site: site, key: .index).link(.index))
      }
    }
    return navigation(PageContext(site: site, key: .index)).map { link in
      var link = link
      link.isCurrent = false
      return link
    }
  }
}
