/// Why a rate moved between two periods: changes within segments, and changes of their shares.
///
/// With shares w and rates r of the segments k in periods 0 and 1, and bars for means of both:
/// within = w̄ (r¹ − r⁰), mix = (w¹ − w⁰)(r̄ − c), where c is the mean of the two whole rates. Both
/// parts of all segments add up to the change, with no rest. Centring by c leaves the sum as it is
/// and lets a segment's mix say whether it grew at the cost of better or of worse ones.
///
/// Source: Kitagawa (1955), J. Am. Statist. Assoc. 50, 1168–1194.
package struct Kitagawa: Hashable, Sendable {
  /// A segment in one period.
  package struct Segment: Hashable, Sendable {
    /// The size of the segment in any unit, at least 0; sizes become shares.
    package let size: Double
    /// The rate of the segment; nil if unknown because the segment is empty.
    package let rate: Double?

    package init(size: Double, rate: Double?) {
      self.size = size
      self.rate = rate
    }
  }

  /// What a segment adds to the change.
  package struct Part: Hashable, Sendable {
    /// By the change of its rate; 0 for a segment that is in one period only.
    package let within: Double
    /// By the change of its share, compared with the whole rate.
    package let mix: Double

    /// Both together.
    package var total: Double { within + mix }
  }

  /// The whole rate of the first period, Σ w⁰ r⁰.
  package let before: Double
  /// The whole rate of the second period, Σ w¹ r¹.
  package let after: Double
  /// What each segment adds, in the order of the segments.
  package let parts: [Part]

  /// The change of the whole rate.
  package var change: Double { after - before }
  /// What the changes within segments add.
  package var within: Double { parts.reduce(0) { $0 + $1.within } }
  /// What the changes of shares add.
  package var mix: Double { parts.reduce(0) { $0 + $1.mix } }

  /// Splits the change between two periods with the same segments in the same order.
  ///
  /// A segment whose rate is unknown in one period is given that of the other: all of it is mix.
  /// Nil where the periods list different numbers of segments, a size is negative, a period is
  /// empty, a segment of some size has no rate, or a number is not finite.
  package init?(before: [Segment], after: [Segment]) {
    guard before.count == after.count, let first = Self.shares(before),
      let second = Self.shares(after)
    else { return nil }
    let rates = zip(before, after).map { old, new in
      (old.rate ?? new.rate ?? 0, new.rate ?? old.rate ?? 0)
    }
    let whole = (
      zip(first, rates).reduce(0) { $0 + $1.0 * $1.1.0 },
      zip(second, rates).reduce(0) { $0 + $1.0 * $1.1.1 }
    )
    let centre = (whole.0 + whole.1) / 2
    self.before = whole.0
    self.after = whole.1
    parts = rates.indices.map { index in
      let (old, new) = rates[index]
      return Part(
        within: (first[index] + second[index]) / 2 * (new - old),
        mix: (second[index] - first[index]) * ((old + new) / 2 - centre))
    }
    guard change.isFinite, within.isFinite, mix.isFinite else { return nil }
  }

  /// The sizes as shares of their sum; nil for what is no list of segments.
  private static func shares(_ segments: [Segment]) -> [Double]? {
    var sum = 0.0
    for segment in segments {
      guard segment.size >= 0, segment.rate?.isFinite ?? (segment.size == 0) else { return nil }
      sum += segment.size
    }
    guard sum > 0, sum.isFinite else { return nil }
    return segments.map { $0.size / sum }
  }
}
