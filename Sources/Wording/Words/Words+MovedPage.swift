package import Analysis
package import Periods
import Phrases
import Statistics

/// The labels and notes of what moved the score, and of what pulls it.
extension Words {
  package var partHead: String { say(MovedPagePhrase.partHead) }
  package func shareThenNow(_ movement: Movement) -> String {
    say(MovedPagePhrase.shareThenNow, ["span": thenNow(movement)])
  }
  package func scoreThenNow(_ movement: Movement) -> String {
    say(MovedPagePhrase.scoreThenNow, ["span": thenNow(movement)])
  }
  package var ownChangeHead: String { say(MovedPagePhrase.ownChangeHead) }
  package var withinHead: String { say(MovedPagePhrase.withinHead) }
  package var mixHead: String { say(MovedPagePhrase.mixHead) }
  package var togetherHead: String { say(MovedPagePhrase.togetherHead) }

  private func thenNow(_ movement: Movement) -> String {
    "\(period(movement.change.against)) → \(period(movement.period))"
  }

  /// The two values of a part, `16.7 % → 34.0 %`.
  package func shares(_ part: MovementPart) -> String {
    "\(numbers.percentTenths(part.before.share)) → "
      + numbers.percentTenths(part.after.share)
  }

  /// `+47 → +55`.
  package func scores(_ part: MovementPart) -> String {
    "\(score(part.before.nps)) → \(score(part.after.nps))"
  }

  package func score(_ nps: Double?) -> String {
    nps.map { numbers.signed(Rounding.whole($0)) } ?? "–"
  }

  package func movementTableCaption(_ movement: Movement, _ label: String?) -> String {
    say(
      MovedPagePhrase.tableCaption,
      [
        "name": label ?? product, "first": dated(movement.change.against),
        "last": dated(movement.period),
      ])
  }

  /// What the test of a sum of effects says.
  package func verdict(_ effect: MovementEffect) -> String {
    switch effect.verdict {
    case .rose, .fell: say(MovedPagePhrase.beyondChance)
    case .noClearChange: say(MovedPagePhrase.noClearEffect)
    case .tooFew, .notCompared: tooFewShort
    }
  }

  /// How to read a waterfall.
  var waterfallKey: String { say(MovedPagePhrase.waterfallKey) }

  package func movementDescription(_ rows: [(label: String, value: String, isClear: Bool?)])
    -> String
  {
    rows.map { row in
      say(
        row.isClear == true ? MovedPagePhrase.clearEffect : .effect,
        ["part": row.label, "points": row.value])
    }.joined(separator: ". ") + "."
  }

  /// Parts that have no bar of their own in a chart: `48 others`.
  package func otherParts(_ count: Int) -> String { say(MovedPagePhrase.otherParts, ["n": count]) }

  package var mixNote: String { say(MovedPagePhrase.mixNote) }
  package var effectsNote: String { say(MovedPagePhrase.effectsNote) }
  package var othersNote: String { say(MovedPagePhrase.othersNote) }

  package func movedLink(_ period: Period) -> String {
    say(MovedPagePhrase.link, ["period": dated(period)])
  }
  package var allMovements: String { say(MovedPagePhrase.all) }

  package func pullTitle(_ pull: LevelPull) -> String {
    let up = pull.parts.max { $0.pull < $1.pull }
    let down = pull.parts.min { $0.pull < $1.pull }
    guard let up, let down, up.pull > 0, down.pull < 0 else {
      return say(MovedPagePhrase.pulls, ["period": dated(pull.period)])
    }
    return say(
      MovedPagePhrase.strongestPulls,
      [
        "period": dated(pull.period), "up": partNamed(up.name),
        "upPoints": numbers.signedTenths(up.pull), "down": partNamed(down.name),
        "downPoints": numbers.signedTenths(down.pull),
      ])
  }

  package func pullCaption(_ pull: LevelPull) -> String {
    say(MovedPagePhrase.pullCaption, ["period": dated(pull.period)])
  }

  package var pullHead: String { say(MovedPagePhrase.pullHead) }
  package var pullNote: String { say(MovedPagePhrase.pullNote) }
}
