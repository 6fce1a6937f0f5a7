import Configuration
import Periods
import Responses
import Statistics

extension SurveyAnalysis {
  /// The shortest span, up to a year, over which most of the parts of the whole have enough answers;
  /// nil where the headline period alone will do, and where no span gives more parts enough.
  ///
  /// It will do where those with too few hold at most a tenth of the answers and are at most half of
  /// the parts. A span reaches back over complete periods that have answers and are in every total.
  func pooledSpan(of parts: [SurveyCounts.Row], endingWith headline: Period) -> PeriodSpan? {
    guard periods.isComplete(headline) else { return nil }
    let alone = reach(of: parts, over: PeriodSpan(1, endingWith: headline))
    guard !alone.isEnough else { return nil }
    let spans = spans(endingWith: headline)
    let reaches = spans.map { reach(of: parts, over: $0) }
    if let index = reaches.firstIndex(where: \.isEnough) { return spans[index] }
    guard let most = reaches.map(\.shown).max(), most > alone.shown else { return nil }
    return reaches.firstIndex { $0.shown == most }.map { spans[$0] }
  }

  /// The segments of a dimension over the span that suits them.
  func pooled(_ segments: [Segment]) -> PooledSegments? {
    let rows = segments.map { SurveyCounts.Row(segment: $0) }
    guard let headline = periods.headline(),
      let span = pooledSpan(of: rows, endingWith: headline)
    else { return nil }
    return PooledSegments(
      span: span, whole: estimate(.init(), over: span),
      segments: ranked(
        family(segments, whole: counts(.init(), over: span)) {
          counts(.init(segment: $0), over: span)
        }))
  }

  /// The products over the span that suits them.
  func pooledProducts(_ names: [String]) -> PooledProducts? {
    let rows = names.map { SurveyCounts.Row(product: $0) }
    guard let headline = periods.headline(),
      let span = pooledSpan(of: rows, endingWith: headline)
    else { return nil }
    let estimates = rows.map { estimate($0, over: span) }
    let ranks = Ranking.ranks(estimates, confidence: estimator.confidence)
    return PooledProducts(
      span: span, whole: estimate(.init(), over: span),
      products: names.indices.map {
        PooledProduct(name: names[$0], estimate: estimates[$0], rank: ranks[$0])
      })
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
      let n = counts(row, over: span).total
      guard n > 0 else { return }
      let isShown = estimator.standing(n) == .shown
      reach.shown += isShown ? 1 : 0
      reach.few += isShown ? 0 : 1
      reach.answers += n
      reach.fewAnswers += isShown ? 0 : n
    }
  }

  /// The spans of three, six and twelve months that are longer than one period, the shortest first.
  private func spans(endingWith headline: Period) -> [PeriodSpan] {
    [3, 6, 12].filter { $0 > headline.grain.months }
      .map { PeriodSpan($0 / headline.grain.months, endingWith: headline) }
      .filter { $0.periods.allSatisfy(isWhole) }
  }

  /// Whether a period of the headline grain is complete, has answers and is in every total.
  private func isWhole(_ period: Period) -> Bool {
    periods.isComplete(period) && counts(.init(), in: period).total > 0
      && !periods.leftOut.contains { $0.period == period }
  }

  private func counts(_ row: SurveyCounts.Row, over span: PeriodSpan) -> ScoreCounts {
    span.periods.reduce(into: ScoreCounts()) { $0 += counts(row, in: $1) }
  }

  private func estimate(_ row: SurveyCounts.Row, over span: PeriodSpan) -> Estimate {
    estimator.estimate(counts(row, over: span))
  }
}
