import Statistics

/// Which answers move up first, by one group each.
package enum FirstMover: String, Hashable, Sendable, CaseIterable {
  /// Detractors become passives until none is left; then passives become promoters.
  case detractors
  /// Passives become promoters until none is left; then detractors become passives, and these in
  /// the end promoters.
  case passives
}

extension GroupCounts {
  /// How many moves up by one group make promoters of all, q + 2d. Each adds 100 / n points.
  ///
  /// Counts are those of published figures, up to 2⁵³.
  var mostMoves: Int { passives + 2 * detractors }

  /// The counts after some moves up by one group, at most ``mostMoves``.
  func moved(_ moves: Int, first: FirstMover) -> GroupCounts {
    let moves = min(max(moves, 0), mostMoves)
    let leaving: Int
    let promoted: Int
    switch first {
    case .detractors:
      leaving = min(moves, detractors)
      promoted = moves - leaving
    case .passives:
      let before = min(moves, passives)
      leaving = min(moves - before, detractors)
      promoted = moves - leaving
    }
    return GroupCounts(
      promoters: promoters + promoted, passives: passives + leaving - promoted,
      detractors: detractors - leaving)
  }

  /// The least number of moves after which the NPS is `target` points or more: the least whole k
  /// with 100 (p − d + k) ≥ target · n; 0 where it is already. Nil for a target beyond 100.
  func movesToScore(_ target: Int) -> Int? {
    guard target <= 100 else { return nil }
    let missing = max(target, -100) * total - 100 * (promoters - detractors)
    return missing <= 0 ? 0 : (missing + 99) / 100
  }
}

/// The search for the least number that fulfils a condition.
enum LeastNumber {
  /// So many numbers are tried one by one, at the start and before one that was found.
  private static let triedSingly = 64

  /// The least number of a range that fulfils a condition; nil where none is found.
  ///
  /// A condition that holds from some number on is found by halving. The end of an interval falls a
  /// little between two moves where hardly anybody is left to move, so the numbers just before the
  /// one found are tried as well; of few numbers all are.
  static func of(_ range: ClosedRange<Int>, where holds: (Int) -> Bool) -> Int? {
    let singles = range.prefix(triedSingly)
    if let first = singles.first(where: holds) { return first }
    guard range.count > triedSingly, holds(range.upperBound) else { return nil }
    var (below, found) = (range.lowerBound + triedSingly - 1, range.upperBound)
    repeat {
      while found - below > 1 {
        let middle = below + (found - below) / 2
        if holds(middle) { found = middle } else { below = middle }
      }
      let earlier = max(range.lowerBound, found - triedSingly)..<found
      guard let other = earlier.first(where: holds) else { return found }
      (below, found) = (range.lowerBound + triedSingly - 1, other)
    } while true
  }
}
