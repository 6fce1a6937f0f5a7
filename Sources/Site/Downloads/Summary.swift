import Analysis
import Markup
import Periods
import Phrases
import Responses
import Wording

/// `data/summary.md`: half a page for programs that read text: the verdict, the score, its changes,
/// the products and where the pages are. Every figure is the printed one of the index.
struct Summary {
  static let path = "data/summary.md"
  /// So many products at most have a row.
  private static let mostProducts = 12

  let report: Report
  let contexts: [SurveyContext]
  let words: Words

  var file: SiteFile { SiteFile(path: Self.path, bytes: Array(text.utf8)) }

  private var text: String {
    let head = [report.title, report.organization].compactMap(\.self).joined(separator: " · ")
    let basis = words.basis(asOf: report.asOf, counted: report.account.counted)
    return (["# " + escape(head), escape(basis)] + contexts.flatMap(blocks) + [pages])
      .joined(separator: "\n\n") + "\n"
  }

  private func escape(_ text: String) -> String { MarkdownText.escaped(text) }

  /// The paragraphs of one survey.
  private func blocks(_ context: SurveyContext) -> [String] {
    let name = contexts.count > 1 ? ["## " + escape(words.survey(context.survey.name))] : []
    guard let headline = context.headline(context.survey.whole) else {
      return name + [escape(words.noAnswers)]
    }
    let standing = Standing(headline)
    let verdict = "**\(escape(words.headline(standing, isHeadline: true)))**"
    let eyebrow = escape(words.eyebrow(headline, asOf: report.asOf))
    return name + [eyebrow, verdict, list(facts(headline, in: context.survey))]
      + [products(context)].compactMap(\.self)
  }

  private func list(_ facts: [String]) -> String {
    facts.map { "- " + escape($0) }.joined(separator: "\n")
  }

  private func facts(_ headline: PeriodEstimate, in survey: SurveyReport) -> [String] {
    let estimate = headline.estimate
    guard let printed = estimate.figures?.printed else { return [words.withheldNote(estimate)] }
    let few = estimate.standing == .muted ? [words.mutedReason] : []
    let score = [
      "\(words.score(estimate)) \(words.giveOrTake(printed))", words.answers(estimate.n),
    ]
    let changes = [headline.sinceYearEarlier, headline.sincePrevious].compactMap { change in
      change.flatMap { change in
        words.change(change).map {
          words.labelled(words.sinceHead(words.dated(change.against)), $0.line)
        }
      }
    }
    let target = survey.wouldTake(nil)?.target.map {
      words.labelled(words.target($0.nps), words.standing($0.standing))
    }
    let notCompared = headline.isComplete ? [] : [words.notCompared(headline.period)]
    return [(score + few).joined(separator: ", ")] + changes + notCompared
      + [target].compactMap(\.self) + [words.shares(printed)]
  }

  /// The products of the headline period; nil without any.
  private func products(_ context: SurveyContext) -> String? {
    let period = context.survey.headline
    let rows = context.survey.products.compactMap { product in
      product.line.estimate(of: period).map { (product.name, $0) }
    }.filter { $0.1.estimate.n > 0 }
    guard !rows.isEmpty else { return nil }
    let head = [
      words.productHead, words.nps, words.intervalHead, words.sinceYearHead,
      words.sincePreviousHead, words.answersHead,
    ]
    let lines = rows.prefix(Self.mostProducts).map { name, period in
      row([
        name, words.score(period.estimate), words.interval(period.estimate),
        words.change(period.sinceYearEarlier)?.line ?? "–",
        words.change(period.sincePrevious)?.line ?? "–", words.numbers.count(period.estimate.n),
      ])
    }
    let rule = "|" + head.map { _ in " --- |" }.joined()
    let left = rows.count - lines.count
    return ([row(head), rule] + lines).joined(separator: "\n")
      + (left > 0 ? "\n\n" + escape(words.moreProducts(left)) : "")
  }

  private func row(_ cells: [String]) -> String {
    "|" + cells.map { " \(escape($0)) |" }.joined()
  }

  /// Links to the main pages of each survey.
  private var pages: String {
    contexts.map { context in
      let keys: [(String, PageKey)] = [
        (words.overview, .index),
        (words.period(context.survey.headline), .period(context.survey.headline)),
        (words.trends, .trends), (words.method, .method), (words.search, .search),
      ]
      let links = keys.filter { context.map.has($0.1) }.map { name, key in
        let link = RelativePath.link(from: Self.path, to: context.map.path(key))
        return "[\(escape(name))](\(link.reference))"
      }
      let name = contexts.count > 1 ? escape(words.survey(context.survey.name)) + ": " : ""
      return "- " + name + links.joined(separator: " · ")
    }.joined(separator: "\n")
  }
}
