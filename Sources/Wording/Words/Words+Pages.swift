package import Analysis
package import Periods
import Phrases
package import Responses

/// One line with a link at its end.
package struct LinkedLine: Sendable {
  package let head: String
  package let text: String
  package let link: String
  /// The id on the method page, without the page's key.
  package let fragment: String
}

extension Words {
  /// `Third quarter 2026 · answers to 30 September 2026`.
  package func eyebrow(_ estimate: PeriodEstimate, asOf: CivilDate) -> String {
    let end = estimate.isComplete ? estimate.period.lastDay : min(asOf, estimate.period.lastDay)
    return say(
      estimate.isComplete ? PagePhrase.eyebrow : .eyebrowSoFar,
      ["period": longPeriod(estimate.period), "date": date(end)])
  }

  /// A period and, where it is not complete, `so far`.
  package func period(_ estimate: PeriodEstimate) -> String {
    let name = period(estimate.period)
    return estimate.isComplete ? name : say(PagePhrase.soFar, ["period": name])
  }

  /// The period that is not over, as its link is called: `Fourth quarter 2026 so far`.
  package func running(_ period: Period) -> String {
    say(PagePhrase.soFar, ["period": longPeriod(period)])
  }

  /// What stands before and behind that link.
  package func running(_ estimate: Estimate) -> (head: String, tail: String) {
    linked(PagePhrase.running, ["link": Self.link, "summary": summary(estimate)])
  }

  /// A name and what is said of it: `Target +45: missed`.
  package func labelled(_ name: String, _ text: String) -> String {
    say(PagePhrase.labelled, ["name": name, "text": text])
  }

  package var methodInOneLine: LinkedLine {
    LinkedLine(
      head: say(PagePhrase.methodHead), text: say(PagePhrase.method, ["q": qLimit]),
      link: say(PagePhrase.methodLink), fragment: "method-definition-section")
  }

  /// - Parameter read: the files of the survey.
  package func dataInOneLine(_ read: [FileReading], asOf: CivilDate) -> LinkedLine {
    let account = read.account
    return LinkedLine(
      head: say(PagePhrase.dataHead),
      text: say(
        PagePhrase.data,
        [
          "files": read.count, "rows": account.rows, "account": accountParts(account),
          "date": date(asOf),
        ]),
      link: say(PagePhrase.dataLink), fragment: "method-read-section")
  }

  // MARK: Titles and captions

  package func productPeriodsTitle(_ name: String, _ grain: Grain) -> String {
    byPeriodTitle(named(name), grain)
  }
  package func byPeriodTitle(_ label: String, _ grain: Grain) -> String {
    say(PagePhrase.byGrain, ["name": label, "grain": grain])
  }
  package func partsTitle(_ grain: Grain, of period: Period) -> String {
    byPeriodTitle(self.period(period), grain)
  }
  package func byProductTitle(_ label: String) -> String {
    say(PagePhrase.byProduct, ["name": label])
  }
  /// - Parameter scope: a period or a span of them.
  package func segmentsIn(_ scope: String) -> String {
    say(PagePhrase.segmentsIn, ["scope": scope])
  }
  package func overallCaption(_ label: String) -> String {
    say(PagePhrase.overallCaption, ["name": label])
  }
  package func segmentsHeadline(_ scope: SegmentScope) -> String {
    say(PagePhrase.titleIn, ["title": title(scope.contrasts), "scope": scope.name])
  }
  package func segmentsWithin(_ contrasts: Contrasts, _ name: String) -> String {
    say(PagePhrase.titleWithin, ["title": title(contrasts), "name": named(name)])
  }
  package var productTrends: String { say(PagePhrase.productTrends) }
  package func inPeriod(_ period: Period) -> String {
    say(PagePhrase.productsIn, ["period": dated(period)])
  }
  package func productTableCaption(_ period: Period) -> String { inPeriod(period) }
  package func pooledProductsCaption(_ span: String) -> String {
    say(PagePhrase.productsPooled, ["span": span])
  }
  package func periodTableCaption(_ periods: [PeriodEstimate], of name: String?) -> String {
    let name = name ?? allAnswers
    guard let grain = periods.first?.period.grain else {
      return say(PagePhrase.latestFirstByPeriod, ["name": name])
    }
    return say(PagePhrase.latestFirst, ["name": name, "grain": grain])
  }
  package func scoresCaption(_ title: String) -> String {
    say(PagePhrase.scoresCaption, ["title": title])
  }
  package func sparkHead(_ grain: Grain) -> String { say(PagePhrase.sparkHead, ["grain": grain]) }
  package func years(hasOlder: Bool) -> String {
    say(hasOlder ? PagePhrase.byYearAndOlder : .byYear)
  }
  /// `Q4 2024 to Q3 2026`.
  package func span(_ periods: [PeriodEstimate]) -> String {
    guard let first = periods.first, let last = periods.last else { return trends }
    return say(PagePhrase.span, ["first": dated(first.period), "last": dated(last)])
  }

  // MARK: Other parts of pages

  package var comparison: String { say(PagePhrase.comparison) }
  package var howCounted: String { say(PagePhrase.howCounted) }
  package func notCompared(_ period: Period) -> String {
    say(PagePhrase.notBeforeItIsOver, ["grain": period.grain])
  }
  package var commentary: String { say(PagePhrase.commentary) }
  package var fullCommentary: String { say(PagePhrase.fullCommentary) }
  package func writtenFor(_ period: Period) -> String {
    say(PagePhrase.writtenFor, ["period": dated(period)])
  }
  package var eventsTitle: String { say(PagePhrase.events) }
  package func eventDate(_ date: CivilDate, isMonthOnly: Bool) -> String {
    isMonthOnly ? period(Period(.month, from: Month(of: date))) : self.date(date)
  }
  package var formerName: String { say(PagePhrase.formerName) }
  /// What stands before and behind the name of the product, which is a link.
  package func countsUnder(_ former: String) -> (head: String, tail: String) {
    linked(PagePhrase.countsUnder, ["name": named(former), "link": Self.link])
  }
}
