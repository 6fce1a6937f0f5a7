import Charts
import Markup
import Wording

/// What a page gives to take along: of each chart a drawing, of each table its figures, and of both a
/// link to the place on the page.
struct PageDownloads {
  /// The page's path from the output folder.
  let page: String
  /// The survey's folder with a slash behind it; empty for the only survey and the list of surveys.
  let folder: String
  let words: Words
  /// The colours of drawings that stand alone.
  let palette: Palette
  /// What stands below a drawing that stands alone.
  let source: String
  let files: PageFiles
  /// A document has no files beside it.
  let form: PageForm

  /// The folders of drawings and of tables, beside those of pages.
  static let charts = "charts/"
  static let tables = "tables/"

  /// The links to a table and to its file, which is kept.
  func links(to table: DataTable) -> Markup {
    guard table.isDownloadable, !form.isSection else { return links(table.id, file: nil) }
    let path = "\(folder)\(Self.tables)\(table.id).csv"
    files.add(path) { table.csv(words) }
    return links(table.id, file: (path, "CSV"))
  }

  /// The links to a chart and to its drawing, which is kept.
  ///
  /// It is laid out as wide as a page, wherever the chart stands.
  /// - Parameter id: that of the figure.
  func links(to chart: some Chart, id: String) -> Markup {
    guard !form.isSection else { return links(id, file: nil) }
    let path = "\(folder)\(Self.charts)\(id).svg"
    files.add(path) {
      let sheet = ChartSheet(source: source, palette: palette)
      return chart.svg(width: Figure.Width.full.rawValue, id: ChartID(id, alone: sheet)).utf8
    }
    return links(id, file: (path, "SVG"))
  }

  private func links(_ id: String, file: (path: String, kind: String)?) -> Markup {
    guard !form.isPaper else { return Markup() }
    return Markup { writer in
      writer.element("p", .class("get")) { writer in
        writer.element(
          "a", .href(Link(fragment: id)), Attribute("aria-label", words.linkHere), text: "#")
        if let file {
          writer.element(
            "a", .href(RelativePath.link(from: page, to: file.path)), text: file.kind)
        }
      }
    }
  }
}

extension PageContext {
  var downloads: PageDownloads {
    PageDownloads(
      page: path, folder: site.map.folder, words: words, palette: site.palette,
      source: words.chartSource(site.report, site.survey), files: files, form: site.form)
  }
}
