import Analysis
import Periods
import Statistics

extension Words {
  var tableSummary: String { "Table of these numbers" }

  func trendNote(confidence: Int, target: Int? = nil) -> String {
    "Line: NPS. Band: its \(numbers.percent(confidence)) interval. "
      + (target == nil ? "" : "Dotted: the target. ") + "Blocks: \(answersWord)."
  }

  func trendDescription(_ periods: [PeriodEstimate]) -> String {
    "NPS by \(periods.first.map { noun($0.period.grain) } ?? "period"): "
      + periods.filter { $0.estimate.n > 0 }
      .map { "\(period($0)) \(score($0.estimate))" }.joined(separator: ", ") + "."
  }

  func sharesTitle(_ periods: [PeriodEstimate], headline: Period) -> String {
    guard let now = periods.first(where: { $0.period == headline }),
      let printed = now.estimate.figures?.printed
    else { return "Promoters, passives and detractors over time" }
    let opening =
      "\(numbers.percent(printed.promoters)) promoters and "
      + "\(numbers.percent(printed.detractors)) detractors in \(period(now))"
    guard let then = periods.first(where: { $0.period == headline.yearEarlier }),
      let before = then.estimate.figures?.printed
    else { return opening }
    return opening
      + "; a year earlier \(numbers.percent(before.promoters)) and "
      + numbers.percent(before.detractors)
  }

  func sharesDescription(_ periods: [PeriodEstimate]) -> String {
    periods.compactMap { estimate in
      estimate.estimate.figures.map { "\(period(estimate)): \(shares($0.printed))" }
    }.joined(separator: ". ") + "."
  }

  func sharesCaption(_ grain: Grain) -> String {
    "Shares of promoters, passives and detractors by \(noun(grain))"
  }

  func distributionDescription(_ figures: Figures) -> String {
    "Share of each answer from 0 to 10: "
      + figures.printed.distribution.enumerated()
      .map { "\($0.offset): \(numbers.percent($0.element))" }.joined(separator: ", ") + "."
  }

  func distributionCaption(_ period: String) -> String { "Answers from 0 to 10, \(period)" }
  var answerHead: String { "Answer" }

  func groupBarDescription(_ figures: Figures) -> String { shares(figures.printed) + "." }

  /// `From +19 (Store, Q1 2025) to +50 (Store, Q3 2026)`: the lowest and the highest score of those
  /// that can be relied on; the plain name of the chart where they aren't single cells.
  func heatTitle(
    _ rows: [ScoreRow], _ columns: [PeriodEstimate], otherwise: String
  ) -> String {
    var cells: [(text: String, nps: Int)] = []
    for row in rows {
      for (estimate, column) in zip(row.estimates, columns)
      where estimate?.standing == .shown && column.isComplete {
        guard let printed = estimate?.figures?.printed else { continue }
        let score = numbers.signed(printed.nps)
        cells.append(("\(score) (\(named(row.name)), \(period(column.period)))", printed.nps))
      }
    }
    let most = cells.filter { cell in cells.allSatisfy { $0.nps <= cell.nps } }
    let least = cells.filter { cell in cells.allSatisfy { $0.nps >= cell.nps } }
    guard cells.count > 1, most.count == 1, least.count == 1 else {
      return otherwise
    }
    return "From \(least[0].text) to \(most[0].text)"
  }

  func heatFallback(_ columns: [PeriodEstimate]) -> String {
    "NPS by \(product) and \(columns.first.map { noun($0.period.grain) } ?? "period")"
  }

  /// What is said of muted cells, where there are any.
  func mutedNote(_ rows: [ScoreRow]) -> String {
    rows.contains { $0.estimates.contains { $0?.standing == .muted } } ? mutedKey : ""
  }

  func heatNote(_ rows: [ScoreRow], grain: Grain) -> String {
    let muted = mutedNote(rows)
    return "NPS by \(product) and \(noun(grain))." + (muted.isEmpty ? "" : " " + muted)
  }

  /// Each row's latest score; the table has them all.
  func heatDescription(_ rows: [ScoreRow], _ columns: [PeriodEstimate]) -> String {
    guard let first = columns.first, let last = columns.lastIndex(where: \.isComplete) else {
      return ""
    }
    return "\(span(PeriodSpan(from: first.period, through: columns[columns.count - 1].period))). "
      + "\(period(columns[last])): "
      + rows.map { row in
        let estimate = last < row.estimates.count ? row.estimates[last] : nil
        return "\(named(row.name)) \(estimate.map(score) ?? noAnswers)"
      }.joined(separator: ", ") + "."
  }

  /// The first and the latest score, for lines the size of a word.
  func sparkDescription(_ periods: [PeriodEstimate]) -> String {
    let known = periods.filter { $0.estimate.figures != nil }
    guard let first = known.first, let last = known.last, first != last else {
      return trendDescription(known)
    }
    return "\(period(first)) \(score(first.estimate)), \(period(last)) \(score(last.estimate))"
  }

  var scaleTitle: String { "Scale of NPS points" }
  var contrastScaleTitle: String { "Scale of points above or below the rest" }
  func yearAgoKey(_ period: Period) -> String { "Hollow: \(self.period(period))." }
  var filledKey: String { "Dot: NPS, line: its \(numbers.percent(confidence)) interval." }
  func referenceKey(_ score: String) -> String { "Dotted line: all answers, \(score)." }
  var clearKey: String {
    "▲▼\(NumberText.noBreak)only where the change is more than chance explains."
  }
  var contrastNote: String {
    "Each segment against all other answers, with the \(numbers.percent(confidence)) interval "
      + "of the difference. ▲▼\(NumberText.noBreak)only where it is more than chance explains."
  }
  var asTheRest: String { "as the rest" }
  var all: String { "All" }
}
