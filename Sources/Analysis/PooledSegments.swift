package import Periods

/// The segments of a dimension over the last periods together.
package struct PooledSegments: Hashable, Sendable {
  /// The headline period and those before it.
  package var span: PeriodSpan
  /// All answers of the span.
  package var whole: Estimate
  /// The segments in the order of the dimension.
  package var segments: [SegmentEstimate]
}

/// The products over the last periods together.
package struct PooledProducts: Hashable, Sendable {
  /// The headline period and those before it.
  package var span: PeriodSpan
  /// All answers of the span.
  package var whole: Estimate
  /// The products in the order of the report.
  package var products: [PooledProduct]
}

/// One product over the last periods together.
package struct PooledProduct: Hashable, Sendable {
  package var name: String
  package var estimate: Estimate
  /// The product's places among the products.
  package var rank: Rank?
}
