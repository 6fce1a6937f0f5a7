import Analysis
import Periods
import Phrases
import Wording

/// The table of products.
extension MailContentBuilder {
  /// The products of the period, of many those that stand out; nil where there are none, or the
  /// message is about one.
  func products(_ subject: Subject) -> MailProducts? {
    let (survey, period) = (subject.survey, subject.estimate.period)
    guard scope.product == nil, !survey.products.isEmpty else { return nil }
    let notable = NotableProducts(survey.products, in: period)
    let estimates = notable.shown.compactMap { product in
      product.line.estimate(of: period).map { (name: product.name, estimate: $0) }
    }
    guard !estimates.isEmpty else { return nil }
    let rows = estimates.map { row($0.name, $0.estimate) }
    let scale = Self.scale(rows.compactMap(\.marks))
    return MailProducts(
      title: words.inPeriod(period), nameHead: words.productHead, scoreHead: words.nps,
      intervalHead: words.intervalHead, answersHead: words.answersHead,
      changeHeads: [
        words.changeHead(estimates.map { $0.estimate.sinceYearEarlier }, .yearEarlier),
        words.changeHead(estimates.map { $0.estimate.sincePrevious }, .previous),
      ],
      rows: rows, more: notable.isPart ? words.moreProducts(notable.others.count) : nil,
      scale: scale, note: words.stripNote(from: scale.lowerBound, to: scale.upperBound),
      clearNote: words.clearKey)
  }

  private func row(_ name: String, _ period: PeriodEstimate) -> MailProducts.Row {
    let estimate = period.estimate
    return MailProducts.Row(
      name: name, score: words.score(estimate),
      few: estimate.standing == .muted ? words.fewAnswers : "",
      interval: words.interval(estimate), answers: words.numbers.count(estimate.n),
      answersText: words.answers(estimate.n),
      marks: estimate.figures.map { figures in
        let printed = figures.printed
        return MailProducts.Marks(nps: printed.nps, low: printed.low, high: printed.high)
      },
      changes: [change(period.sinceYearEarlier), change(period.sincePrevious)])
  }

  private func change(_ change: Change?) -> MailProducts.Change? {
    words.change(change).map { text in
      let arrow = text.arrow.isEmpty ? "" : text.arrow + "\u{A0}"
      return MailProducts.Change(
        isClear: text.isClear, figure: arrow + text.figure, interval: text.interval,
        line: text.line)
    }
  }

  /// Whole tens around all intervals, at least ten points apart.
  static func scale(_ marks: [MailProducts.Marks]) -> ClosedRange<Int> {
    let low = marks.map(\.low).min() ?? 0
    let high = marks.map(\.high).max() ?? 0
    let start = Int((Double(low) / 10).rounded(.down)) * 10
    let end = Int((Double(high) / 10).rounded(.up)) * 10
    return start...max(start + 10, end)
  }
}
