import Periods
import Responses

extension SurveyAnalysis {
  /// The segments of a dimension over the span that suits them; nil where the headline period alone
  /// will do.
  func pooled(
    _ segments: [Segment], of dimension: String, headline: Period
  ) -> PooledSegments? {
    guard let span = span(of: dimension, endingWith: headline) else { return nil }
    return PooledSegments(
      span: span, whole: estimate(.init(), in: .span(span)),
      segments: ranked(family(of: .init(), in: .span(span), segments)))
  }

  /// The products over the span that suits them; nil where the headline period alone will do.
  func pooledProducts(_ names: [String], headline: Period) -> PooledProducts? {
    guard let span = span(of: nil, endingWith: headline) else { return nil }
    let estimates = names.map { estimate(.init(product: $0), in: .span(span)) }
    let ranks = Ranking.ranks(estimates, confidence: estimator.confidence)
    return PooledProducts(
      span: span, whole: estimate(.init(), in: .span(span)),
      products: names.indices.map {
        PooledProduct(name: names[$0], estimate: estimates[$0], rank: ranks[$0])
      })
  }

  /// The span of a dimension, or of the products for nil.
  private func span(of dimension: String?, endingWith headline: Period) -> PeriodSpan? {
    guard let index = partitions.firstIndex(of: dimension), let span = spans[index],
      span.last == headline
    else { return nil }
    return span
  }
}
