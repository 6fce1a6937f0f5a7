/// The three shares as whole percents that a reader can add up.
///
/// Rounding each share by itself gives a sum of 99 or 101, and promoters minus detractors that is
/// not the printed NPS, in about four of ten cases. Of all whole triples with sum 100, none below
/// 0, whose promoters minus detractors is the printed NPS, this is the one with the least squared
/// distance from the exact shares; each is at most one point off. Of two that are equally near it is
/// the one with more passives, so that equal shares are printed alike whatever their counts.
package struct PrintedShares: Hashable, Sendable {
  package let promoters: Int
  package let passives: Int
  package let detractors: Int

  /// The printed NPS: the exact one rounded half away from zero.
  package var nps: Int { promoters - detractors }

  /// The most responses that whole shares are computed of exactly, 2⁵³.
  private static let most = 1 << 53

  /// Nil without responses, for negative counts and for more than 2⁵³ responses.
  package init?(_ groups: GroupCounts) {
    guard
      [groups.promoters, groups.passives, groups.detractors]
        .allSatisfy({ (0...Self.most).contains($0) }), (1...Self.most).contains(groups.total)
    else { return nil }
    let total = groups.total
    let nps = Self.roundedPercent(groups.promoters - groups.detractors, of: total)
    // The squared distance is least at `target` / 6n detractors and grows with the distance from it,
    // so that whole numbers decide, and no hair's breadth of a quotient does.
    let target =
      100 * (groups.promoters + groups.detractors) - 200 * groups.passives
      + (200 - 3 * nps) * total
    let near = 100 * groups.detractors / total
    var best: (distance: UInt, detractors: Int)?
    for detractors in max(0, near - 2)...(near + 3) {
      let promoters = detractors + nps
      let passives = 100 - promoters - detractors
      guard promoters >= 0, passives >= 0 else { continue }
      let distance = (6 * total * detractors - target).magnitude
      if distance < best?.distance ?? .max { best = (distance, detractors) }
    }
    guard let best else { return nil }
    detractors = best.detractors
    promoters = best.detractors + nps
    passives = 100 - promoters - detractors
  }

  /// The shares of single scores as whole percents that add up to the printed share of their group:
  /// eleven numbers, score 0 first, the largest remainders rounded up.
  package func distribution(_ counts: ScoreCounts) -> [Int] {
    let list = counts.list
    return Self.apportion(detractors, by: Array(list[0...6]))
      + Self.apportion(passives, by: Array(list[7...8]))
      + Self.apportion(promoters, by: Array(list[9...10]))
  }

  /// 100·part/total in whole percent, half away from zero, exactly.
  private static func roundedPercent(_ part: Int, of total: Int) -> Int {
    let magnitude = (200 * part.magnitude + total.magnitude) / (2 * total.magnitude)
    return part < 0 ? -Int(magnitude) : Int(magnitude)
  }

  /// Splits a whole number from 0 to 100 in proportion to weights by the largest remainder; ties go
  /// to the first. Weights that are negative or beyond 2⁵³ are impossible and get nothing at all.
  static func apportion(_ whole: Int, by weights: [Int]) -> [Int] {
    guard weights.allSatisfy({ (0...most).contains($0) }) else { return weights.map { _ in 0 } }
    let sum = weights.reduce(0, +)
    guard sum > 0 else { return weights.map { _ in 0 } }
    let products = weights.map { (whole * $0).quotientAndRemainder(dividingBy: sum) }
    var parts = products.map(\.quotient)
    let missing = whole - parts.reduce(0, +)
    let order = parts.indices.sorted {
      (-products[$0].remainder, $0) < (-products[$1].remainder, $1)
    }
    for index in order.prefix(missing) { parts[index] += 1 }
    return parts
  }
}
