/// Why an NPS moved between two periods: within segments or by their shares of the responses.
///
/// See ``Kitagawa``. The standard error of the effect within segments takes the shares as given:
/// √(Σ w̄² (V⁰/n⁰ + V¹/n¹)), over the segments that are in both periods. Segments have to be of one
/// dimension and to hold every response, so that shares add up to 1.
package struct NPSKitagawa: Hashable, Sendable {
  /// The split of the change, in units of the NPS.
  package let split: Kitagawa
  /// The standard error of the effect within segments, from the responses as they are. It is too
  /// small where a segment's responses are all of one group.
  package let withinError: Double
  /// The same from adjusted-Wald quantities, which such a segment does not deceive.
  package let adjustedWithinError: Double

  /// Nil where the periods list different numbers of segments, one has no responses, or a count is
  /// impossible.
  /// - Parameters:
  ///   - before: the counts of each segment in the first period; empty ones for a new segment.
  ///   - after: the counts of the same segments in the second period.
  package init?(before: [GroupCounts], after: [GroupCounts]) {
    guard let first = Self.segments(before), let second = Self.segments(after),
      let split = Kitagawa(before: first, after: second)
    else { return nil }
    let (sizeBefore, sizeAfter) = (
      first.reduce(0) { $0 + $1.size }, second.reduce(0) { $0 + $1.size }
    )
    var (raw, adjusted) = (0.0, 0.0)
    for (old, new) in zip(before, after) {
      guard let oldShares = old.shares, let newShares = new.shares else { continue }
      let share = (oldShares.count / sizeBefore + newShares.count / sizeAfter) / 2
      raw += share * share * (oldShares.squaredError + newShares.squaredError)
      adjusted += share * share * (AdjustedWald(old).squaredError + AdjustedWald(new).squaredError)
    }
    self.split = split
    withinError = raw.squareRoot()
    adjustedWithinError = adjusted.squareRoot()
  }

  /// The interval of the effect within segments, by the adjusted standard error; nil unless the
  /// confidence level is strictly between 0 and 1.
  package func withinInterval(confidence: Double) -> Interval? {
    Normal.reach(confidence: confidence).map { z in
      Interval(
        low: split.within - z * adjustedWithinError, high: split.within + z * adjustedWithinError)
    }
  }

  private static func segments(_ counts: [GroupCounts]) -> [Kitagawa.Segment]? {
    var segments: [Kitagawa.Segment] = []
    for groups in counts {
      if let shares = groups.shares {
        segments.append(Kitagawa.Segment(size: shares.count, rate: shares.nps))
      } else {
        guard groups == GroupCounts(promoters: 0, passives: 0, detractors: 0) else { return nil }
        segments.append(Kitagawa.Segment(size: 0, rate: nil))
      }
    }
    return segments
  }
}
