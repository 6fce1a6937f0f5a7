/// A straight map from values to coordinates.
struct LinearScale: Hashable, Sendable {
  let domain: ClosedRange<Double>
  /// Where the domain's lower and upper bound fall; `start` may lie beyond `end`.
  let start: Double
  let end: Double

  init(_ domain: ClosedRange<Double>, from start: Double, to end: Double) {
    self.domain = domain
    self.start = start
    self.end = end
  }

  /// The coordinate of a value; a value outside the domain is moved to its nearer bound.
  func callAsFunction(_ value: Double) -> Double {
    let span = domain.upperBound - domain.lowerBound
    guard span > 0, value.isFinite else { return (start + end) / 2 }
    let bounded = min(max(value, domain.lowerBound), domain.upperBound)
    return start + (bounded - domain.lowerBound) / span * (end - start)
  }

  func contains(_ value: Double) -> Bool { domain.contains(value) }
}
