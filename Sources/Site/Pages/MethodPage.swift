import Analysis
import Configuration
import Markup
import Periods
import Statistics
import Wording

/// The definition in words and arithmetic, and what became of every row.
struct MethodPage {
  let page: PageContext
  var words: Words { page.words }
  var survey: SurveyReport { page.survey }
  var report: Report { page.site.report }

  var content: PageContent {
    PageContent(
      key: .method, title: words.method,
      main: Markup { writer in
        writer.append(page.heading(eyebrow: report.title, words.methodHeadline))
        writer.append(definition)
        writer.append(interval)
        writer.append(test)
        writer.append(thresholds)
        writer.append(quotes)
        writer.append(methods)
        writer.append(facts)
        writer.append(read)
        writer.append(restated)
        writer.append(assumptions)
        writer.append(downloads)
        writer.append(dictionary)
        writer.append(build)
      },
      breadcrumbs: [(words.overview, .index)])
  }

  private var headline: PeriodEstimate? { page.site.headline(survey.whole) }

  private var definition: Markup {
    let body = Markup { writer in
      prose(words.definition, &writer)
      if let headline, let figures = headline.estimate.figures {
        formula(words.scoreArithmetic(figures), &writer)
        prose([words.scoreRounding(figures, words.dated(headline))], &writer)
      }
    }
    return page.section("definition", words.definitionTitle, body)
  }

  private var interval: Markup {
    let body = Markup { writer in
      prose(words.intervalDefinition, &writer)
      formula(words.intervalFormula, &writer)
      if let headline, let figures = headline.estimate.figures,
        NPSInterval.method(for: figures.groups) == .adjustedWald
      {
        prose([words.workedThrough(words.dated(headline))], &writer)
        formula(
          words.intervalArithmetic(figures, confidence: report.settings.confidence), &writer)
      }
    }
    return page.section("interval", words.intervalTitle, body)
  }

  private var test: Markup {
    let body = Markup { writer in
      prose(words.testDefinition, &writer)
      formula(words.testFormula, &writer)
      prose(words.familyDefinition(page.site.hasProducts), &writer)
      if let headline, let worked = worked(headline) {
        prose(
          [words.workedComparison(worked.change, now: words.period(headline))], &writer)
        formula(worked.lines, &writer)
      }
    }
    return page.section("test", words.testTitle, body)
  }

  /// The headline's own comparison, worked through.
  private func worked(_ headline: PeriodEstimate) -> (change: Change, lines: [String])? {
    guard let change = Standing(headline).first, let difference = change.difference,
      let now = headline.estimate.figures,
      let then = survey.whole.estimate(of: change.against)?.estimate.figures
    else { return nil }
    return (
      change,
      words.testArithmetic(
        now: now, then: then, change, difference, confidence: report.settings.confidence)
    )
  }

  private var thresholds: Markup {
    page.section(
      "thresholds", words.thresholdsTitle,
      Markup { prose(words.thresholds(headline: page.site.headlineGrain), &$0) })
  }

  /// Every method with when it is used, its formula and its source.
  private var methods: Markup {
    let body = Markup { writer in
      for entry in words.methodEntries {
        HeadingLevel.third.write(
          entry.name, id: page.id(entry.key), page.site.form, to: &writer)
        prose([entry.use], &writer)
        formula(entry.formula, &writer)
        writer.element("p", .class("note"), text: words.methodSource(entry.source))
      }
    }
    return page.section("methods", words.methodsTitle, body)
  }

  private var rate: String? {
    guard let headline, let asked = headline.asked, let path = report.invitedPath else {
      return nil
    }
    return words.rateDefinition(
      asked, n: headline.estimate.n, in: words.period(headline), from: path)
  }

  private var facts: Markup {
    let about = report.about
    let facts: [(String, String)] = [
      (words.questionHead, about.question), (words.modeHead, about.mode),
      (words.askedHead, about.asked), (words.rateHead, rate),
      (words.asOfHead, words.date(report.asOf)),
    ].compactMap { name, value in value.map { (name, $0) } }
    let body = Markup { writer in
      writer.element("dl", .class("facts survey")) { writer in
        for (name, value) in facts {
          writer.element("div") { writer in
            writer.element("dt", text: name)
            writer.element("dd", text: value)
          }
        }
      }
    }
    return page.section("survey", words.surveyTitle, body)
  }

  private var downloads: Markup {
    guard !page.site.downloads.isEmpty, !page.site.form.isSection else { return Markup() }
    let body = Markup { writer in
      writer.element("ul", .class("downloads")) { writer in
        for path in page.site.downloads {
          writer.element("li") { writer in
            writer.element(
              "a", .href(RelativePath.link(from: page.path, to: path)),
              text: path.split(separator: "/").last.map(String.init) ?? path)
          }
        }
      }
    }
    return page.section("downloads", words.downloadsTitle, body, note: words.downloadsNote)
  }

  func prose(_ paragraphs: [String], _ writer: inout MarkupWriter) {
    for paragraph in paragraphs { writer.element("p", .class("prose"), text: paragraph) }
  }

  private func formula(_ lines: [String], _ writer: inout MarkupWriter) {
    writer.element("div", .class("formula")) { writer in
      for line in lines { writer.element("p", text: line) }
    }
  }
}
