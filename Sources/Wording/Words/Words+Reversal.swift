package import Analysis
import Phrases
import Statistics

/// Where the mix of answers hides or turns round what happened within the parts.
extension Words {
  /// What the reversal of a split says; nil where there is none.
  package func reversal(_ movement: Movement, _ split: MovementSplit, _ label: String?) -> String? {
    guard let reversal = split.reversal else { return nil }
    let (isProduct, fell) = (label == nil, split.mix.points < 0)
    let mix = say(
      ReversalPhrase.mix,
      [
        "fell": fell, "isProduct": isProduct, "label": label ?? "",
        "effect": numbers.signedTenths(split.mix.points),
      ])
    return say(
      phrase(reversal, split),
      [
        "against": dated(movement.change.against), "isProduct": isProduct, "label": label ?? "",
        "fell": fell, "withinFell": split.within.points < 0,
        "within": numbers.signedTenths(split.within.points), "mix": mix,
      ])
  }

  /// Each part is said to have moved only where its own test says so.
  private func phrase(_ reversal: Reversal, _ split: MovementSplit) -> ReversalPhrase {
    switch reversal {
    case .noPartAlong:
      let wanted: Verdict = split.mix.points < 0 ? .rose : .fell
      return split.parts.allSatisfy { $0.change?.verdict == wanted }
        ? .everyPartMoved : .noPartMoved
    case .outweighed: return .outweighed
    case .cancelled: return .cancelled
    }
  }
}
