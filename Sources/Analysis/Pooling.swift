import Configuration
import Periods
import Responses
import Statistics

/// Over which periods products and segments are shown together, where the headline period alone has
/// too few answers for most of them. Told by numbers of answers, before anything is withheld.
struct Pooling {
  let totals: SurveyCounts
  let periods: SurveyPeriods
  let estimator: Estimator

  /// The shortest span, up to a year, over which most of the parts of the whole have enough answers;
  /// nil where the headline period alone will do, and where no span gives more parts enough.
  ///
  /// It will do where those with too few hold at most a tenth of the answers and are at most half of
  /// the parts. A span reaches back over complete periods that have answers and are in every total.
  /// - Parameter dimension: the key of the dimension whose segments are the parts; nil for products.
  func span(of dimension: String?) -> PeriodSpan? {
    let leftOut = Set(periods.leftOut.map(\.period))
    guard let headline = periods.headline(isWithheld: leftOut.contains),
      periods.isComplete(headline), !leftOut.contains(headline)
    else { return nil }
    let parts = rows(of: dimension)
    let alone = reach(of: parts, over: PeriodSpan(1, endingWith: headline))
    guard !alone.isEnough else { return nil }
    let spans = spans(endingWith: headline, without: leftOut)
    let reaches = spans.map { reach(of: parts, over: $0) }
    if let index = reaches.firstIndex(where: \.isEnough) { return spans[index] }
    guard let most = reaches.map(\.shown).max(), most > alone.shown else { return nil }
    return reaches.firstIndex { $0.shown == most }.map { spans[$0] }
  }

  private func rows(of dimension: String?) -> [SurveyCounts.Row] {
    guard let dimension else { return totals.products.map { .init(product: $0) } }
    return totals.segments.filter { $0.dimension == dimension }.map { .init(segment: $0) }
  }

  /// How many of some parts have enough answers over a span.
  private struct Reach {
    var shown = 0
    var few = 0
    var answers = 0
    var fewAnswers = 0

    var isEnough: Bool { fewAnswers * 10 <= answers && few <= shown }
  }

  private func reach(of parts: [SurveyCounts.Row], over span: PeriodSpan) -> Reach {
    parts.reduce(into: Reach()) { reach, row in
      let n = totals.counts(row, over: span).total
      guard n > 0 else { return }
      let isShown = n >= estimator.privacy.muteBelow
      reach.shown += isShown ? 1 : 0
      reach.few += isShown ? 0 : 1
      reach.answers += n
      reach.fewAnswers += isShown ? 0 : n
    }
  }

  /// The spans of three, six and twelve months that are longer than one period, the shortest first.
  private func spans(
    endingWith headline: Period, without leftOut: Set<Period>
  ) -> [PeriodSpan] {
    [3, 6, 12].filter { $0 > headline.grain.months }
      .map { PeriodSpan($0 / headline.grain.months, endingWith: headline) }
      .filter { span in
        span.periods.allSatisfy {
          periods.isComplete($0) && !leftOut.contains($0)
            && totals.counts(.init(), in: $0).total > 0
        }
      }
  }
}
