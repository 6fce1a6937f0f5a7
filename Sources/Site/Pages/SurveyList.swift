import Analysis
import Charts
import Markup
import Wording

/// The root page of a report with several surveys: each with its headline, none pooled.
struct SurveyList {
  static let path = "index.html"

  let report: Report
  let contexts: [SurveyContext]
  let words: Words
  let palette: Palette
  /// What is written beside the page.
  var files = PageFiles()
  var form = PageForm()

  /// The list in other words, with files of its own.
  func speaking(_ words: Words) -> SurveyList {
    SurveyList(
      report: report, contexts: contexts, words: words, palette: palette,
      files: PageFiles(hasTablesAlone: true))
  }

  func link(to context: SurveyContext) -> Link {
    form.isSection
      ? Link(fragment: context.form.section(context.map.idPrefix(.index)))
      : RelativePath.link(from: Self.path, to: context.map.path(.index))
  }

  var main: Markup {
    Markup { writer in
      writer.element("p", .class("eyebrow"), text: words.surveyList(contexts.count))
      writer.element("h1", text: report.title)
      writer.element("p", .class("note"), text: words.surveysAreNotPooled)
      writer.append(table.markup(downloads))
      if let build = report.build {
        writer.element("p", .class("note"), text: words.build(build.id))
      }
    }
  }

  private var downloads: PageDownloads {
    PageDownloads(
      page: Self.path, folder: "", words: words, palette: palette, source: report.title,
      files: files, form: form)
  }

  private var table: DataTable {
    DataTable(
      id: "index-surveys", caption: words.surveys, isCaptionHidden: true,
      columns: [
        .init(.name, words.surveyHead), .init(.text, words.periodHead),
        .init(.score, words.nps), .init(.interval, words.intervalHead),
        .init(.year, words.sinceYearHead), .init(.previous, words.sincePreviousHead),
        .init(.answers, words.answersHead),
      ],
      rows: contexts.compactMap { context in
        context.headline(context.survey.whole).map { row(context, $0) }
      })
  }

  private func row(_ context: SurveyContext, _ headline: PeriodEstimate) -> DataTable.Row {
    let estimate = headline.estimate
    let name = Markup {
      $0.element(
        "a", .href(link(to: context)), text: words.survey(context.survey.name))
    }
    return DataTable.Row(
      name: name,
      cells: [
        Markup(text: words.period(headline)), words.scoreCell(estimate),
        words.intervalCell(estimate), words.changeCell(headline.sinceYearEarlier),
        words.changeCell(headline.sincePrevious), words.answersCell(estimate),
      ], isMuted: estimate.standing == .muted)
  }
}
