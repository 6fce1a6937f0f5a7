import Analysis
import Statistics

/// Where the mix of answers hides or turns round what happened within the parts.
extension Words {
  /// What the reversal of a split says; nil where there is none.
  func reversal(_ movement: Movement, _ split: MovementSplit, _ label: String?) -> String? {
    guard let reversal = split.reversal else { return nil }
    let since = "Since \(period(movement.change.against))"
    switch reversal {
    case .noPartAlong: return "\(since): \(noPartAlong(split, label)): \(mixClause(split, label))."
    case .outweighed:
      return "\(since): taken together, the scores within \(partsNoun(label)) "
        + "\(direction(split.within.points)) (\(numbers.signedTenths(split.within.points))), "
        + "yet all answers together \(direction(split.mix.points)): "
        + "\(mixClause(split, label))."
    case .cancelled:
      return "The unclear change since \(period(movement.change.against)) hides two clear effects: "
        + "taken together, the scores within \(partsNoun(label)) "
        + "\(direction(split.within.points)) "
        + "(\(numbers.signedTenths(split.within.points))), while \(mixClause(split, label))."
    }
  }

  /// Each part is said to have moved only where its own test says so.
  private func noPartAlong(_ split: MovementSplit, _ label: String?) -> String {
    let fell = split.mix.points < 0
    let all = "all answers together \(fell ? "fell" : "rose")"
    let wanted: Verdict = fell ? .rose : .fell
    if split.parts.allSatisfy({ $0.change?.verdict == wanted }) {
      return "every \(partNoun(label)) \(fell ? "rose" : "fell"), yet \(all)"
    }
    return "no \(partNoun(label)) scored \(fell ? "lower" : "higher") than before, yet \(all)"
  }

  private func mixClause(_ split: MovementSplit, _ label: String?) -> String {
    "more of the answers came from \(split.mix.points < 0 ? "lower" : "higher")-scoring "
      + "\(label == nil ? products : "segments") (\(numbers.signedTenths(split.mix.points)))"
  }

  private func direction(_ points: Double) -> String { points < 0 ? "fell" : "rose" }
}
