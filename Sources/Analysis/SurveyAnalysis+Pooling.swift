import Periods
import Responses

extension SurveyAnalysis {
  /// The segments of a dimension over the span that suits them; nil where the headline period alone
  /// will do.
  func pooled(
    _ segments: [Segment], of dimension: String, headline: Period
  ) -> PooledSegments? {
    guard let span = pooling.span(of: dimension), span.last == headline,
      showsMore(segments.map { .init(segment: $0) }, over: span)
    else { return nil }
    return PooledSegments(
      span: span, whole: estimate(.init(), in: .span(span)),
      segments: ranked(family(of: .init(), in: .span(span), segments)))
  }

  /// Whether more of some parts can be shown and relied on over a span than in its last period alone,
  /// with what is withheld.
  private func showsMore(_ parts: [SurveyCounts.Row], over span: PeriodSpan) -> Bool {
    func shown(_ column: TimeColumn.Key) -> Int {
      parts.count { estimate($0, in: column).standing == .shown }
    }
    return shown(.span(span)) > shown(.period(span.last))
  }

  /// The products over the span that suits them; nil where the headline period alone will do.
  func pooledProducts(_ names: [String], headline: Period) -> PooledProducts? {
    guard let span = pooling.span(of: nil), span.last == headline,
      showsMore(names.map { .init(product: $0) }, over: span)
    else { return nil }
    let estimates = names.map { estimate(.init(product: $0), in: .span(span)) }
    let ranks = Ranking.ranks(estimates, confidence: estimator.confidence)
    return PooledProducts(
      span: span, whole: estimate(.init(), in: .span(span)),
      products: names.indices.map {
        PooledProduct(name: names[$0], estimate: estimates[$0], rank: ranks[$0])
      })
  }
}
