import Configuration
import Statistics

/// The parts of a whole over one or more periods as they may be shown: what is hidden in any of the
/// periods enters only within "the whole minus the parts shown".
///
/// Everything is computed from published estimates, so nothing can be learned from it that could
/// not be learned from them.
struct PublishedParts {
  /// A part that is shown, or without answers, in every period.
  struct Part {
    /// Its place in the list given.
    let index: Int
    /// One a period.
    let counts: [GroupCounts]
  }

  private(set) var shown: [Part]
  /// The counts of everything else, one a period; nil where nothing else has answers.
  let others: [GroupCounts]?

  /// - Parameters:
  ///   - parts: the estimates of each part, one a period.
  ///   - whole: the whole's, one a period.
  ///   - privacy: what is withheld for its own sake: the rest is never that, in no period in which it
  ///     has answers. It also never stands for one hidden part alone. Where either is not so, the
  ///     smallest part shown joins it.
  /// - Returns: nil where the whole is not published, or no part is left to be shown.
  init?(_ parts: [[Estimate]], of whole: [Estimate], privacy: PrivacySettings) {
    let totals = whole.compactMap(\.publishedGroups)
    guard totals.count == whole.count else { return nil }
    let answered = parts.indices.filter { index in parts[index].contains { $0.n > 0 } }
    var shown = answered.compactMap { index -> Part? in
      let counts = parts[index].compactMap(\.publishedGroups)
      return counts.count == whole.count ? Part(index: index, counts: counts) : nil
    }
    var pooled = answered.count - shown.count
    var rest = Self.rest(of: totals, without: shown)
    while Self.isTooSmall(rest, pooled: pooled, privacy) {
      let sizes = shown.map { part in part.counts.reduce(0) { $0 + $1.total } }
      guard let least = sizes.indices.min(by: { (sizes[$0], -$0) < (sizes[$1], -$1) }) else {
        return nil
      }
      shown.remove(at: least)
      pooled += 1
      rest = Self.rest(of: totals, without: shown)
    }
    guard !shown.isEmpty, rest.allSatisfy(\.isPossible) else { return nil }
    self.shown = shown
    others = rest.contains { $0.total > 0 } ? rest : nil
  }

  private static func rest(of whole: [GroupCounts], without parts: [Part]) -> [GroupCounts] {
    whole.enumerated().map { period, total in
      parts.reduce(total) { $0.removing($1.counts[period]) }
    }
  }

  private static func isTooSmall(
    _ rest: [GroupCounts], pooled: Int, _ privacy: PrivacySettings
  ) -> Bool {
    guard rest.contains(where: { $0.total > 0 }) else { return false }
    return pooled == 1 || rest.contains(where: privacy.hides)
  }
}

extension Estimate {
  /// The counts of the groups as published: none without answers, nil where they are hidden.
  fileprivate var publishedGroups: GroupCounts? {
    n == 0 ? GroupCounts(promoters: 0, passives: 0, detractors: 0) : figures?.groups
  }
}

extension GroupCounts {
  fileprivate var isPossible: Bool { promoters >= 0 && passives >= 0 && detractors >= 0 }

  fileprivate func removing(_ part: GroupCounts) -> GroupCounts {
    GroupCounts(
      promoters: promoters - part.promoters, passives: passives - part.passives,
      detractors: detractors - part.detractors)
  }
}
