import Analysis
import Charts
import Markup
import Threads
import Wording

/// Pages of a report as sections of one document.
///
/// It has one heading of the first level, the report's title; those of pages stand below it, with
/// several surveys below that of their survey.
struct ReportDocument: Sendable {
  let report: Report
  let words: Words
  let palette: Palette
  /// Each survey with the form and the map of this document.
  let surveys: [SurveyContext]
  let pages: [(site: SurveyContext, key: PageKey)]

  /// - Parameter surveys: as for pages that are files.
  init(
    _ report: Report, _ surveys: [SurveyContext], _ words: Words, _ palette: Palette,
    _ medium: PageForm.Medium, _ extent: DocumentExtent
  ) {
    self.report = report
    self.words = words
    self.palette = palette
    let isOne = surveys.count == 1
    self.surveys = surveys.map { survey in
      var survey = survey
      survey.map = survey.map.limited(to: extent.keys(survey))
      survey.form = PageForm(
        medium: medium, lowered: Self.levels(surveys.count),
        idFront: isOne ? "" : survey.map.folder.replacing("/", with: "--"))
      return survey
    }
    pages = self.surveys.flatMap { site in extent.keys(site).map { (site, $0) } }
  }

  /// How many levels lower headings stand with so many surveys.
  static func levels(_ surveys: Int) -> Int { surveys == 1 ? 1 : 2 }

  /// Everything between the document's head and foot.
  func main(_ threads: ThreadPool) -> Markup {
    let leaves = threads.map(pages) { leaf(PageContext(site: $0.site, key: $0.key)) }
    return Markup { writer in
      writer.append(start)
      for (page, leaf) in zip(pages, leaves) {
        if page.key == .index, surveys.count > 1 { writer.append(title(of: page.site)) }
        writer.append(leaf)
      }
    }
  }

  /// The title; of several surveys their list as well.
  private var start: Markup {
    guard surveys.count > 1, let form = surveys.first?.form else {
      return Markup { $0.element("h1", .class("hush"), text: report.title) }
    }
    return SurveyList(
      report: report, contexts: surveys, words: words, palette: palette, form: form
    ).main
  }

  private func title(of site: SurveyContext) -> Markup {
    Markup { writer in
      writer.element("h2", .class("volume"), text: words.survey(site.survey.name))
      writer.newline()
    }
  }

  /// One page as a section.
  private func leaf(_ page: PageContext) -> Markup {
    let content = SurveyPages(site: page.site).content(of: page.key)
    return Markup { writer in
      writer.element(
        "article", .id(page.site.form.section(page.site.map.idPrefix(page.key))),
        .class("leaf"), Attribute("aria-label", content.title)
      ) { writer in
        writer.append(content.main)
        if !page.site.form.isPaper { ways(content, page, &writer) }
      }
      writer.newline()
    }
  }

  /// The ways on from a section: to its neighbours, and back to the start and the list of all.
  private func ways(
    _ content: PageContent, _ page: PageContext, _ writer: inout MarkupWriter
  ) {
    if content.previous != nil || content.next != nil {
      writer.element("p", .class("neighbours")) { writer in
        if let previous = content.previous {
          writer.element("a", Attribute("rel", "prev"), .href(page.link(previous.target))) {
            $0.element("span", Attribute("aria-hidden", "true"), text: "← ")
            $0.text(previous.text)
          }
        }
        if let next = content.next {
          writer.element("a", Attribute("rel", "next"), .href(page.link(next.target))) {
            $0.text(next.text)
            $0.element("span", Attribute("aria-hidden", "true"), text: " →")
          }
        }
      }
    }
    let back = content.breadcrumbs + [(words.allPages, PageKey.search)]
    writer.element("p", .class("more")) { writer in
      writer.element("span", Attribute("aria-hidden", "true"), text: "↑ ")
      for (index, way) in back.filter({ $0.target != page.key }).enumerated() {
        if index > 0 { writer.text(" · ") }
        writer.element("a", .href(page.link(way.target)), text: way.text)
      }
    }
  }
}
