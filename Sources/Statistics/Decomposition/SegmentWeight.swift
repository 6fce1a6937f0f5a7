/// What a segment, or the responses on a topic, do to the NPS of the whole that they are part of.
///
/// Three different quantities; with w the segment's share of the responses and r its NPS:
/// the level w r, which adds up to the NPS over segments; the pull w (r − NPS), which adds up to 0;
/// and the leave-one-out impact NPS − NPS without it = nₖ (r − NPS) / (n − nₖ), which does not add up.
package struct SegmentWeight: Hashable, Sendable {
  /// The segment's share of the responses, w, above 0 and up to 1.
  package let share: Double
  /// The NPS of the segment, r.
  package let nps: Double
  /// The NPS of the whole.
  package let whole: Double
  /// The NPS of all others; nil where there are none.
  package let npsWithout: Double?
  /// The NPS less that of all others; nil where there are none.
  package let impact: Double?

  /// What the segment adds to the level: w r.
  package var level: Double { share * nps }
  /// How far the segment draws the NPS to its own: w (r − NPS).
  package var pull: Double { share * (nps - whole) }

  /// Nil where either has no responses or impossible counts, or the segment is no part of the whole.
  package init?(of segment: GroupCounts, in all: GroupCounts) {
    guard let part = segment.shares, let total = all.shares,
      segment.promoters <= all.promoters, segment.passives <= all.passives,
      segment.detractors <= all.detractors
    else { return nil }
    let others = GroupCounts(
      promoters: all.promoters - segment.promoters, passives: all.passives - segment.passives,
      detractors: all.detractors - segment.detractors)
    share = part.count / total.count
    nps = part.nps
    whole = total.nps
    npsWithout = others.shares?.nps
    impact = others.shares.map { part.count * (part.nps - total.nps) / $0.count }
  }
}
