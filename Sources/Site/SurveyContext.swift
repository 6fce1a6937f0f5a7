import Analysis
import Charts
import Commentary
import Markup
import Periods
import Responses
import Wording

/// What every page of one survey is made from.
struct SurveyContext: Sendable {
  let report: Report
  let survey: SurveyReport
  let commentary: Commentary
  var words: Words
  var map: SiteMap
  /// Files of figures to offer, from the output folder.
  let downloads: [String]
  /// The colours of drawings that stand outside pages.
  let palette: Palette
  /// What the pages are written as.
  var form = PageForm()

  /// The same in English, as files of figures are written in every language; nil where it is
  /// English already.
  var english: SurveyContext? {
    guard let words = words.english(report) else { return nil }
    var context = self
    context.words = words
    return context
  }

  /// The commentary of a page of this survey.
  func note(for page: CommentaryPage) -> CommentaryNote? {
    commentary.note(for: page, survey: survey.name)
  }

  var headlineGrain: Grain { report.settings.headline }
  var hasProducts: Bool { !survey.products.isEmpty }
  /// The estimates of the periods with pages of the headline grain, gaps between them included.
  func recent(_ line: Line) -> [PeriodEstimate] {
    guard let first = map.periods.first else { return [] }
    return line.periods(headlineGrain).filter { $0.period >= first }
  }

  /// The files of this survey, in the order of their paths.
  var files: [FileReading] {
    guard report.surveys.count > 1 else { return report.files }
    return report.files.filter { $0.survey == survey.name ?? "" }
  }

  /// The headline estimate of the whole or of a product.
  func headline(_ line: Line) -> PeriodEstimate? { line.estimate(of: survey.headline) }
}

/// One page being written: its survey, its key, and links from where it lies.
struct PageContext {
  let site: SurveyContext
  let key: PageKey
  /// What is written beside the page.
  var files = PageFiles()

  var words: Words { site.words }
  var survey: SurveyReport { site.survey }
  var path: String { site.map.path(key) }

  /// An id on this page: the page's key and the content's.
  func id(_ content: String) -> String {
    "\(site.form.idFront)\(site.map.idPrefix(key))-\(content)"
  }

  /// A link to a page, or to a part of it.
  /// - Parameter fragment: the part's id on a page that is a file.
  func link(_ target: PageKey, fragment: String? = nil) -> Link {
    guard site.form.isSection else {
      return RelativePath.link(from: path, to: site.map.path(target), fragment: fragment)
    }
    guard site.map.has(target) else { return .nowhere }
    return Link(
      fragment: fragment.map { site.form.idFront + $0 }
        ?? site.form.section(site.map.idPrefix(target)))
  }

  /// A chart on this page, by the front of the ids inside it.
  func chart(_ own: String) -> ChartID {
    ChartID(own, inked: site.form.isPaper ? site.palette : nil)
  }

  /// What somebody wrote for this page, whatever the page is written as.
  func written(_ markup: Markup) -> Markup {
    guard site.form.isSection else { return markup }
    return markup.asPart(loweringHeadings: site.form.lowered) { address in
      site.map.place(of: address, from: path).map { link($0.key, fragment: $0.fragment) }
        ?? Link.leadingAway(address)
    }
  }

  /// A link to a page where the survey has it, else the text alone.
  func reference(_ target: PageKey, _ text: String) -> Markup {
    Markup { writer in
      guard site.map.has(target), target != key else { return writer.text(text) }
      writer.element("a", .href(link(target)), text: text)
    }
  }
}

/// A finished page before the theme's shell is put around it.
struct PageContent: Sendable {
  let key: PageKey
  /// The name of the page in titles, breadcrumbs and neighbour links.
  let title: String
  var main: Markup
  var breadcrumbs: [(text: String, target: PageKey)] = []
  var previous: (text: String, target: PageKey)?
  var next: (text: String, target: PageKey)?
  /// What lies beside the page.
  var files: [SiteFile] = []
}
