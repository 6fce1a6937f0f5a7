package import Analysis
package import Periods
import Phrases
import Statistics

extension Words {
  package var tableSummary: String { say(ChartPhrase.tableSummary) }

  package func trendNote(confidence: Int, target: Int? = nil) -> String {
    say(
      target == nil ? ChartPhrase.trendNote : .trendNoteWithTarget,
      ["confidence": numbers.percent(confidence)])
  }

  package func trendDescription(_ periods: [PeriodEstimate]) -> String {
    let scores = enumerated(
      periods.filter { $0.estimate.n > 0 }.map { nameAndScore(period($0), score($0.estimate)) })
    guard let grain = periods.first?.period.grain else {
      return say(ChartPhrase.trendDescriptionOfNone, ["scores": scores])
    }
    return say(ChartPhrase.trendDescription, ["grain": grain, "scores": scores])
  }

  /// Items of a description, one after the other.
  private func enumerated(_ items: [String]) -> String {
    items.joined(separator: say(NounPhrase.comma))
  }

  private func nameAndScore(_ name: String, _ score: String) -> String {
    say(ChartPhrase.nameAndScore, ["name": name, "score": score])
  }

  package func sharesTitle(_ periods: [PeriodEstimate], headline: Period) -> String {
    guard let now = periods.first(where: { $0.period == headline }),
      let printed = now.estimate.figures?.printed
    else { return say(ChartPhrase.sharesOverTime) }
    let (promoters, detractors) = (
      numbers.percent(printed.promoters), numbers.percent(printed.detractors)
    )
    guard let then = periods.first(where: { $0.period == headline.yearEarlier }),
      let before = then.estimate.figures?.printed
    else {
      return say(
        ChartPhrase.sharesTitle,
        ["promoters": promoters, "detractors": detractors, "period": dated(now)])
    }
    return say(
      ChartPhrase.sharesThenTitle,
      [
        "promoters": promoters, "detractors": detractors, "period": dated(now),
        "promotersThen": numbers.percent(before.promoters),
        "detractorsThen": numbers.percent(before.detractors),
      ])
  }

  package func sharesDescription(_ periods: [PeriodEstimate]) -> String {
    periods.compactMap { estimate in
      estimate.estimate.figures.map {
        say(
          ChartPhrase.sharesOfPeriod,
          ["period": dated(estimate), "shares": sharesWithin($0.printed)])
      }
    }.joined(separator: ". ") + "."
  }

  package func sharesCaption(_ grain: Grain) -> String {
    say(ChartPhrase.sharesCaption, ["grain": grain])
  }

  package func distributionDescription(_ figures: Figures) -> String {
    let shares = figures.printed.distribution.enumerated()
      .map { answer, share in
        say(ChartPhrase.shareOfAnswer, ["answer": answer, "share": numbers.percent(share)])
      }
    return say(ChartPhrase.distributionDescription, ["shares": enumerated(shares)])
  }

  package func distributionCaption(_ period: String) -> String {
    say(ChartPhrase.distributionCaption, ["span": period])
  }
  package var answerHead: String { say(ChartPhrase.answerHead) }

  package func groupBarDescription(_ figures: Figures) -> String { shares(figures.printed) + "." }

  /// `From +19 (Store, Q1 2025) to +50 (Store, Q3 2026)`: the lowest and the highest score of those
  /// that can be relied on; the plain name of the chart where they aren't single cells.
  package func heatTitle(
    _ rows: [ScoreRow], _ columns: [PeriodEstimate], otherwise: String
  ) -> String {
    var cells: [(name: String, period: Period, nps: Int)] = []
    for row in rows {
      for (estimate, column) in zip(row.estimates, columns)
      where estimate?.standing == .shown && column.isComplete {
        guard let printed = estimate?.figures?.printed else { continue }
        cells.append((named(row.name), column.period, printed.nps))
      }
    }
    let most = cells.filter { cell in cells.allSatisfy { $0.nps <= cell.nps } }
    let least = cells.filter { cell in cells.allSatisfy { $0.nps >= cell.nps } }
    guard cells.count > 1, most.count == 1, least.count == 1 else {
      return otherwise
    }
    return say(
      ChartPhrase.heatTitle,
      [
        "least": numbers.signed(least[0].nps), "leastName": least[0].name,
        "first": dated(least[0].period), "most": numbers.signed(most[0].nps),
        "mostName": most[0].name, "last": dated(most[0].period),
      ])
  }

  package func heatFallback(_ columns: [PeriodEstimate]) -> String {
    columns.first.map { say(ChartPhrase.heatName, ["grain": $0.period.grain]) }
      ?? say(ChartPhrase.heatNameOfNone)
  }

  /// What is said of muted cells, where there are any.
  package func mutedNote(_ rows: [ScoreRow]) -> String {
    rows.contains { $0.estimates.contains { $0?.standing == .muted } } ? mutedKey : ""
  }

  package func heatNote(_ rows: [ScoreRow], grain: Grain) -> String {
    let muted = mutedNote(rows)
    return say(ChartPhrase.heatName, ["grain": grain]) + "." + (muted.isEmpty ? "" : " " + muted)
  }

  /// Each row's latest score; the table has them all.
  package func heatDescription(_ rows: [ScoreRow], _ columns: [PeriodEstimate]) -> String {
    guard let first = columns.first, let last = columns.lastIndex(where: \.isComplete) else {
      return ""
    }
    let scores = rows.map { row in
      let estimate = last < row.estimates.count ? row.estimates[last] : nil
      return nameAndScore(named(row.name), estimate.map(score) ?? noAnswers)
    }
    let span = PeriodSpan(from: first.period, through: columns[columns.count - 1].period)
    return say(
      ChartPhrase.heatDescription,
      [
        "span": self.span(span), "period": dated(columns[last]), "scores": enumerated(scores),
      ])
  }

  /// The first and the latest score, for lines the size of a word.
  package func sparkDescription(_ periods: [PeriodEstimate]) -> String {
    let known = periods.filter { $0.estimate.figures != nil }
    guard let first = known.first, let last = known.last, first != last else {
      return trendDescription(known)
    }
    return enumerated(
      [first, last].map { nameAndScore(period($0), score($0.estimate)) })
  }

  package var scaleTitle: String { say(ChartPhrase.scaleTitle) }
  package var contrastScaleTitle: String { say(ChartPhrase.contrastScaleTitle) }
  package func yearAgoKey(_ period: Period) -> String {
    say(ChartPhrase.yearAgoKey, ["period": dated(period)])
  }
  package var filledKey: String {
    say(ChartPhrase.filledKey, ["confidence": numbers.percent(confidence)])
  }
  package func referenceKey(_ score: String) -> String {
    say(ChartPhrase.referenceKey, ["score": score])
  }
  package var clearKey: String { say(ChartPhrase.clearKey) }
  package var contrastNote: String {
    say(ChartPhrase.contrastNote, ["confidence": numbers.percent(confidence)])
  }
  package var asTheRest: String { say(ChartPhrase.asTheRest) }
  package var all: String { say(ChartPhrase.all) }
}
